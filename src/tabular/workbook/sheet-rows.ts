import { type CellRange, columnNumber, readRange } from './cell-range.ts';
import { damaged } from './fault.ts';
import type { SheetPart, Workbook } from './open-workbook.ts';
import { runCollector } from './part-text.ts';
import { unpackText } from './unpack.ts';
import { attribute, isTrue, type XmlHandlers, xmlScanner } from './xml.ts';

/**
 * A cell as it is stored: `s` points at a shared text, `n` is a number, `inlineStr` a text,
 * `unsaved` a formula without its result.
 */
export type StoredCell = { column: number; type: string; style: number; stored: string };
export type StoredRow = { line: number; isHidden: boolean; cells: readonly StoredCell[] };

/** What a sheet says outside its rows: the merged cells only after the last of them. */
export type SheetFacts = { merges: CellRange[]; hidden: { from: number; until: number }[] };

/** Rows as they arrive, those without a cell too. */
export async function* sheetRows(
  { zip }: Workbook,
  { part }: SheetPart,
  facts?: SheetFacts,
): AsyncGenerator<StoredRow> {
  const rows: StoredRow[] = [];
  const scanner = xmlScanner(rowHandlers((row) => rows.push(row), facts));
  for await (const chunk of unpackText(zip, part)) {
    scanner.write(chunk);
    yield* rows.splice(0);
  }
  scanner.end();
}

function rowHandlers(emit: (row: StoredRow) => void, facts?: SheetFacts): XmlHandlers {
  const reader = cellReader();
  let row = { line: 0, isHidden: false };
  return {
    open(name, attributes) {
      if (name === 'row') row = readRow(attributes, row.line);
      else reader.open(name, attributes);
      if (facts !== undefined) readFact(name, attributes, facts);
    },
    text: reader.text,
    close(name) {
      if (name === 'row') emit({ ...row, cells: reader.takeCells() });
      else reader.close(name);
    },
  };
}

const mostRows = 1_048_576;
const mostColumns = 16_384;

function readRow(attributes: string, previous: number) {
  const line = Number(attribute(attributes, 'r') ?? previous + 1);
  const isInOrder = Number.isInteger(line) && line > previous && line <= mostRows;
  if (!isInOrder) throw damaged({ code: 'ROWS_OUT_OF_ORDER', previous, line });
  return { line, isHidden: isTrue(attributes, 'hidden') };
}

/** Collects the cells of one row: `v` holds a number, a code or a pointer, `is` a text. */
function cellReader() {
  const run = runCollector();
  let cells: StoredCell[] = [];
  let cell: StoredCell | undefined;
  let value = '';
  let inValue = false;
  let isFormula = false;
  return {
    open(name: string, attributes: string) {
      if (name === 'c') cell = readCell(attributes, cells.at(-1)?.column ?? -1);
      if (name === 'f') isFormula = true;
      if (name === 'v') inValue = true;
      run.open(name, attributes);
    },
    text(text: string) {
      if (inValue) value += text;
      run.text(text);
    },
    close(name: string) {
      run.close(name);
      if (name === 'v') inValue = false;
      if (name !== 'c' || cell === undefined) return;
      const text = run.take();
      const stored = cell.type === 'inlineStr' ? text : value;
      const isUnsaved = isFormula && stored === '' && cell.type === 'n';
      cells.push({ ...cell, stored, ...(isUnsaved && { type: 'unsaved' }) });
      isFormula = false;
      value = '';
    },
    takeCells() {
      const taken = cells;
      cells = [];
      return taken;
    },
  };
}

const cellPlace = /(?:^|\s)r="([A-Z]+)\d+"/;

function readCell(attributes: string, previous: number): StoredCell {
  const letters = cellPlace.exec(attributes)?.[1];
  const column = letters === undefined ? previous + 1 : columnNumber(letters);
  if (column >= mostColumns) throw damaged({ code: 'CELL_BEYOND_LAST' });
  const type = attribute(attributes, 't') ?? 'n';
  return { column, type, style: Number(attribute(attributes, 's') ?? 0), stored: '' };
}

function readFact(name: string, attributes: string, facts: SheetFacts): void {
  if (name === 'mergeCell') {
    const range = readRange(attribute(attributes, 'ref') ?? '');
    if (range !== undefined) facts.merges.push(range);
  }
  if (name !== 'col' || !isTrue(attributes, 'hidden')) return;
  const from = Number(attribute(attributes, 'min')) - 1;
  const until = Math.min(Number(attribute(attributes, 'max')), mostColumns);
  const last = facts.hidden.at(-1);
  // Columns come in order; ranges that touch are one, however many a file writes.
  if (last !== undefined && from >= last.from && from <= last.until) {
    last.until = Math.max(last.until, until);
  } else facts.hidden.push({ from, until });
}
