import { UserError } from '../../errors.ts';
import type { ListRow } from '../../tabular/list-file.ts';

/** What the book refuses is said at the row's own line. */
export function caught<Column extends string, T>(
  row: ListRow<Column>,
  column: Column,
  work: () => T,
): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    row.wrong(column, { code: 'REFUSED', error });
    return undefined;
  }
}
