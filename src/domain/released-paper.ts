import { asciiDigits, cleanText } from './clean-text.ts';
import type { IsoDay } from './day.ts';
import type { PaperEdition } from './vocabulary.ts';

/** A note as it was released; its languages share the number. */
export type ReleasedPaper = {
  id: number;
  edition: PaperEdition;
  year: number;
  number: number;
  /** 0 is the note itself. */
  revision: number;
  weekFrom: IsoDay;
  releasedOn: IsoDay;
  /** The day of the later of both clearances. */
  clearedOn: IsoDay | null;
  reason: string | null;
  contentSha256: string;
};

export type Clearance = {
  id: number;
  handle: string;
  clearedOn: IsoDay;
  letter: string | null;
  contentSha256: string;
};

/** `48/2026`, `48/2026, revision 1` */
export function paperNumber(paper: Pick<ReleasedPaper, 'number' | 'year' | 'revision'>): string {
  const { revision } = paper;
  return `${paperRef(paper)}${revision === 0 ? '' : `, revision ${revision}`}`;
}

/** `48/2026`: what its revisions share. */
export function paperRef({ number, year }: Pick<ReleasedPaper, 'number' | 'year'>): string {
  return `${number}/${year}`;
}

/** `1/2026`, `No. 1/2026`, `١/٢٠٢٦`; the year may be left out. */
export function readPaperNumber(
  text: string,
): { number: number; year: number | undefined } | undefined {
  const typed = /^(?:no\.?|رقم)?\s*(?<number>\d{1,6})(?:\/(?<year>\d{4}))?$/i;
  const { number, year } = typed.exec(asciiDigits(cleanText(text)))?.groups ?? {};
  if (number === undefined) return undefined;
  return { number: Number(number), year: year === undefined ? undefined : Number(year) };
}
