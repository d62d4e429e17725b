import { english } from '../language/en/english.ts';
import { titleOf } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import type { OwnHeadings } from '../tabular/list-file.ts';

/** How a list of these columns is headed in a workbook, in either language. */
export async function ownHeadings<Row>(columns: readonly Column<Row>[]): Promise<OwnHeadings[]> {
  const { arabic } = await import('../language/ar/arabic.ts');
  return [english, arabic].map((words) =>
    columns.map((column) => ({ key: column.key, heading: titleOf(column, words) })),
  );
}
