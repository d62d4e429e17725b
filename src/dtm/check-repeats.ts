import type { Breakdown, Level } from '../domain/dtm.ts';
import { groupBy } from '../domain/group-by.ts';
import type { FigureSink } from './figure-sink.ts';
import type { SeriesFigures } from './figures.ts';
import type { Finding } from './finding.ts';
import { nothing, type Said } from './said.ts';

declare module './finding.ts' {
  interface Findings {
    ROWS_ADDED: { level: Level; breakdown: Breakdown; cases: number; extraRows: number };
    ROWS_EQUAL: { lines: readonly number[] };
  }
}

/**
 * The same place and category on several rows: real parts of a published total, so they are added.
 * Rows equal in every column are added too, but a row copied by mistake would look the same.
 */
export function checkRepeats(series: readonly SeriesFigures[], sink: FigureSink): Said {
  const repeats = new Map(sink.repeats().map((each) => [each.series, each]));
  if (repeats.size === 0) return nothing;
  const told = series.filter((each) => !isRestated(each, series));
  const kinds = groupBy(told, ({ level, breakdown }) => `${level} ${breakdown}`);
  const lines = sink.equalLines();
  return {
    notes: [...kinds.values()].flatMap((kind): Finding[] => {
      const [{ level, breakdown }] = kind;
      const staged = kind.flatMap((each) => each.staged);
      const found = staged.flatMap((number) => repeats.get(number) ?? []);
      const cases = found.reduce((sum, each) => sum + each.cases, 0);
      const extraRows = found.reduce((sum, each) => sum + each.extraRows, 0);
      return cases === 0 ? [] : [{ code: 'ROWS_ADDED', level, breakdown, cases, extraRows }];
    }),
    warnings: lines.length === 0 ? [] : [{ code: 'ROWS_EQUAL', lines }],
  };
}

/** Households stand on the rows of the individuals, whose repeats have been told. */
function isRestated({ measure }: SeriesFigures, series: readonly SeriesFigures[]): boolean {
  return measure === 'households' && series.some((other) => other.measure === 'individuals');
}
