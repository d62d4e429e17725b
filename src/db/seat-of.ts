import type { Database } from './database.ts';
import type { Fields } from './week-moves.ts';

type SeatRef = { handle: string; groupId: number };

const select = `SELECT o.handle, s.group_id AS groupId
  FROM seat s JOIN organisation o ON o.id = s.organisation_id`;

/** The seat that a row of the journal belongs to; a row that is gone since belongs to none. */
export function seatOf(
  db: Database,
  table: string,
  fields: Fields,
  key: number,
): SeatRef | undefined {
  const still = db.prepare<[number]>(`SELECT 1 FROM ${table} WHERE id = ?`).get(key);
  if (table === 'person_contact') return seatOfPerson(db, fields.person_id);
  if (still === undefined) return undefined;
  if (table === 'organisation_former_name') return seatOfBody(db, fields.organisation_id);
  const id = table === 'seat' ? key : fields.seat_id;
  return db.prepare<[unknown], SeatRef>(`${select} WHERE s.id = ?`).get(id);
}

function seatOfPerson(db: Database, personId: unknown): SeatRef | undefined {
  const sql = `${select} JOIN seat_person q ON q.seat_id = s.id
    WHERE q.person_id = ? AND q.until_on IS NULL ORDER BY q.id DESC LIMIT 1`;
  return db.prepare<[unknown], SeatRef>(sql).get(personId);
}

function seatOfBody(db: Database, organisationId: unknown): SeatRef | undefined {
  const sql = `${select} WHERE o.id = ? ORDER BY s.until_on IS NOT NULL, s.id DESC LIMIT 1`;
  return db.prepare<[unknown], SeatRef>(sql).get(organisationId);
}
