import type { IsoDay } from '../domain/day.ts';
import type { Database } from './database.ts';

/** The day of the last reminder of an action that was written to a body; null where there was none. */
export function remindedOn(db: Database, actionId: number, organisationId: number): IsoDay | null {
  return (
    db
      .prepare<{ actionId: number; organisationId: number }, IsoDay | null>(
        `SELECT max(coalesce(l.moved_on, l.entered_on)) FROM letter l
         JOIN letter_link k ON k.letter_id = l.id AND k.relation = 'about' AND k.action_id = @actionId
         JOIN letter_part p ON p.letter_id = l.id AND p.role = 'to'
           AND p.organisation_id = @organisationId
         WHERE l.kind = 'reminder' AND l.status IN ('reserved', 'sent')`,
      )
      .pluck()
      .get({ actionId, organisationId }) ?? null
  );
}
