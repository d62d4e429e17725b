import type { IsoDay } from './day.ts';
import type { ImportState } from './dtm.ts';

/** A file of figures as it was read and stored. */
export type StoredImport = {
  id: number;
  state: ImportState;
  stateReason: string | null;
  fileName: string;
  sha256: string;
  /** null for a CSV. */
  sheet: string | null;
  layout: string;
  encoding: string;
  delimiter: string;
  rowsInFile: number;
  /** Rows in the file = new + changed + unchanged + rejected + skipped. */
  rowsNew: number;
  rowsChanged: number;
  rowsUnchanged: number;
  rowsRejected: number;
  rowsSkipped: number;
  expected: number | null;
  source: string;
  importedOn: IsoDay;
  /** The import whose rejected rows this one brings. */
  completes: number | null;
  /** What the clerk answered about the file, as JSON; null where nothing was asked. */
  answers: string | null;
};

export function importRef(id: number): string {
  return `I-${id}`;
}
