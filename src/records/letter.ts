import { isOutside } from '../domain/audience.ts';
import type { IsoDay } from '../domain/day.ts';
import {
  correspondents,
  type Letter,
  type LetterNumber,
  type LetterPart,
  letterId,
  letterSubject,
  partName,
  partsOf,
} from '../domain/letter.ts';
import type { TimedLetter } from '../domain/letter-wait.ts';
import { personLine } from '../domain/person.ts';
import type { Audience, LetterPartRole } from '../domain/vocabulary.ts';
import { listedDay } from '../language/listed-day.ts';
import { termIn } from '../language/terms.ts';
import type { Words } from '../language/words.ts';
import type { Column } from '../output/listing.ts';
import { pickColumns } from './pick-columns.ts';

/** `today` decides which numbers need their year. */
export function letterColumns(today: IsoDay): Column<TimedLetter>[] {
  return [
    { key: 'id', value: (letter) => letterId(letter, today) },
    {
      key: 'date',
      value: (letter) => letter.movedOn,
      text: (letter, words) => movedText(letter, today, words),
      drop: 2,
    },
    {
      key: 'with',
      value: (letter) => names(correspondents(letter)),
      text: (letter, words) => words.paper.joined(names(correspondents(letter)).map(words.body)),
      wrap: true,
    },
    { key: 'reference', value: (letter) => letter.reference, drop: 3 },
    {
      key: 'working_days_waited',
      value: (letter) => letter.wait?.workingDaysWaited ?? null,
      text: (letter, words) => words.letter.wait(letter, today),
      tone: waitTone,
      wrap: true,
      // A sentence: it gives way before the day and the number of the letter do.
      drop: 1,
    },
    { key: 'subject', value: subjectValue, text: subjectText, wrap: true },
    ...hiddenColumns(today),
  ];
}

/** Members and the public are not shown what is awaited, nor anything of the office's own. */
export function letterColumnsFor(audience: Audience, today: IsoDay): Column<TimedLetter>[] {
  const all = letterColumns(today);
  if (!isOutside(audience)) return all;
  const keys = 'id date with reference subject subject_ar direction dated language'.split(' ');
  return pickColumns(all, keys);
}

export function names(parts: readonly LetterPart[]): string[] {
  return parts.map(partName);
}

/** As it was typed, or the person of the book with the function of that day. */
export function signatoryText(
  { signatory, signedBy }: Pick<Letter, 'signatory' | 'signedBy'>,
  language: 'en' | 'ar' = 'en',
): string | null {
  return signedBy === null ? signatory : personLine(signedBy, language);
}

/** Of a void letter the register shows why. */
function subjectText(letter: Letter, words: Words): string {
  const subject = words.letter.subject(letter);
  return letter.voidReason === null
    ? subject
    : words.letter.voidSubject(letter.voidReason, subject);
}

function subjectValue(letter: Letter): string {
  const subject = letterSubject(letter);
  return letter.voidReason === null ? subject : `VOID (${letter.voidReason}): ${subject}`;
}

function movedText({ movedOn, status }: Letter, today: IsoDay, words: Words): string {
  return movedOn === null ? termIn(words, status) : listedDay(movedOn, today, words);
}

function waitTone({ wait }: TimedLetter) {
  if (wait === null || wait.dueOn === null) return undefined;
  if (wait.daysLate > 0) return 'late';
  return wait.workingDaysLeft === 0 ? 'soon' : undefined;
}

type Fact = readonly [key: keyof Words['letter']['columns'], value: Column<TimedLetter>['value']];

function hiddenColumns(today: IsoDay): Column<TimedLetter>[] {
  return [...ofEntry, ...ofPaper, ...ofAnswer(today), ...ofOffice, ...ofLedger].map(
    ([key, value]) => ({
      key,
      title: ({ letter }: Words) => letter.columns[key],
      value,
      hidden: true,
    }),
  );
}

const ofEntry: readonly Fact[] = [
  ['subject_ar', (letter) => letter.subjectAr],
  ['direction', (letter) => letter.direction],
  ['year', (letter) => letter.year],
  ['number', (letter) => letter.number],
  ['bis', (letter) => letter.bis],
  ['status', (letter) => letter.status],
  ['void_reason', (letter) => letter.voidReason],
];

const part = (role: LetterPartRole) => (letter: Letter) => names(partsOf(letter, role));

const ofPaper: readonly Fact[] = [
  ['dated', (letter) => letter.datedOn],
  ['dated_text', (letter) => letter.datedText],
  ['hijri', (letter) => letter.hijriText],
  ['from', part('from')],
  ['to', part('to')],
  ['copies', part('copy')],
  ['via', part('via')],
  ['means', (letter) => letter.means],
  ['received_by', (letter) => letter.receivedBy],
  ['signatory', (letter) => signatoryText(letter)],
  ['language', (letter) => letter.language],
  ['attachments', (letter) => letter.attachments],
];

function ofAnswer(today: IsoDay): readonly Fact[] {
  const ids = (letters: readonly LetterNumber[]) => letters.map((one) => letterId(one, today));
  return [
    ['wants_answer', (letter) => letter.wantsAnswer],
    ['answer_by', (letter) => letter.wait?.dueOn ?? letter.answerByOn],
    ['working_days_late', (letter) => letter.wait?.workingDaysLate ?? 0],
    ['chases', (letter) => letter.chases.length],
    ['answers', (letter) => ids(letter.answers)],
    ['answered_by', (letter) => ids(letter.answeredBy)],
    ['about', (letter) => letter.about],
  ];
}

/** What never leaves the office. */
const ofOffice: readonly Fact[] = [
  ['scan', (letter) => letter.scanPath],
  ['scan_sha256', (letter) => letter.scanSha256],
  ['entered', (letter) => letter.enteredOn],
  ['note', (letter) => letter.note],
  ['visibility', (letter) => letter.visibility],
];

/** Added later: what scripts read before keeps its place. */
const ofLedger: readonly Fact[] = [
  ['letter_kind', (letter) => letter.kind],
  ['answer_within', (letter) => letter.answerWithin],
  ['days_late', (letter) => letter.wait?.daysLate ?? 0],
  ['silent', silentOf],
  ['interim', (letter) => letter.isInterim],
];

function silentOf({ wait }: TimedLetter): string[] {
  const silent = (wait?.waiting ?? []).filter(({ state }) => state === 'silent');
  return names(silent.map(({ body }) => body));
}
