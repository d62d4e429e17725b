import type { Database } from './database.ts';

/** How a row of a table is named to a person; what hangs on a record goes by the record's name. */
const labels: Readonly<Record<string, string>> = {
  working_group: 'SELECT code FROM working_group WHERE id = ?',
  organisation: 'SELECT handle FROM organisation WHERE id = ?',
  organisation_alias: `SELECT o.handle FROM organisation_alias a
    JOIN organisation o ON o.id = a.organisation_id WHERE a.id = ?`,
  seat: 'SELECT o.handle FROM seat s JOIN organisation o ON o.id = s.organisation_id WHERE s.id = ?',
  seat_role: `SELECT o.handle FROM seat_role r JOIN seat s ON s.id = r.seat_id
    JOIN organisation o ON o.id = s.organisation_id WHERE r.id = ?`,
  meeting: `SELECT g.prefix || '-' || m.number FROM meeting m
    JOIN working_group g ON g.id = m.group_id WHERE m.id = ?`,
  action: `SELECT 'A-' || id FROM action WHERE id = ?`,
  action_owner: `SELECT 'A-' || action_id FROM action_owner WHERE id = ?`,
  action_event: `SELECT 'A-' || action_id FROM action_event WHERE id = ?`,
  holiday: `SELECT 'holiday ' || day FROM holiday WHERE id = ?`,
  place_alias: `SELECT 'place ' || p.code FROM place_alias a
    JOIN place p ON p.id = a.place_id WHERE a.id = ?`,
  dtm_mapping: `SELECT 'mapping ' || name FROM dtm_mapping WHERE id = ?`,
  dtm_round: `SELECT 'round ' || number FROM dtm_round WHERE id = ?`,
  dtm_import: `SELECT 'I-' || id FROM dtm_import WHERE id = ?`,
};

export function recordLabel(db: Database, table: string, id: number): string {
  const sql = labels[table];
  const label = sql && db.prepare<[number], string>(sql).pluck().get(id);
  return label || `${table} ${id}`;
}

/** Labels of journal rows, read while the records are there. */
export function recordLabels<Row extends { table: string; key: number }>(
  db: Database,
  rows: readonly Row[],
): Map<Row, string> {
  return new Map(rows.map((row) => [row, recordLabel(db, row.table, row.key)]));
}
