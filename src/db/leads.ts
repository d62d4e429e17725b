import type { IsoDay } from '../domain/day.ts';
import type { Audience } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

/** Open actions by who leads them: a body's handle, or office, chairs, all. */
export type LeadCount = { lead: string; open: number; late: number };

export function countByLead(
  db: Database,
  {
    groupId,
    day,
    visibilities,
  }: { groupId: readonly number[]; day: IsoDay; visibilities: readonly Audience[] },
): LeadCount[] {
  return db
    .prepare<object, LeadCount>(
      `SELECT coalesce(o.handle, l.owner_group) AS lead, l.open, l.late FROM (
         SELECT w.organisation_id, w.owner_group, count(*) AS open,
           count(*) FILTER (WHERE a.due_on < @day) AS late
         FROM action a CROSS JOIN action_owner w ON w.action_id = a.id AND w.position = 1
         WHERE a.group_id IN (${groupId.join(', ')}) AND a.status IN ('open', 'in_progress')
           AND a.visibility IN (${visibilities.map((word) => `'${word}'`).join(', ')})
         GROUP BY w.organisation_id, w.owner_group) l
       LEFT JOIN organisation o ON o.id = l.organisation_id
       ORDER BY l.late DESC, l.open DESC, lead`,
    )
    .all({ day });
}
