import { type Coverage, isPartial } from '../domain/coverage.ts';
import type { IsoDay } from '../domain/day.ts';
import { levels } from '../domain/dtm.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Database } from './database.ts';
import { coverageReader } from './dtm-coverage.ts';
import type { Series } from './dtm-series.ts';

/**
 * The series that stands for a round before those that restate it: what lacks something last, then
 * plain totals before breakdowns, then the coarser level: fewer rows to add.
 */
export function bestFirst<Row extends Series>(
  db: Database,
  series: readonly Row[],
  importedBy?: IsoDay,
): Row[] {
  const inOrder = series.toSorted(byPreference);
  const [first] = inOrder;
  if (first === undefined || inOrder.length === 1) return inOrder;
  const { of } = coverageReader(db, first.operation, importedBy);
  return inOrder.sort((a, b) => Number(isPartial(of(a))) - Number(isPartial(of(b))));
}

function byPreference(a: Series, b: Series): number {
  return preference(a) - preference(b);
}

function preference({ breakdown, level }: Series): number {
  return (breakdown === 'total' ? 0 : 10) + levels.indexOf(level);
}

/** Two imports of one round that have not the same total, the one that answers first. */
export type Contradiction = Pick<Series, 'number' | 'assessmentType' | 'population' | 'measure'> &
  Record<'one' | 'other', { importId: number; total: number }>;

/** A part is marked as one, and contradicts nothing by what it lacks. */
export function contradictions(
  series: readonly (Series & { coverage: Coverage })[],
): Contradiction[] {
  const whole = series.filter(({ coverage }) => !isPartial(coverage)).sort(byPreference);
  const ofRound = groupBy(whole, ({ roundId, population, measure }) =>
    [roundId, population, measure].join(' '),
  );
  return [...ofRound.values()].flatMap((all) => {
    const byImport = groupBy(all, ({ importId }) => importId);
    const [one, ...others] = [...byImport.values()].map(([best]) => best);
    return others.flatMap((other) =>
      one === undefined || one.total === other.total ? [] : { ...one, one, other },
    );
  });
}
