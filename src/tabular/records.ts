import { DataError } from '../errors.ts';
import { cutRecords } from './cut-records.ts';
import type { Delimiter } from './delimiter.ts';
import { sniffDelimiter } from './delimiter.ts';
import { countLineEnds, findQuoteFault, type QuoteFault } from './quotes.ts';
import { wholeRecords } from './slices.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    FILE_EMPTY: Record<string, never>;
    QUOTE_UNBALANCED: QuoteFault;
  }
}

/** `line` is the physical line a record begins on. */
export type CsvRecord = { line: number; cells: readonly string[] };

export type CsvRecords = {
  /** To be gone through once, in the order of the file. */
  batches: Iterable<readonly CsvRecord[]>;
  /** undefined where no delimiter was found: one column only. */
  delimiter: Delimiter | undefined;
};

/** Cuts a text into records. A stray quote is refused: all that follows it would be in doubt. */
export async function readRecords(pieces: Iterable<string>): Promise<CsvRecords> {
  const rest = pieces[Symbol.iterator]();
  const { delimiter, body, firstLine } = sniffDelimiter(headOf(rest));
  const { parseCells } = await import('./csv-parse.leaf.ts');
  const slices = wholeRecords(body, { [Symbol.iterator]: () => rest });
  const cut = cutter(delimiter ?? ',', parseCells);
  return { batches: cutSlices(slices, firstLine, cut), delimiter };
}

/** The first piece that says anything, with the blanks before it. */
function headOf(pieces: Iterator<string>): string {
  let head = '';
  for (let piece = pieces.next(); !piece.done; piece = pieces.next()) {
    head += piece.value;
    if (/\S/.test(piece.value)) return head;
  }
  throw new DataError('FILE_EMPTY', {});
}

type Cut = (slice: string, firstLine: number) => string[][];

function* cutSlices(slices: Iterable<string>, firstLine: number, cut: Cut): Generator<CsvRecord[]> {
  let line = firstLine;
  for (const slice of slices) {
    yield numberLines(cut(slice, line), line);
    line += countLineEnds(slice);
  }
}

type ParseCells = (text: string, delimiter: string) => string[][];

function cutter(delimiter: Delimiter, parseCells: ParseCells): Cut {
  return (slice, firstLine) => {
    try {
      return cutRecords(slice, delimiter, (quoted) => parseCells(quoted, delimiter));
    } catch (error) {
      const fault = findQuoteFault(slice, delimiter);
      if (fault === undefined) throw error;
      const line = fault.line + firstLine - 1;
      throw new DataError('QUOTE_UNBALANCED', { ...fault, line }, error);
    }
  };
}

/** Counted here because csv-parse takes a CRLF inside quotes for two lines. */
function numberLines(rows: readonly string[][], firstLine: number): CsvRecord[] {
  let line = firstLine;
  return rows.map((cells) => {
    const record = { line, cells };
    line += 1;
    for (const cell of cells) {
      if (cell.includes('\n') || cell.includes('\r')) line += countLineEnds(cell);
    }
    return record;
  });
}
