import type { IsoDay } from '../domain/day.ts';
import type { Audience } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';
import { countHeld, firstRaised, heldDays } from './held-days.ts';

/** How often an action was chased, and what was last written down of it. */
export type LastWord = { chases: number; note: string | null };

type Asked = { ids: readonly number[]; day: IsoDay };

/** By a day; a note kept to a narrower circle is not read out. */
export function lastWords(
  db: Database,
  { ids, day, visibilities }: Asked & { visibilities: readonly Audience[] },
): Map<number, LastWord> {
  const rows = db
    .prepare<object, LastWord & { id: number }>(
      `SELECT e.action_id AS id, sum(e.kind = 'chased') AS chases,
         (SELECT n.note FROM action_event n WHERE n.action_id = e.action_id
            AND n.kind IN ('chased', 'note') AND n.happened_on <= @day
            AND n.visibility IN (SELECT value FROM json_each(@visibilities))
            ORDER BY n.happened_on DESC, n.id DESC LIMIT 1) AS note
       FROM action_event e
       WHERE e.action_id IN (SELECT value FROM json_each(@ids))
         AND e.kind IN ('chased', 'note') AND e.happened_on <= @day
       GROUP BY e.action_id`,
    )
    .all({ day, ids: JSON.stringify(ids), visibilities: JSON.stringify(visibilities) });
  return new Map(rows.map(({ id, ...word }) => [id, word]));
}

/** Meetings held since each action was raised, that day's among them. */
export function meetingsThrough(db: Database, { ids, day }: Asked): Map<number, number> {
  const rows = db
    .prepare<[string], { id: number; groupId: number; raisedOn: IsoDay }>(
      `SELECT id, group_id AS groupId, raised_on AS raisedOn FROM action
       WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(ids));
  const held = heldDays(db);
  const first = firstRaised(rows);
  return new Map(
    rows.map(({ id, groupId, raisedOn }) => [id, countHeld(held(groupId, first), raisedOn, day)]),
  );
}
