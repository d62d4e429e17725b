import { levels } from '../domain/dtm.ts';
import type { Problem, Skip } from '../tabular/problem.ts';
import type { ControlTotal, Figure, SeriesFigures, SeriesKey } from './figures.ts';
import type { Entry, RowOutcome } from './layouts/layout.ts';
import type { RemarkAt } from './remarks.ts';
import { isWholeTotal } from './totals.ts';

export type Gathered = {
  stored: number;
  rejected: number;
  skips: readonly Skip[];
  problems: readonly Problem[];
  remarks: readonly RemarkAt[];
  series: readonly SeriesFigures[];
  controlTotals: readonly ControlTotal[];
};

type OpenSeries = SeriesKey & {
  figures: Figure[];
  total: number;
  unknown: number;
  suppressed: number;
};

/** Rows in, series out. Every row ends as exactly one of stored, skipped, rejected. */
export function gather(outcomes: readonly RowOutcome[]): Gathered {
  const read = outcomes.filter((outcome) => outcome.kind === 'read');
  const rejected = outcomes.filter((outcome) => outcome.kind === 'rejected');
  const totals = outcomes.filter((outcome) => outcome.kind === 'total');
  const series = gatherSeries(read);
  const withoutFigure = read.filter(({ entries }) => entries.every(isGap));
  return {
    stored: read.length - withoutFigure.length,
    rejected: rejected.length,
    skips: [
      ...withoutFigure.map(({ line, entries }) => ({ line, reason: gapReason(entries) })),
      ...totals.map(({ line, label }) => ({ line, reason: `total row: ${label || '(no label)'}` })),
    ],
    problems: rejected.flatMap(({ problems }) => problems),
    remarks: outcomes.flatMap(({ line, remarks }) =>
      remarks.map((remark) => ({ ...remark, line })),
    ),
    series,
    controlTotals: totals.flatMap((total) => controlTotal(total, series)),
  };
}

function gatherSeries(rows: readonly { line: number; entries: readonly Entry[] }[]) {
  const found = new Map<string, OpenSeries>();
  for (const { line, entries } of rows) {
    for (const entry of entries) addEntry(seriesOf(found, entry.series), line, entry);
  }
  return [...found.values()].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

function seriesOf(found: Map<string, OpenSeries>, series: SeriesKey): OpenSeries {
  const { level, population, measure, breakdown } = series;
  const key = `${level} ${population} ${measure} ${breakdown}`;
  const open = found.get(key) ?? { ...series, figures: [], total: 0, unknown: 0, suppressed: 0 };
  found.set(key, open);
  return open;
}

function addEntry(series: OpenSeries, line: number, { place, category, count }: Entry): void {
  if (count === 'unknown') series.unknown += 1;
  else if (count === 'suppressed') series.suppressed += 1;
  else {
    series.figures.push({ place, category, line, value: count });
    series.total += count;
  }
}

function isGap({ count }: Entry): boolean {
  return typeof count !== 'number';
}

function gapReason(entries: readonly Entry[]): string {
  return `no figure (${[...new Set(entries.map(({ count }) => count))].join(', ')})`;
}

type TotalRow = { line: number; label: string; stated: number | undefined };

/** A grand total is that of any one level, for they restate each other: the coarsest is taken. */
function controlTotal({ line, label, stated }: TotalRow, series: readonly SeriesFigures[]) {
  if (stated === undefined) return [];
  const [first] = series;
  if (first === undefined || !isWholeTotal(label)) return [{ line, label, stated }];
  return [{ line, label, stated, computed: first.total }];
}
