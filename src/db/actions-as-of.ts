import type { Action } from '../domain/action.ts';
import type { IsoDay } from '../domain/day.ts';
import { listActions } from './actions.ts';
import type { Database } from './database.ts';

/** Whether action `a` stood open at the end of the day `@asOf`. */
export const openAsOf = `(SELECT e.kind FROM action_event e WHERE e.action_id = a.id
  AND e.kind IN ('raised', 'started', 'done', 'reopened', 'cancelled') AND e.happened_on <= @asOf
  ORDER BY e.happened_on DESC, e.id DESC LIMIT 1) IN ('raised', 'started', 'reopened')`;

type Then = Pick<Action, 'id' | 'status' | 'statusOn' | 'dueOn'>;

/**
 * The actions raised by a day, as they stood at its end: what happened later is left out. Titles and
 * owners are those of today.
 */
export function listActionsAsOf(db: Database, groupId: number, day: IsoDay): Action[] {
  const then = new Map(statusesAsOf(db, groupId, day).map((action) => [action.id, action]));
  return listActions(db, { groupId, raisedUntil: day })
    .map((action) => ({ ...action, ...then.get(action.id) }))
    .toSorted((a, b) => dueOrder(a).localeCompare(dueOrder(b)) || a.id - b.id);
}

/** An extension made later does not count yet; without any, today's due day is the first one. */
function statusesAsOf(db: Database, groupId: number, day: IsoDay): Then[] {
  return db
    .prepare<{ groupId: number; day: IsoDay }, Then>(
      `SELECT a.id, last.happened_on AS statusOn,
         CASE last.kind WHEN 'started' THEN 'in_progress' WHEN 'done' THEN 'done'
           WHEN 'cancelled' THEN 'cancelled' ELSE 'open' END AS status,
         coalesce(
           (SELECT e.due_after FROM action_event e WHERE e.action_id = a.id AND e.kind = 'extended'
              AND e.happened_on <= @day ORDER BY e.happened_on DESC, e.id DESC LIMIT 1),
           (SELECT e.due_before FROM action_event e WHERE e.action_id = a.id AND e.kind = 'extended'
              ORDER BY e.happened_on, e.id LIMIT 1),
           a.due_on) AS dueOn
       FROM action a JOIN action_event last ON last.id = (
         SELECT e.id FROM action_event e WHERE e.action_id = a.id
           AND e.kind IN ('raised', 'started', 'done', 'reopened', 'cancelled')
           AND e.happened_on <= @day ORDER BY e.happened_on DESC, e.id DESC LIMIT 1)
       WHERE a.group_id = @groupId`,
    )
    .all({ groupId, day });
}

function dueOrder(action: Pick<Action, 'dueOn'>): string {
  return action.dueOn ?? '9999';
}
