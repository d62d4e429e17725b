import { letterId } from '../domain/letter.ts';
import { once } from '../domain/once.ts';
import type { Database } from './database.ts';

type Row = { table: string; key: number; before?: string | null; after?: string | null };
type Fields = Readonly<Record<string, unknown>>;

/** Records named by their key alone, which holds when they are gone. */
const prefixes: Readonly<Record<string, string>> = {
  person: 'P',
  action: 'A',
  decision: 'D',
  dtm_estimate: 'E',
  dtm_import: 'I',
};

/** Records with a name of their own, read from the row's fields as the journal keeps them. */
const ownNames: Readonly<Record<string, (fields: Fields, db: Database) => string>> = {
  working_group: (fields) => `group ${fields.code}`,
  organisation: (fields) => String(fields.handle),
  meeting: (fields, db) => `${prefixOf(db, fields.group_id)}-${fields.number}`,
  holiday: (fields) => `holiday ${fields.day}`,
  holiday_year: (fields) => `holidays of ${fields.year}`,
  place: (fields) => `place ${fields.code}`,
  tor: (fields) => `ToR ${fields.version}`,
  dtm_mapping: (fields) => `mapping ${fields.name}`,
  nationality_alias: (fields) => `nationality ${fields.code}`,
  dtm_round: (fields) => `round ${fields.number}`,
  dtm_published: (fields) => `published round ${fields.number} ${fields.population}`,
  letter: (fields) => storedLetterId(fields),
  paper: (fields) => `note to ${fields.edition} ${fields.number}/${fields.year}`,
  setting: (fields) => `setting ${fields.name}`,
  paper_clearance: (fields) => `clearance of the week of ${fields.week_from}`,
};

/** What hangs on a record goes by the record's name. */
export const hangsOn: Readonly<Record<string, readonly [table: string, column: string]>> = {
  organisation_alias: ['organisation', 'organisation_id'],
  organisation_former_name: ['organisation', 'organisation_id'],
  organisation_successor: ['organisation', 'organisation_id'],
  tor_rule: ['tor', 'tor_id'],
  seat: ['organisation', 'organisation_id'],
  seat_role: ['seat', 'seat_id'],
  seat_status: ['seat', 'seat_id'],
  seat_person: ['person', 'person_id'],
  person_alias: ['person', 'person_id'],
  person_contact: ['person', 'person_id'],
  person_function: ['person', 'person_id'],
  person_distinct: ['person', 'person_id'],
  redaction: ['person', 'person_id'],
  action_owner: ['action', 'action_id'],
  action_part: ['action', 'action_id'],
  action_event: ['action', 'action_id'],
  place_alias: ['place', 'place_id'],
  letter_part: ['letter', 'letter_id'],
  letter_attachment: ['letter', 'letter_id'],
  letter_link: ['letter', 'letter_id'],
  letter_chase: ['letter', 'letter_id'],
  letter_chase_body: ['letter_chase', 'letter_chase_id'],
  letter_forward: ['letter', 'letter_id'],
  seat_channel: ['seat', 'seat_id'],
  paper_copy: ['paper', 'paper_id'],
  told_day: ['paper', 'paper_id'],
  meeting_date: ['meeting', 'meeting_id'],
  agenda_item: ['meeting', 'meeting_id'],
  meeting_file: ['meeting', 'meeting_id'],
  meeting_invitation: ['meeting', 'meeting_id'],
  meeting_reply: ['meeting', 'meeting_id'],
  attendance: ['meeting', 'meeting_id'],
  meeting_note: ['meeting', 'meeting_id'],
  decision_party: ['decision', 'decision_id'],
  decision_event: ['decision', 'decision_id'],
  meeting_duty: ['meeting', 'meeting_id'],
  action_key: ['action', 'action_id'],
};

/** How a record is named to a person: `A-127`, `M-3`, `iom`. */
export function recordLabel(db: Database, table: string, id: number): string {
  return labelOf(db, table, id, (name, key) => storedFields(db, name, key));
}

/** Labels of journal rows. A record that is gone is named from what the journal kept of it. */
export function recordLabels<R extends Row>(db: Database, rows: readonly R[]): Map<R, string> {
  const kept = new Map(rows.map((row) => [`${row.table} ${row.key}`, once(() => fieldsOf(row))]));
  const fields = (table: string, id: number): Fields =>
    kept.get(`${table} ${id}`)?.() ?? storedFields(db, table, id);
  return new Map(rows.map((row) => [row, labelOf(db, row.table, row.key, fields)]));
}

function labelOf(
  db: Database,
  table: string,
  id: number,
  fields: (table: string, id: number) => Fields,
): string {
  const prefix = prefixes[table];
  if (prefix !== undefined) return `${prefix}-${id}`;
  const own = ownNames[table];
  const above = hangsOn[table];
  const found = fields(table, id);
  if (own && Object.keys(found).length > 0) return own(found, db);
  const parent = above && found[above[1]];
  if (above && typeof parent === 'number') return labelOf(db, above[0], parent, fields);
  return `${table} ${id}`;
}

function storedFields(db: Database, table: string, id: number): Fields {
  const row = db.prepare<[number], Fields>(`SELECT * FROM ${table} WHERE id = ?`).get(id);
  return row ?? {};
}

function fieldsOf({ before, after }: Row): Fields {
  return JSON.parse(after ?? before ?? '{}');
}

function prefixOf(db: Database, groupId: unknown): string {
  const sql = 'SELECT prefix FROM working_group WHERE id = ?';
  return db.prepare<[unknown], string>(sql).pluck().get(groupId) ?? 'M';
}

function storedLetterId({ direction, year, number, bis }: Fields): string {
  return letterId({
    direction: direction === 'in' ? 'in' : 'out',
    year: Number(year),
    number: Number(number),
    bis: Number(bis),
  });
}
