import type { StoredImport } from '../domain/stored-import.ts';
import { RefusedError } from '../errors.ts';
import type { Database } from './database.ts';
import type { NewSeries } from './dtm-figures.ts';
import type { HeldSeries } from './dtm-overlap.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    NOT_COMPLETABLE: { importId: number; fileName: string };
  }
}

/** `held`: the series of the completed import whose figures are taken over. */
export type CompletedSeries = NewSeries & { held?: number };

type Pair = { series: NewSeries; held: HeldSeries | undefined };

/** Every series of the completed import, with what the corrected rows add to it. */
export function joinWithHeld(
  db: Database,
  pairs: readonly Pair[],
  completed: StoredImport,
): CompletedSeries[] {
  demandCompletable(pairs, completed);
  const own = seriesOf(db, completed.id);
  const joined = pairs.map(({ series, held }) => {
    const before = own.find(({ id }) => id === held?.seriesId);
    return before === undefined ? series : added(series, before);
  });
  const rest = own.filter(({ id }) => !pairs.some(({ held }) => held?.seriesId === id));
  return [...joined, ...rest.map(({ id, ...series }) => ({ ...series, staged: [], held: id }))];
}

type OwnSeries = Omit<NewSeries, 'staged'> & { id: number };

function added(series: NewSeries, { id, total, unknown, suppressed }: OwnSeries): CompletedSeries {
  return {
    ...series,
    held: id,
    total: series.total + total,
    unknown: series.unknown + unknown,
    suppressed: series.suppressed + suppressed,
  };
}

function seriesOf(db: Database, importId: number): OwnSeries[] {
  return db
    .prepare<[number], OwnSeries>(
      `SELECT id, round_id AS roundId, level, population, measure, breakdown, total, unknown,
         suppressed
       FROM dtm_series WHERE import_id = ? ORDER BY id`,
    )
    .all(importId);
}

function demandCompletable(
  pairs: readonly Pair[],
  { id, state, completes, fileName }: StoredImport,
) {
  const isForeign = pairs.some(({ held }) => held !== undefined && held.importId !== id);
  const isAny = pairs.some(({ held }) => held?.importId === id);
  if (state === 'active' && completes === null && isAny && !isForeign) return;
  throw new RefusedError('NOT_COMPLETABLE', { importId: id, fileName });
}
