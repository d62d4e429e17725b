import type { Database } from '../../db/database.ts';
import { insertSeries } from '../../db/dtm-figures.ts';
import { ensureRound, insertImport, setImportState } from '../../db/dtm-imports.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import type { Round } from '../../domain/dtm.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import { categoryNames } from '../../dtm/category-names.ts';
import type { Reading } from '../../dtm/figures.ts';
import type { Change } from '../../output/result.ts';

type File = {
  fileName: string;
  sha256: string;
  sheet: string | null;
  expected: number | null;
  importedOn: IsoDay;
  source: string;
};

/** Figures and their import are loaded; making the import active is what the journal records. */
export function storeReading(db: Database, reading: Reading, round: Round, file: File): Change {
  const importId = insertImport(db, {
    ...file,
    layout: reading.layout,
    encoding: reading.encoding,
    delimiter: reading.delimiter,
    rowsInFile: reading.rows.inFile,
    rowsStored: reading.rows.stored,
    rowsSkipped: reading.rows.skipped,
  });
  const roundId = ensureRound(db, round);
  insertSeries(db, { importId, roundId }, reading.series, categoryNames);
  setImportState(db, importId, 'active', null);
  return {
    kind: 'change',
    say: said(importId, reading, round, file),
    records: [{ id: `I-${importId}`, fields: fieldsOf(reading, round, file) }],
    next: [
      `mwg dtm show --round ${round.number} --by mantika`,
      'mwg undo   takes the whole import back',
    ],
  };
}

function said(importId: number, reading: Reading, round: Round, file: File): string[] {
  const { rows, series } = reading;
  const period = `${dayText(round.fromOn)} to ${dayText(round.untilOn)}`;
  return [
    `I-${importId} imported  round ${round.number}, ${period}  (${file.fileName})`,
    `  read as  ${reading.layoutTitle}: ${formOf(reading, file)}, headings on line ${reading.headerLine}`,
    `  rows     ${groupedNumber(rows.inFile)} in the file = ${groupedNumber(rows.stored)} new + 0 changed + 0 unchanged + ${rows.rejected} rejected + ${rows.skipped} skipped`,
    ...series.map((one) => `  figures  ${seriesLine(one, file.expected)}`),
    ...reading.warnings.map((warning) => `  look at  ${warning}`),
    ...reading.notes.map((note) => `  note     ${note}`),
  ];
}

function seriesLine(series: Reading['series'][number], expected: number | null): string {
  const { population, measure, breakdown, level, total, unknown, suppressed, figures } = series;
  const by = breakdown === 'total' ? '' : ` by ${breakdown}`;
  const extras = [
    ...(expected === null ? [] : ['as expected']),
    ...(unknown > 0 ? [`${unknown} without a figure`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
  ];
  const extra = extras.length > 0 ? ` (${extras.join(', ')})` : '';
  return `${groupedNumber(total)} ${population}, ${measure}${by}, ${level} level, ${groupedNumber(figures.length)} figures${extra}`;
}

function fieldsOf({ rows, series }: Reading, round: Round, { fileName, sha256, sheet }: File) {
  return {
    round: round.number,
    from: round.fromOn,
    until: round.untilOn,
    file: fileName,
    sha256,
    sheet,
    rows_in_file: rows.inFile,
    rows_new: rows.stored,
    rows_changed: 0,
    rows_unchanged: 0,
    rows_rejected: rows.rejected,
    rows_skipped: rows.skipped,
    figures: series.reduce((sum, one) => sum + one.figures.length, 0),
    totals: series.map((one) => `${one.population} ${one.level} ${one.total}`),
  };
}

function formOf({ encoding, delimiter }: Reading, { sheet }: File): string {
  return sheet === null ? `${encoding}, separator ${delimiterName(delimiter)}` : `sheet "${sheet}"`;
}

function delimiterName(delimiter: string): string {
  const names: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };
  return names[delimiter] ?? delimiter;
}
