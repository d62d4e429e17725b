import type { Database } from './database.ts';
import { digestOfBytes } from './digest.ts';

/** What a forgetting left of the history: rows by change and place in it, commands by change. */
export type Blanked = {
  rows: readonly (readonly [change: number, seq: number, left: string])[];
  commands: readonly (readonly [change: number, left: string])[];
};

type Row = { seq: number; table: string; key: number; before: string | null; after: string | null };
type Command = { id: number; command: string };

/** What may be blank in the history, because a forgetting that names it stands there. */
export type MayBeBlank = {
  row: (change: number, row: Row) => boolean;
  command: (change: Command) => boolean;
};

/** No salt: nothing of the person is left in it that could be guessed. */
export function digestOfLeft(...left: readonly (string | null)[]): string {
  return digestOfBytes(JSON.stringify(left));
}

/** Read from the history itself, whose chain holds what the forgettings say. */
export function mayBeBlank(db: Database): MayBeBlank {
  const named = namedByForgettings(db);
  const rows = new Set(named.flatMap((one) => one.rows.map((row) => row.join(' '))));
  const commands = new Set(named.flatMap((one) => one.commands.map((line) => line.join(' '))));
  const older = olderForgettings(db);
  return {
    row: (change, row) =>
      rows.has(`${change} ${row.seq} ${digestOfLeft(row.before, row.after)}`) ||
      older.some(({ by, person }) => change <= by && personOf(row) === person),
    command: ({ id, command }) =>
      commands.has(`${id} ${digestOfLeft(command)}`) || older.some(({ by }) => id <= by),
  };
}

function namedByForgettings(db: Database): Blanked[] {
  return db
    .prepare<[], string>(
      `SELECT json_extract(after, '$.blanked') FROM change_row
       WHERE table_name = 'redaction' AND op = 'insert'`,
    )
    .pluck()
    .all()
    .map((text) => JSON.parse(text));
}

/** Forgettings from before each named what it blanked: known by their command, which the chain holds. */
function olderForgettings(db: Database): { person: number; by: number }[] {
  return db
    .prepare<[], { person: number; by: number }>(
      `SELECT x.person_id AS person, x.change_id AS by FROM redaction x
       JOIN change c ON c.id = x.change_id AND c.command GLOB '* person forget P-*'
       WHERE x.blanked IS NULL AND NOT EXISTS (
         SELECT 1 FROM change_row r WHERE r.change_id = c.id AND r.table_name = 'redaction')`,
    )
    .all();
}

function personOf({ table, key, before, after }: Row): unknown {
  return table === 'person' ? key : JSON.parse(after ?? before ?? '{}').person_id;
}
