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
  }: { groupId: number; day: IsoDay; visibilities: readonly Audience[] },
): LeadCount[] {
  return db
    .prepare<object, LeadCount>(
      `SELECT coalesce(o.handle, w.owner_group) AS lead, count(*) AS open,
         sum(a.due_on IS NOT NULL AND a.due_on < @day) AS late
       FROM action a JOIN action_owner w ON w.action_id = a.id AND w.position = 1
       LEFT JOIN organisation o ON o.id = w.organisation_id
       WHERE a.group_id = @groupId AND a.status IN ('open', 'in_progress')
         AND a.visibility IN (SELECT value FROM json_each(@visibilities))
       GROUP BY lead ORDER BY late DESC, open DESC, lead`,
    )
    .all({ groupId, day, visibilities: JSON.stringify(visibilities) });
}
