import type { IsoDay } from '../../domain/day.ts';
import { dayText, distanceText } from '../../domain/day-text.ts';
import { type Interval, intervalParts } from '../../domain/interval.ts';
import {
  type Letter,
  type LetterNumber,
  letterId,
  letterSubject,
  partName,
  partsOf,
  registerNumber,
} from '../../domain/letter.ts';
import { closingAnswers, type Standing } from '../../domain/letter-ledger.ts';
import { type TimedLetter, timesChased, type Wait } from '../../domain/letter-wait.ts';
import { listedDay } from '../listed-day.ts';
import { days } from './days.ts';
import { firstOf, letterNotes } from './letter-notes.ts';
import { reference } from './letter-reference.ts';
import { plural } from './plural.ts';

const units = { wd: 'working day', d: 'day', w: 'week', m: 'month', y: 'year' } as const;

function interval(within: Interval): string {
  const { count, unit } = intervalParts(within);
  return plural(count, units[unit]);
}

/** `due today`, `due Tue 1 Dec, in 4 working days`, `LATE 3 days`, `waiting 14 working days`. */
function due({ dueOn, daysLate, workingDaysWaited, workingDaysLeft }: Wait, today: IsoDay): string {
  if (dueOn === null) return `waiting ${plural(workingDaysWaited, 'working day')}`;
  if (daysLate > 0) return `LATE ${plural(daysLate, 'day')}`;
  if (dueOn === today) return 'due today';
  return `due ${listedDay(dueOn, today, { days })}, in ${plural(workingDaysLeft, 'working day')}`;
}

/** `silent: mlg, moi`, `with mfa: mol`; nothing where one addressee has it in hand. */
function holders(letter: Letter, waiting: readonly Standing[]): string[] {
  const silent = waiting
    .filter(({ state }) => state === 'silent')
    .map(({ body }) => partName(body));
  const passing = waiting.filter(({ state }) => state === 'passing');
  const passer = passing[0] && partName(passing[0].with);
  if (partsOf(letter, 'to').length === 1) return passer === undefined ? [] : [`with ${passer}`];
  return [
    ...(silent.length === 0 ? [] : [`silent: ${firstOf(silent)}`]),
    ...(passer === undefined
      ? []
      : [`with ${passer}: ${firstOf(passing.map(({ body }) => partName(body)))}`]),
  ];
}

function wait(letter: TimedLetter, today: IsoDay): string {
  if (letter.wait !== null) {
    const times = timesChased(letter);
    return [
      due(letter.wait, today),
      ...holders(letter, letter.wait.waiting),
      ...(times === 0 ? [] : [`chased ${times}×`]),
    ].join(', ');
  }
  if (!letter.isAnswered) return '';
  const ids = closingAnswers(letter).map((one) => letterId(one, today));
  return ids.length === 0 ? 'answered' : `answered by ${firstOf(ids)}`;
}

/** Of a letter that has not gone: from when its answer will be awaited. */
function awaited({ answerWithin, answerByOn, wantsAnswer, direction }: Letter): string {
  if (!wantsAnswer) return '';
  const from = direction === 'in' ? 'receipt' : 'sending';
  if (answerWithin !== null) return `within ${interval(answerWithin)} of ${from}`;
  return answerByOn === null ? 'awaited, without a date' : `by ${dayText(answerByOn)}`;
}

const states = {
  unsent: 'not sent yet',
  passing: 'with',
  silent: 'silent',
  answered: 'answered',
  closed: 'closed',
} as const;

function standing({ state, since, letter, ...one }: Standing): string {
  if (state === 'passing') {
    return `with ${partName(one.with)} since ${since === null ? '' : dayText(since)}`;
  }
  if (state === 'closed')
    return letter.answeredAsOne ? 'closed (answered as one)' : 'no answer awaited';
  if (state === 'silent' && one.interim !== undefined) return 'silent, answered for now';
  return states[state];
}

