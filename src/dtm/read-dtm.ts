import type { DayOrder } from '../tabular/day-column.ts';
import { bindColumns } from '../tabular/header.ts';
import type { Problem, Skip } from '../tabular/problem.ts';
import { readTable, type Table } from '../tabular/table.ts';
import { checkFigures } from './checks.ts';
import type { Reading } from './figures.ts';
import { gather } from './gather.ts';
import type { Layout, LayoutContext } from './layouts/layout.ts';
import { refusePersonalColumns } from './personal-data.ts';
import type { Gazetteer } from './places.ts';
import { readSource, type SourceOptions } from './read-source.ts';
import { recognise } from './recognise.ts';
import { sayRemarks } from './remarks.ts';

export type ReadOptions = SourceOptions & { gazetteer: Gazetteer; dayOrder?: DayOrder };

/**
 * Bytes to figures. Throws a `DataError` only where nothing can be trusted (encoding, quotes,
 * unknown layout, several rounds); what is wrong with single rows comes back in `problems`.
 */
export async function readDtm(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const { records, isOneColumn, encoding, delimiter, notes } = await readSource(bytes, options);
  const { layout, headerAt } = recognise(records, isOneColumn);
  const table = readTable(records, headerAt);
  refusePersonalColumns(table.headings);
  const figures = readFigures(layout, table, options);
  return { ...figures, encoding, delimiter, notes: [...notes, ...figures.notes] };
}

function readFigures(layout: Layout, table: Table, context: LayoutContext) {
  const { outcomes, ...said } = layout.read(table, context);
  const gathered = gather(outcomes);
  const remarks = sayRemarks(gathered.remarks);
  const checks = checkFigures(gathered.series, gathered.controlTotals, table.rows);
  const skips = [...table.skips, ...gathered.skips].sort(byLine);
  return {
    ...said,
    layout: layout.key,
    layoutTitle: layout.title,
    headerLine: table.headerLine,
    columns: { found: table.headings, used: bindColumns(layout.columns, table.headings).used },
    rows: {
      inFile: table.inFile,
      stored: gathered.stored,
      skipped: skips.length,
      rejected: table.raggedRows.length + gathered.rejected,
    },
    skips,
    series: gathered.series,
    controlTotals: gathered.controlTotals,
    problems: [...table.headingProblems, ...table.raggedRows, ...gathered.problems].sort(byLine),
    warnings: [...remarks.warnings, ...checks.warnings],
    notes: [...table.notes, ...remarks.notes, ...checks.notes],
  };
}

function byLine(a: Problem | Skip, b: Problem | Skip): number {
  return a.line - b.line;
}
