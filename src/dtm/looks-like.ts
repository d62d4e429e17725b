import { DataError } from '../errors.ts';
import type { CsvRecord } from '../tabular/records.ts';
import type { LayoutKind } from './layouts/layout-kind.ts';
import { recognise } from './recognise.ts';

/** The kind of file that a table's first rows fit; undefined where none does. */
export function looksLike(head: readonly CsvRecord[]): LayoutKind | undefined {
  try {
    const found = recognise(head, { isOneColumn: false });
    return found.kind === 'layout' ? found.layout.kind : { code: 'libya-summary' };
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}