export const letter = {
  reference,
  wait,
  willBeAwaited: awaited,
  standing,
  subject: letterSubject,
  voidSubject: (reason: string, subject: string) => `VOID (${reason}): ${subject}`,
  lateDays: (days: number) => (days === 0 ? '' : plural(days, 'day')),
  received: (subject: string, day: IsoDay, today: IsoDay, how: string) =>
    `${subject}received ${day === today ? 'today' : dayText(day)}${how}`,
  inRegister: (number: LetterNumber) => `(${number.year}, no. ${registerNumber(number)})`,
  by: (means: string | null) => (means === null ? '' : ` by ${means.replaceAll('_', ' ')}`),
  reserved: 'reserved, not yet sent',
  sent: (day: IsoDay, reference: string | null) =>
    `sent ${dayText(day)}${reference === null ? '' : ` as ${reference}`}.`,
  ...letterNotes,
  edited: 'edited',
  drafted: (id: string) => `${id} drafted. Nothing in the book changed.`,
  dueBecause: (text: string) => `due      ${text}`,
  scanKept: (name: string, sha256: string) =>
    `scan     kept outside the book: ${name}, SHA-256 ${sha256.slice(0, 12)}…`,
  note: (text: string) => `note     ${text}`,
  careWord: (found: string, why: string) => `words    «${found}»: ${why}`,
  sameNumber: (id: string, day: IsoDay | null, today: IsoDay) =>
    `the same number stands on ${id}, received ${day === null ? '' : distanceText(day, today)}`,
  datedLater: (dated: IsoDay, received: IsoDay) =>
    `dated ${dayText(dated)}, after it was received (${dayText(received)})`,
  channel: (because: string) => `channel  ${because}`,
  notItsChannel: (because: string) => `channel  not its channel: ${because}`,
  why: (handle: string, channel: string, because: string) => `${handle}: ${channel}, ${because}`,
  recordedSince: (day: IsoDay) => `recorded since ${dayText(day)}`,
  noCareWord: 'No word of the list stands in it.',
  ownCareWords: (file: string) => `The office’s own list:  ${file} beside the record book`,
  writtenBy: (channel: string, day: IsoDay) => `${channel} from ${dayText(day)}`,
  lettersAbout: 'Letters',
  awaited: 'Letters to answer and awaited',
  chases: 'Chased',
  circular: 'Addressees',
  noLetters: 'No letters.',
  noneWaits: 'No letter waits for an answer.',
  nobody: 'no one',
  nothing: 'nothing',
  columns: {
    wants_answer: 'Wants an answer',
    answer_by: 'Answer by',
    working_days_late: 'Late',
    chases: 'Chased',
    answers: 'Answers',
    answered_by: 'Answered by',
    about: 'About',
    subject_ar: 'Subject (ar)',
    direction: 'Direction',
    year: 'Year',
    number: 'Number',
    bis: 'Bis',
    status: 'Status',
    void_reason: 'Why void',
    dated: 'Dated',
    dated_text: 'Dated, as printed',
    hijri: 'Hijri, as printed',
    from: 'From',
    to: 'To',
    copies: 'Copies',
    via: 'Via',
    means: 'Means',
    received_by: 'Received by',
    signatory: 'Signatory',
    language: 'Language',
    attachments: 'Attachments',
    scan: 'Scan',
    scan_sha256: 'SHA-256',
    entered: 'Entered',
    note: 'Note',
    visibility: 'Seen by',
    letter_kind: 'As',
    answer_within: 'Answer within',
    days_late: 'Days late',
    silent: 'Silent',
    interim: 'For now',
  },
  labels: {
    subject_ar: 'Arabic',
    status: 'status',
    void_reason: 'why void',
    from: 'from',
    to: 'to',
    via: 'through',
    copies: 'copies',
    reference: 'number',
    hijri: 'Hijri',
    signatory: 'signed by',
    language: 'language',
    attachments: 'with',
    working_days_waited: 'answer',
    answers: 'answers',
    about: 'about',
    scan: 'scan',
    scan_sha256: 'SHA-256',
    note: 'note',
    visibility: 'seen by',
    letter_kind: 'as',
    channel: 'letters',
    last_letter_in: 'last in',
    last_letter_out: 'last out',
  },
  lines: {
    from: 'from',
    to: 'to',
    copies: 'copies',
    subject: 'subject',
    answers: 'answers',
    about: 'about',
    answer: 'answer',
  },
  through: (to: string, via: string) => `${to}, through ${via}`,
  status: ({ status, movedOn, means, receivedBy, enteredOn }: Letter) => {
    if (movedOn === null) return `${status} on ${dayText(enteredOn)}`;
    const taken = receivedBy === null ? '' : `, taken by ${receivedBy}`;
    return `${status} ${dayText(movedOn)}${letter.by(means)}${taken}`;
  },
  next: {
    representative: (member: string, id: string) =>
      `mwg member rep ${member} "NAME" --letter ${id}`,
    answer: (to: string, id: string) => `mwg out "SUBJECT" --to ${to} --answers ${id}`,
    sent: (id: string) => `mwg letter sent ${id} --ref NUMBER --on DATE   when it is signed`,
    draft: (id: string) => `mwg letter draft ${id}   writes its draft again`,
    answers: (id: string) => `mwg letter answers ${id}`,
    chase: (id: string) => `mwg letter chase ${id} "WHAT WAS SAID" --to silent`,
    forwarded: (id: string) => `mwg letter forwarded ${id} --to MEMBERS --ref NUMBER --on DATE`,
    giveTo: (id: string, role: string, bodies: string) =>
      `mwg letter edit ${id} --${role} ${bodies}   if it is the same body`,
    register: 'The register to print:  mwg letter register',
    history: (id: string) => `mwg history ${id}`,
    emails: (id: string) => `mwg emails ${id} --no-answer`,
  },
};
