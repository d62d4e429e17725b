import { bytesSource } from './byte-source.ts';
import { type DayOrder, type DayRead, dayColumn } from './day-column.ts';
import { chooseEncoding, decodeChunks, type Encoding } from './encoding.ts';
import type { Problem, Skip } from './problem.ts';
import { type CsvRecord, type CsvRecords, readRecords } from './records.ts';
import { openTable, type Table } from './table.ts';

/** For files that a person wrote, a register or a list of members: all of it at once. */
export function decodeBytes(
  bytes: Uint8Array,
  asked?: string,
): { text: string; encoding: Encoding } {
  const source = bytesSource(bytes);
  const encoding = chooseEncoding(source, asked);
  return { text: [...decodeChunks(source, encoding)].join(''), encoding };
}

export async function readAllRecords(
  text: string,
): Promise<{ records: readonly CsvRecord[]; delimiter: CsvRecords['delimiter'] }> {
  const { batches, delimiter } = await readRecords([text]);
  return { records: [...batches].flat(), delimiter };
}

export type WholeTable = Omit<Table, 'sort' | 'headingProblems'> & {
  rows: readonly CsvRecord[];
  /** Every record under the header: rows, skips and ragged rows add up to it. */
  inFile: number;
  skips: readonly Skip[];
  raggedRows: readonly Problem[];
  headingProblems: readonly Problem[];
};

export function readTable(records: readonly CsvRecord[], headerAt: number): WholeTable {
  const header = records[headerAt] ?? { line: 1, cells: [] };
  const below = records.slice(headerAt + 1);
  const { sort, headingProblems, ...known } = openTable(header, headerAt);
  const sorted = below.map((record) => ({ record, as: sort(record) }));
  return {
    ...known,
    inFile: below.length,
    rows: sorted.flatMap(({ record, as }) => (as.kind === 'row' ? [record] : [])),
    skips: sorted.flatMap(({ as }) => (as.kind === 'skip' ? [as.skip] : [])),
    raggedRows: sorted.flatMap(({ as }) => (as.kind === 'ragged' ? [as.problem] : [])),
    headingProblems: headingProblems(),
  };
}

export type DayCell = { line: number; text: string };

export function judgeDays(
  heading: string,
  cells: readonly DayCell[],
  asked?: DayOrder,
): (text: string) => DayRead {
  const column = dayColumn(heading, asked);
  for (const { text, line } of cells) column.add(text, line);
  return column.judge();
}
