import { isOutside } from '../domain/audience.ts';
import { isFinerOrSame, type Level, levels } from '../domain/dtm.ts';
import { type Cell, keepHidden, suppressedIn } from '../domain/suppress.ts';
import type { Audience } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';
import { demandSum } from './demand-sum.ts';

/** Of the country itself the total is what was published. */
const below: readonly Level[] = levels.slice(1);

type Counted = { id: number; level: Level };

/**
 * By code, the places whose count this reader does not see, whatever the question about the series; of
 * one nationality, those that would give such a place away too.
 */
export function hiddenPlaces(
  db: Database,
  series: Counted,
  reader: Audience,
  categoryId?: number,
): ReadonlySet<string> {
  if (!isOutside(reader)) return new Set();
  demandSum(db, series.id, 'dtm_figure');
  const counted = below.filter((level) => isFinerOrSame(series.level, level));
  const hidden = suppressedIn(counted.map((level) => cellsOf(db, series, level)));
  if (hidden.size === 0 || categoryId === undefined) return hidden;
  const ofCategory = counted.map((level) => cellsOf(db, series, level, categoryId));
  return keepHidden(ofCategory, hidden);
}

function cellsOf(db: Database, { id }: Counted, level: Level, categoryId?: number): Cell[] {
  const only = categoryId === undefined ? '' : 'AND category_id = @categoryId';
  return db
    .prepare<{ id: number; level: Level; categoryId: number | undefined }, Cell>(
      `SELECT p.code, coalesce(above.code, '') AS parent, sum(byPlace.value) AS value
       FROM (SELECT place_id, sum(value) AS value FROM dtm_figure WHERE series_id = @id ${only}
         GROUP BY place_id) byPlace
       JOIN place_above up ON up.place_id = byPlace.place_id AND up.level = @level
       JOIN place p ON p.id = up.above_id
       LEFT JOIN place above ON above.id = p.parent_id
       GROUP BY p.id`,
    )
    .all({ id, level, categoryId });
}
