import type { Level } from '../domain/dtm.ts';
import { ownText } from '../tabular/own-text.ts';
import type { CsvRecord } from '../tabular/records.ts';
import { countRules } from './broken-rules.ts';
import { type FigureSink, rowHash } from './figure-sink.ts';
import type { BrokenRule } from './figures.ts';
import type { Finding, RowProblem, RowSkip } from './finding.ts';
import type { Entry, RowOutcome } from './layouts/layout.ts';
import { gatherRemarks, type Remark } from './remarks.ts';
import type { Said } from './said.ts';

declare module './finding.ts' {
  interface Findings {
    TOTAL_ROW: { label: string };
    NO_FIGURE: { instead: readonly Entry['count'][] };
    PEOPLE_BEYOND_ANY: { level: Level };
    PEOPLE: { count: number };
  }
}

export type TotalRow = { line: number; label: string; stated: number };

type Gathered = {
  skipped: number;
  rejectedLines: Set<number>;
  skips: readonly RowSkip[];
  problems: readonly RowProblem[];
  remarks: Said;
  totals: readonly TotalRow[];
  rules: readonly BrokenRule[];
  /** Rows by the number of their place. */
  rowsOfPlace: readonly number[];
};

export type Gatherer = {
  skip: (skip: RowSkip) => void;
  reject: (problem: RowProblem) => void;
  take: (outcome: RowOutcome, row: CsvRecord) => void;
  gathered: () => Gathered;
};

/** More than a person would read; all of them are counted. */
const listed = 1000;

/** Rows in, figures out into the sink. Every row ends as exactly one of stored, skipped, rejected. */
export function createGatherer(sink: FigureSink): Gatherer {
  const skips: RowSkip[] = [];
  const problems: RowProblem[] = [];
  const totals: TotalRow[] = [];
  const rejectedLines = new Set<number>();
  const rules = countRules();
  const remarks = gatherRemarks();
  const rowsOfPlace: number[] = [];
  let skipped = 0;
  const skip = (found: RowSkip) => {
    skipped += 1;
    if (skips.length < listed) skips.push(found);
  };
  const reject = (problem: RowProblem) => {
    rejectedLines.add(problem.line);
    rules.add(problem);
    if (problems.length < listed) problems.push({ ...problem, value: ownText(problem.value) });
  };
  const takeTotal = ({ line, label, stated }: Extract<RowOutcome, { kind: 'total' }>) => {
    if (stated !== undefined) totals.push({ line, label, stated });
    skip({ line, reason: { code: 'TOTAL_ROW', label } });
  };
  const takeEntries = (entries: readonly Entry[], row: CsvRecord) => {
    countPlace(rowsOfPlace, entries);
    for (const remark of sizeRemarks(entries)) remarks.add(remark, row.line);
    if (!store(sink, entries, row))
      skip({ line: row.line, reason: { code: 'NO_FIGURE', instead: gaps(entries) } });
  };
  const take = (outcome: RowOutcome, row: CsvRecord) => {
    for (const remark of outcome.remarks) remarks.add(remark, outcome.line);
    if (outcome.kind === 'read') takeEntries(outcome.entries, row);
    else if (outcome.kind === 'total') takeTotal(outcome);
    else outcome.problems.forEach(reject);
  };
  const gathered = () => ({
    ...{ skipped, rowsOfPlace, totals },
    rejectedLines,
    skips,
    problems,
    remarks: remarks.said(),
    rules: rules.all(),
  });
  return { skip, reject, take, gathered };
}

function countPlace(rowsOfPlace: number[], [first]: readonly Entry[]): void {
  if (first !== undefined) rowsOfPlace[first.place] = (rowsOfPlace[first.place] ?? 0) + 1;
}

/** More people than the largest of these places has. */
const mostPeople: Readonly<Record<Level, number>> = {
  country: 300_000_000,
  region: 50_000_000,
  mantika: 20_000_000,
  baladiya: 5_000_000,
  muhalla: 500_000,
};

const noRemarks: readonly Remark[] = [];

function sizeRemarks(entries: readonly Entry[]): readonly Remark[] {
  const large = entries.find(
    ({ count, series }) => typeof count === 'number' && count > mostPeople[series.level],
  );
  if (large === undefined) return noRemarks;
  const what: Finding = { code: 'PEOPLE_BEYOND_ANY', level: large.series.level };
  return [{ what, example: { code: 'PEOPLE', count: Number(large.count) }, isWarning: true }];
}

/** Whether the row had any figure at all. */
function store(sink: FigureSink, entries: readonly Entry[], { line, cells }: CsvRecord): boolean {
  const row = rowHash(cells);
  let hasFigure = false;
  for (const { series, place, category, count } of entries) {
    if (count === 'unknown') series.unknown += 1;
    else if (count === 'suppressed') series.suppressed += 1;
    else {
      hasFigure = true;
      series.figures += 1;
      series.total += count;
      series.places[place] = true;
      sink.add({ series: series.number, place, category, line, value: count, row });
    }
  }
  return hasFigure;
}

function gaps(entries: readonly Entry[]): Entry['count'][] {
  return [...new Set(entries.map(({ count }) => count))];
}
