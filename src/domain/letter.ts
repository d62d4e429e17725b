import { asciiDigits, cleanText } from './clean-text.ts';
import { dayParts, type IsoDay } from './day.ts';
import { fold } from './fold.ts';
import type { Interval } from './interval.ts';
import type { HeldFunction } from './person.ts';
import type {
  Audience,
  ChaseMeans,
  LetterDirection,
  LetterKind,
  LetterLanguage,
  LetterMeans,
  LetterPartRole,
  LetterStatus,
} from './vocabulary.ts';

/** Its place in the register: numbers run by year and direction; `bis` is 0 but for late entries. */
export type LetterNumber = {
  direction: LetterDirection;
  year: number;
  number: number;
  bis: number;
};

/** A body on a letter: an organisation of the book, or a name alone. */
export type LetterPart = {
  role: LetterPartRole;
  handle: string | null;
  nameEn: string | null;
  nameAr: string | null;
};

export type Letter = LetterNumber & {
  id: number;
  status: LetterStatus;
  voidReason: string | null;
  /** In English, or in French as on a French letter. */
  subjectEn: string | null;
  subjectAr: string | null;
  language: LetterLanguage;
  /** The number of the other registry as written: `4/2/1187`. */
  reference: string | null;
  /** The date as printed on the letter, and the day it was read as. */
  datedText: string | null;
  datedOn: IsoDay | null;
  /** As printed: the announced Hijri day is never computed. */
  hijriText: string | null;
  /** The day the number was given. */
  enteredOn: IsoDay;
  /** The day it was received or sent. */
  movedOn: IsoDay | null;
  means: LetterMeans | null;
  receivedBy: string | null;
  /** As typed; a person of the book is `signedBy` instead. */
  signatory: string | null;
  signatoryId: number | null;
  wantsAnswer: boolean;
  /** A fixed day, or an interval that runs from sending or receipt; neither where it is open. */
  answerByOn: IsoDay | null;
  answerWithin: Interval | null;
  /** It answers for now: what it answers still waits. */
  isInterim: boolean;
  /** Answered in the days when one answer closed a letter to all. */
  answeredAsOne: boolean;
  kind: LetterKind | null;
  /** The first letter of the circular it belongs to. */
  circularId: number | null;
  /** The scan stays outside the book. */
  scanPath: string | null;
  scanSha256: string | null;
  note: string | null;
  visibility: Audience;
  signedBy: Signatory | null;
  parts: readonly LetterPart[];
  attachments: readonly string[];
  answers: readonly LetterNumber[];
  /** Letters of the other side, received or sent, that answer this one; a reserved one does not yet. */
  answeredBy: readonly LetterAnswer[];
  /** Who of the addressees had it passed on, by the body it goes through. */
  forwards: readonly LetterForward[];
  /** Other records it is about: `moi`, `M-3`, `A-2`. */
  about: readonly string[];
  chases: readonly LetterChase[];
};

export type LetterAnswer = LetterNumber & {
  movedOn: IsoDay;
  isInterim: boolean;
  /** `bodyKey` of whom it came from. */
  from: readonly string[];
};

export type LetterForward = { body: string; happenedOn: IsoDay; reference: string | null };

/** A reminder that an answer is awaited; of all who had not answered where no `bodies` are named. */
export type LetterChase = {
  happenedOn: IsoDay;
  means: ChaseMeans | null;
  note: string;
  /** `bodyKey` of whom was reminded. */
  bodies: readonly string[];
};

/** When an answer is due: on a day, within an interval, or at any time where both are null. */
export type AnswerBy = { on: IsoDay | null; within: Interval | null };

/** Who signed, with the function held on the letter's day. */
export type Signatory = HeldFunction & {
  nameEn: string | null;
  nameAr: string | null;
  honorificEn: string | null;
  honorificAr: string | null;
  forgottenOn: IsoDay | null;
};

/** `IN-118` in its own year, `IN-2026-118` in any other; `today` left out always gives the year. */
export function letterId(letter: LetterNumber, today?: IsoDay): string {
  const isThisYear = today !== undefined && dayParts(today).year === letter.year;
  const year = isThisYear ? '' : `${letter.year}-`;
  return `${letter.direction.toUpperCase()}-${year}${letter.number}${bisText(letter.bis)}`;
}

/** `118`, `118bis`, `118bis2`: what the register prints. */
export function registerNumber({ number, bis }: LetterNumber): string {
  return `${number}${bisText(bis)}`;
}

/** `118 مكرر` */
export function registerNumberArabic({ number, bis }: LetterNumber): string {
  if (bis === 0) return String(number);
  return bis === 1 ? `${number} مكرر` : `${number} مكرر ${bis}`;
}

function bisText(bis: number): string {
  if (bis === 0) return '';
  return bis === 1 ? 'bis' : `bis${bis}`;
}

export type TypedLetterId = Omit<LetterNumber, 'year'> & { year: number | undefined };

const directionWords = new Map<string, LetterDirection>([
  ['in', 'in'],
  ['out', 'out'],
  ['وارد', 'in'],
  ['صادر', 'out'],
]);
const typedId =
  /^(?<word>in|out|وارد|صادر)[-–—\s]?(?:(?<year>\d{4})[-/])?(?<number>\d{1,6})\s?(?<bis>bis|مكرر)?\s?(?<times>\d{1,2})?$/i;

/** `IN-118`, `in118`, `OUT-2026-97`, `IN-118bis`, `IN-118 مكرر`, `وارد ١١٨`. */
export function readLetterId(text: string): TypedLetterId | undefined {
  const groups = typedId.exec(asciiDigits(cleanText(text)))?.groups;
  const direction = directionWords.get(groups?.word?.toLowerCase() ?? '');
  if (groups === undefined || direction === undefined) return undefined;
  if (groups.bis === undefined && groups.times !== undefined) return undefined;
  return {
    direction,
    year: groups.year === undefined ? undefined : Number(groups.year),
    number: Number(groups.number),
    bis: groups.bis === undefined ? 0 : Number(groups.times ?? 1),
  };
}

export function letterSubject(letter: Pick<Letter, 'subjectEn' | 'subjectAr'>): string {
  return letter.subjectEn ?? letter.subjectAr ?? '';
}

export function partName(part: LetterPart): string {
  return part.handle ?? part.nameEn ?? part.nameAr ?? '';
}

/** What tells one body from another: its handle, or its name alone, however that was typed. */
export function bodyKey(part: Pick<LetterPart, 'handle' | 'nameEn'>): string {
  return part.handle ?? fold(part.nameEn ?? '');
}

export function partsOf(letter: Pick<Letter, 'parts'>, role: LetterPartRole): LetterPart[] {
  return letter.parts.filter((part) => part.role === role);
}

/** The other side: who sent it to us, or whom we wrote to. */
export function correspondents(letter: Pick<Letter, 'parts' | 'direction'>): LetterPart[] {
  return partsOf(letter, letter.direction === 'in' ? 'from' : 'to');
}

/**
 * The letter as others than this office may read it: without the office's remarks, and without
 * the numbers of letters and records that may be kept to a narrower circle.
 */
export function letterFor(letter: Letter, audience: Audience): Letter {
  if (audience === 'office') return letter;
  return {
    ...letter,
    voidReason: letter.voidReason === null ? null : '–',
    receivedBy: null,
    scanPath: null,
    scanSha256: null,
    note: null,
    answers: [],
    about: [],
    chases: [],
    forwards: [],
    answeredBy: [],
  };
}
