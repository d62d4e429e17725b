import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import { newOffice, projectRoot } from '../support/office.ts';

/*
 * The driver ignores a named value that no column asks for, so a column that a statement forgets
 * stays empty in silence. Read from the statements themselves, whatever composes them.
 */
const columns = new Map<string, string[]>();
const source = sourceOf(join(projectRoot, 'src'));
const inserts = [
  ...source.matchAll(/INSERT INTO (\w+)\s*\(([\w\s,]+)\)(?:\s*VALUES\s*\(([^()]*)\))?/g),
].map(([, table = '', into = '', values]) => ({
  table,
  into: words(into),
  values: values === undefined ? undefined : words(values),
}));

beforeAll(async () => {
  const { bookPath } = await newOffice();
  const book = new BetterSqlite3(bookPath, { readonly: true });
  const tables = book
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' AND name NOT LIKE 'search_words%' AND name NOT LIKE 'sqlite%'`,
    )
    .pluck()
    .all();
  for (const table of tables) {
    const names = book.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck();
    columns.set(table, names.all(table));
  }
  book.close();
});

test('every insert names columns that are there, and gives each a value', () => {
  const known = inserts.filter(({ table }) => columns.has(table));
  expect(known.length).toBeGreaterThan(40);
  for (const insert of known) {
    expect({
      ...insert,
      unknown: insert.into.filter((name) => !columns.get(insert.table)?.includes(name)),
    }).toMatchObject({ unknown: [] });
    const { into, values = into } = insert;
    expect({ ...insert, count: values.length }).toMatchObject({ count: into.length });
  }
});

/** Written from texts that are put together: by the journal’s triggers, by a column that is chosen. */
const composed = ['change_row', 'place_above', 'letter_link'];

test('every column of the book is written by some statement', () => {
  const written = new Set(
    inserts.flatMap(({ table, into }) => into.map((name) => `${table}.${name}`)),
  );
  for (const [, table, sets = ''] of source.matchAll(/UPDATE (\w+) SET ([^`]*?)(?:WHERE|`)/g)) {
    for (const [, name] of sets.matchAll(/(\w+) =/g)) written.add(`${table}.${name}`);
  }
  const all = [...columns].flatMap(([table, names]) =>
    names.filter((name) => name !== 'id').map((name) => `${table}.${name}`),
  );
  const exempt = (column: string) => composed.some((table) => column.startsWith(`${table}.`));
  expect(all.filter((column) => !written.has(column) && !exempt(column))).toEqual([]);
});

function words(list: string): string[] {
  return list.split(',').map((word) => word.trim());
}

function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('migrations'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}
