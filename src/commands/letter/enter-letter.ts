import type { Scope } from '../../db/groups.ts';
import {
  insertLetter,
  type NewLetter,
  type NewLetterPart,
  replaceAttachments,
  replaceLetterParts,
  replaceLinks,
} from '../../db/write-letters.ts';
import type { ReadDay } from '../../domain/date-words.ts';
import type { IsoDay } from '../../domain/day.ts';
import { titles } from '../../domain/titles.ts';
import type { Audience, LetterLanguage, LetterMeans } from '../../domain/vocabulary.ts';
import { aboutRecords, answeredLetters, readParts } from './letter-parts.ts';
import type { Scan } from './read-scan.ts';

/** The flags that incoming and outgoing letters share, as read. */
export type Entry = {
  subject: string;
  subjectAr: string | undefined;
  ref: string | undefined;
  hijri: string | undefined;
  dated: { day: IsoDay; text: string } | undefined;
  by: LetterMeans | undefined;
  copy: string[] | undefined;
  answers: string[] | undefined;
  about: string[] | undefined;
  signatory: string | undefined;
  attach: string[] | undefined;
  lang: LetterLanguage | undefined;
  note: string | undefined;
  visibility: Audience | undefined;
  unlisted: boolean;
  answerBy: ReadDay | undefined;
  wantsAnswer: boolean;
};

type Place = Pick<
  NewLetter,
  'direction' | 'year' | 'number' | 'bis' | 'status' | 'movedOn' | 'language'
> & { parts: readonly NewLetterPart[]; scan: Scan | undefined };

export function enterLetter(scope: Scope, entry: Entry, place: Place): number {
  const { db, today } = scope;
  const { parts, scan, ...placed } = place;
  const id = insertLetter(db, { ...storedEntry(entry, today), ...placed, ...storedScan(scan) });
  const copies = readParts(db, 'copy', entry.copy ?? [], entry.unlisted);
  for (const role of ['from', 'to', 'via', 'copy'] as const) {
    const ofRole = [...parts, ...copies].filter((part) => part.role === role);
    replaceLetterParts(db, id, role, ofRole);
  }
  replaceAttachments(db, id, entry.attach ?? []);
  replaceLinks(db, id, 'answers', answeredLetters(scope, id, entry.answers ?? []));
  replaceLinks(db, id, 'about', aboutRecords(scope, entry.about ?? []));
  return id;
}

export function storedScan(scan: Scan | undefined) {
  return { scanPath: scan?.path ?? null, scanSha256: scan?.sha256 ?? null };
}

function storedEntry(entry: Entry, today: IsoDay) {
  return {
    ...titlesOf(entry),
    voidReason: null,
    reference: entry.ref ?? null,
    datedText: entry.dated?.text ?? null,
    datedOn: entry.dated?.day ?? null,
    hijriText: entry.hijri ?? null,
    enteredOn: today,
    means: entry.by ?? null,
    receivedBy: null,
    signatory: entry.signatory ?? null,
    wantsAnswer: entry.wantsAnswer || entry.answerBy !== undefined,
    answerByOn: entry.answerBy?.day ?? null,
    note: entry.note ?? null,
    visibility: entry.visibility ?? 'office',
  };
}

function titlesOf({ subject, subjectAr }: Entry) {
  const { titleEn, titleAr } = titles(subject, subjectAr);
  return { subjectEn: titleEn, subjectAr: titleAr };
}
