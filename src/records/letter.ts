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
import { functionText, personName } from '../domain/person.ts';
import type { Audience, LetterPartRole } from '../domain/vocabulary.ts';
import { termIn } from '../language/terms.ts';
import type { Words } from '../language/words.ts';
import type { Column } from '../output/listing.ts';
import { pickColumns } from './pick-columns.ts';

/** `today` decides which numbers need their year. */
export function letterColumns(today: IsoDay): Column<TimedLetter>[] {
  return [
    { key: 'id', value: (letter) => letterId(letter, today) },
    { key: 'date', value: (letter) => letter.movedOn, text: movedText, drop: 2 },
    {
      key: 'with',
      value: (letter) => names(correspondents(letter)),
      text: (letter, words) => words.paper.joined(names(correspondents(letter)).map(words.body)),
      cut: true,
    },
    { key: 'reference', value: (letter) => letter.reference, drop: 3 },
    {
      key: 'working_days_waited',
      value: (letter) => letter.wait?.workingDaysWaited ?? null,
      text: (letter, words) => words.letter.wait(letter, today),
      tone: waitTone,
      drop: 4,
    },
    { key: 'subject', value: subjectValue, text: subjectText, cut: true },
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
  if (signedBy === null) return signatory;
  const honorific = language === 'ar' ? signedBy.honorificAr : signedBy.honorificEn;
  const name = personName(signedBy, language);
  const called =
    honorific === null
      ? name
      : language === 'ar'
        ? `${honorific}/ ${name}`
        : `${honorific} ${name}`;
  const held = functionText(signedBy, language);
  return held === '' ? called : `${called}${language === 'ar' ? '،' : ','} ${held}`;
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

function movedText({ movedOn, status }: Letter, words: Words): string {
  return movedOn === null ? termIn(words, status) : words.days.day(movedOn);
}

function waitTone({ wait }: TimedLetter) {
  if (wait === null || wait.dueOn === null) return undefined;
  if (wait.daysLate > 0) return 'late';
  return wait.workingDaysLeft === 0 ? 'soon' : undefined;
}

type Fact = readonly [key: string, title: string, value: Column<TimedLetter>['value']];

function hiddenColumns(today: IsoDay): Column<TimedLetter>[] {
  return [...ofEntry, ...ofPaper, ...ofAnswer(today), ...ofOffice, ...ofLedger].map(
    ([key, title, value]) => ({
      key,
      title,
      value,
      hidden: true,
    }),
  );
}

const ofEntry: readonly Fact[] = [
  ['subject_ar', 'Subject (ar)', (letter) => letter.subjectAr],
  ['direction', 'Direction', (letter) => letter.direction],
  ['year', 'Year', (letter) => letter.year],
  ['number', 'Number', (letter) => letter.number],
  ['bis', 'Bis', (letter) => letter.bis],
  ['status', 'Status', (letter) => letter.status],
  ['void_reason', 'Why void', (letter) => letter.voidReason],
];

const part = (role: LetterPartRole) => (letter: Letter) => names(partsOf(letter, role));

const ofPaper: readonly Fact[] = [
  ['dated', 'Dated', (letter) => letter.datedOn],
  ['dated_text', 'Dated, as printed', (letter) => letter.datedText],
  ['hijri', 'Hijri, as printed', (letter) => letter.hijriText],
  ['from', 'From', part('from')],
  ['to', 'To', part('to')],
  ['copies', 'Copies', part('copy')],
  ['via', 'Via', part('via')],
  ['means', 'Means', (letter) => letter.means],
  ['received_by', 'Received by', (letter) => letter.receivedBy],
  ['signatory', 'Signatory', (letter) => signatoryText(letter)],
  ['language', 'Language', (letter) => letter.language],
  ['attachments', 'Attachments', (letter) => letter.attachments],
];

function ofAnswer(today: IsoDay): readonly Fact[] {
  const ids = (letters: readonly LetterNumber[]) => letters.map((one) => letterId(one, today));
  return [
    ['wants_answer', 'Wants an answer', (letter) => letter.wantsAnswer],
    ['answer_by', 'Answer by', (letter) => letter.wait?.dueOn ?? letter.answerByOn],
    ['working_days_late', 'Late', (letter) => letter.wait?.workingDaysLate ?? 0],
    ['chases', 'Chased', (letter) => letter.chases.length],
    ['answers', 'Answers', (letter) => ids(letter.answers)],
    ['answered_by', 'Answered by', (letter) => ids(letter.answeredBy)],
    ['about', 'About', (letter) => letter.about],
  ];
}

/** What never leaves the office. */
const ofOffice: readonly Fact[] = [
  ['scan', 'Scan', (letter) => letter.scanPath],
  ['scan_sha256', 'SHA-256', (letter) => letter.scanSha256],
  ['entered', 'Entered', (letter) => letter.enteredOn],
  ['note', 'Note', (letter) => letter.note],
  ['visibility', 'Seen by', (letter) => letter.visibility],
];

/** Added later: what scripts read before keeps its place. */
const ofLedger: readonly Fact[] = [
  ['letter_kind', 'As', (letter) => letter.kind],
  ['answer_within', 'Answer within', (letter) => letter.answerWithin],
  ['days_late', 'Days late', (letter) => letter.wait?.daysLate ?? 0],
  ['silent', 'Silent', silentOf],
  ['interim', 'For now', (letter) => letter.isInterim],
];

function silentOf({ wait }: TimedLetter): string[] {
  const silent = (wait?.waiting ?? []).filter(({ state }) => state === 'silent');
  return names(silent.map(({ body }) => body));
}
