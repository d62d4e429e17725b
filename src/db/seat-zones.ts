import type { IsoDay } from '../domain/day.ts';
import type { Database } from './database.ts';

/** The zones in which seats of a group sit on a day, where they are recorded. */
export function listSeatZones(db: Database, groupId: number, day: IsoDay): string[] {
  return db
    .prepare<{ groupId: number; day: IsoDay }, string>(
      `SELECT DISTINCT zone FROM seat WHERE group_id = @groupId AND zone IS NOT NULL
         AND from_on <= @day AND (until_on IS NULL OR until_on >= @day) ORDER BY zone`,
    )
    .pluck()
    .all({ groupId, day });
}

/** Null: where the group sits. */
export function setSeatZone(db: Database, seatId: number, zone: string | null): void {
  db.prepare('UPDATE seat SET zone = @zone WHERE id = @seatId').run({ seatId, zone });
}
