import type { IsoDay } from '../domain/day.ts';
import type { Database } from './database.ts';

const dated = ['seat_role', 'seat_status', 'seat_channel', 'seat_person'] as const;

type Moved = { seatId: number; before: IsoDay; day: IsoDay };

/** The seat begins on another day, and with it all that began on its first day. */
export function moveFirstDay(db: Database, moved: Moved): void {
  db.prepare('UPDATE seat SET from_on = @day WHERE id = @seatId').run(moved);
  for (const table of dated) {
    db.prepare(
      `UPDATE ${table} SET from_on = @day WHERE seat_id = @seatId AND from_on = @before`,
    ).run(moved);
  }
}

/** The first day on which something of the seat happened after it began, or ended. */
export function nextDayOf(db: Database, seatId: number, first: IsoDay): IsoDay | undefined {
  const days = dated.flatMap((table) => [
    `SELECT from_on AS day FROM ${table} WHERE seat_id = @seatId AND from_on > @first`,
    ...(table === 'seat_status'
      ? []
      : [`SELECT until_on FROM ${table} WHERE seat_id = @seatId AND until_on IS NOT NULL`]),
  ]);
  const last = 'SELECT until_on FROM seat WHERE id = @seatId AND until_on IS NOT NULL';
  return (
    db
      .prepare<object, IsoDay | null>(`SELECT min(day) FROM (${[...days, last].join(' UNION ')})`)
      .pluck()
      .get({ seatId, first }) ?? undefined
  );
}

/** The last day of the seat that the same body had before in the group. */
export function lastDayBefore(db: Database, seatId: number): IsoDay | undefined {
  return (
    db
      .prepare<[number], IsoDay | null>(
        `SELECT max(o.until_on) FROM seat s JOIN seat o ON o.group_id = s.group_id
           AND o.organisation_id = s.organisation_id AND o.id <> s.id AND o.until_on < s.from_on
         WHERE s.id = ?`,
      )
      .pluck()
      .get(seatId) ?? undefined
  );
}
