import type { Database } from '../db/database.ts';
import type { Scope } from '../db/groups.ts';
import { organisationById } from '../db/organisations.ts';
import {
  insertLetter,
  type LinkTarget,
  type NewLetter,
  type NewLetterPart,
  replaceAttachments,
  replaceLetterParts,
  replaceLinks,
} from '../db/write-letters.ts';
import type { IsoDay } from '../domain/day.ts';
import type { AnswerBy, LetterNumber } from '../domain/letter.ts';
import { usualLanguage } from '../domain/letter-language.ts';
import { isArabicTitle } from '../domain/titles.ts';
import type { LetterLanguage } from '../domain/vocabulary.ts';
import { type NumberAsked, takeNumber } from './letter-number.ts';
import { type Way, type WayAsked, waysTo } from './letter-way.ts';

/** What the paper itself says, and what the office says of it; all but its subject may be left out. */
export type LetterContent = Partial<
  Pick<
    NewLetter,
    | 'reference'
    | 'datedText'
    | 'datedOn'
    | 'hijriText'
    | 'signatory'
    | 'signatoryId'
    | 'note'
    | 'visibility'
    | 'scanPath'
    | 'scanSha256'
    | 'isInterim'
    | 'kind'
  >
> &
  Pick<NewLetter, 'subjectEn' | 'subjectAr'> & {
    copies?: readonly NewLetterPart[];
    attachments?: readonly string[];
    answers?: readonly LinkTarget[];
    about?: readonly LinkTarget[];
    /** Undefined where no answer is awaited. */
    answerBy?: AnswerBy | undefined;
  };

export type Incoming = LetterContent & {
  from: readonly NewLetterPart[];
  receivedOn: IsoDay;
  means: NewLetter['means'];
  language?: LetterLanguage | undefined;
  number?: number | undefined;
  bis?: string | undefined;
};

/** Enters a letter that came in, under the next number of its year. */
export function receiveLetter({ db, today }: Scope, incoming: Incoming): number {
  const { from, receivedOn, means } = incoming;
  return enter(db, incoming, today, {
    ...takeNumber(db, 'in', { ...incoming, on: receivedOn }, today),
    status: 'received',
    movedOn: receivedOn,
    means,
    language: incoming.language ?? languageFrom(db, from, incoming),
    circularId: null,
    parts: from,
  });
}

/** The sender's, else that of the subject. */
function languageFrom(
  db: Database,
  [sender]: readonly NewLetterPart[],
  { subjectEn }: Pick<LetterContent, 'subjectEn'>,
): LetterLanguage {
  if (sender?.organisationId)
    return usualLanguage(organisationById(db, sender.organisationId).side);
  return subjectEn === null || isArabicTitle(subjectEn) ? 'ar' : 'en';
}

export type Outgoing = LetterContent &
  Omit<NumberAsked, 'on'> & {
    to: readonly NewLetterPart[];
    way?: WayAsked;
    /** Attachments that are called otherwise in each language. */
    enclosures?: (language: LetterLanguage) => readonly string[];
  };

export type Reserved = { id: number; number: LetterNumber; way: Way };

/**
 * Reserves the letters that must be signed so that each addressee is reached by its own channel:
 * one for each, and together one circular, in which each addressee waits for itself.
 */
export function reserveLetters({ db, ...scope }: Scope, outgoing: Outgoing): Reserved[] {
  const { to, way: asked = {}, number, bis, enclosures, ...content } = outgoing;
  const { today } = scope;
  let circularId: number | null = null;
  return waysTo({ db, ...scope }, to, asked).map((way, index) => {
    const wanted = { on: today, bis, ...(index === 0 && { number }) };
    const place = takeNumber(db, 'out', wanted, today);
    const { means, language } = way;
    const parts = [...way.to, ...way.via, ...way.from];
    const moving = {
      status: 'reserved',
      movedOn: null,
      means,
      language,
      circularId,
      parts,
    } as const;
    const attachments = enclosures?.(language) ?? content.attachments;
    const id = enter(db, { ...content, ...(attachments && { attachments }) }, today, {
      ...place,
      ...moving,
    });
    circularId ??= id;
    return { id, number: place, way };
  });
}

type Place = Pick<
  NewLetter,
  | 'direction'
  | 'year'
  | 'number'
  | 'bis'
  | 'status'
  | 'movedOn'
  | 'means'
  | 'language'
  | 'circularId'
> & { parts: readonly NewLetterPart[] };

const blank = {
  voidReason: null,
  reference: null,
  datedText: null,
  datedOn: null,
  hijriText: null,
  receivedBy: null,
  signatory: null,
  signatoryId: null,
  note: null,
  visibility: 'office',
  scanPath: null,
  scanSha256: null,
  isInterim: false,
  kind: null,
} as const;

function enter(db: Database, content: LetterContent, today: IsoDay, place: Place): number {
  const { answerBy, copies = [], attachments = [], answers = [], about = [], ...own } = content;
  const { parts, ...placed } = place;
  const id = insertLetter(db, {
    ...blank,
    ...own,
    ...placed,
    ...storedAnswerBy(answerBy),
    enteredOn: today,
  });
  for (const role of ['from', 'to', 'via', 'copy'] as const) {
    const ofRole = [...parts, ...copies].filter((part) => part.role === role);
    replaceLetterParts(db, id, role, ofRole);
  }
  replaceAttachments(db, id, attachments);
  replaceLinks(db, id, 'answers', answers);
  replaceLinks(db, id, 'about', about);
  return id;
}

export function storedAnswerBy(answerBy: AnswerBy | undefined) {
  return {
    wantsAnswer: answerBy !== undefined,
    answerByOn: answerBy?.on ?? null,
    answerWithin: answerBy?.within ?? null,
  };
}
