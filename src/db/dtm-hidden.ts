import { isOutside } from '../domain/audience.ts';
import { isFinerOrSame, type Level } from '../domain/dtm.ts';
import { type Cell, suppressed } from '../domain/suppress.ts';
import type { Audience } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

/** By code, the places whose count this reader does not see, whatever the question about the series. */
export function hiddenPlaces(
  db: Database,
  series: { id: number; level: Level },
  reader: Audience,
): ReadonlySet<string> {
  if (!isOutside(reader)) return new Set();
  const baladiyas = cellsOf(db, series, 'baladiya');
  const hidden = suppressed(baladiyas);
  const muhallas = cellsOf(db, series, 'muhalla');
  const small = suppressed(muhallas);
  // What lies in a place that is hidden would add up to it.
  const inside = muhallas.filter(({ parent }) => hidden.has(parent)).map(({ code }) => code);
  return new Set([...hidden, ...small, ...inside]);
}

function cellsOf(db: Database, { id, level: counted }: { id: number; level: Level }, level: Level) {
  if (!isFinerOrSame(counted, level)) return [];
  return db
    .prepare<{ id: number; level: Level }, Cell>(
      `SELECT p.code, coalesce(above.code, '') AS parent, sum(byPlace.value) AS value
       FROM (SELECT place_id, sum(value) AS value FROM dtm_figure WHERE series_id = @id
         GROUP BY place_id) byPlace
       JOIN place_above up ON up.place_id = byPlace.place_id AND up.level = @level
       JOIN place p ON p.id = up.above_id
       LEFT JOIN place above ON above.id = p.parent_id
       GROUP BY p.id`,
    )
    .all({ id, level });
}
