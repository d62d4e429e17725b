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
export function paperNumber({
  number,
  year,
  revision,
}: Pick<ReleasedPaper, 'number' | 'year' | 'revision'>) {
  return `${number}/${year}${revision === 0 ? '' : `, revision ${revision}`}`;
}
