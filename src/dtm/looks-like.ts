import { DataError } from '../errors.ts';
import type { CsvRecord } from '../tabular/records.ts';
import { recognise } from './recognise.ts';

/** The title of the layout that a table's first rows fit; undefined where none does. */
export function looksLike(head: readonly CsvRecord[]): string | undefined {
  try {
    const found = recognise(head, { isOneColumn: false });
    return found.kind === 'layout' ? found.layout.title : 'a printed summary (control totals only)';
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}
