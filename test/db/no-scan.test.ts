import { expect, test } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import { openBook } from '../../src/db/open.ts';
import { demoOffice, projectRoot } from '../support/office.ts';

/** They grow with the years; the others stay as small as an office. */
const growing = [
  'action',
  'action_owner',
  'action_event',
  'change',
  'change_row',
  'meeting',
  'letter',
];

const lines = [
  ['today'],
  ['due'],
  ['late'],
  ['action', 'list'],
  ['action', 'list', '--overdue', '--limit', '20'],
  ['action', 'list', '--owner', 'iom', '--due-before', '2018-06-01'],
  ['action', 'list', '--at', 'M-3'],
  ['action', 'list', '--stale'],
  ['action', 'list', '--no-date'],
  ['action', 'review', 'next'],
  ['report', 'weekly'],
  ['report', 'weekly', '--for', 'chairs'],
  ['report', 'overdue'],
  ['report', 'handover'],
  ['history', 'A-7'],
  ['show', 'A-7'],
  ['find', 'procedure'],
];

/** What is open or waits, in partial indexes, is all that is ever read from end to end. */
const allowed =
  /USING (?:COVERING )?INDEX (?:action_open|action_untranslated|letter_waiting|letter_scanned)\b|USING INTEGER PRIMARY KEY/;

const named = lines.map((line) => [line.join(' '), line] as const);

test.each(named)('mwg %s scans no table that grows', async (_, line) => {
  const office = await demoOffice();
  const statements = await preparedBy(() => office.ok(...line));
  const db = await openBook({ path: office.bookPath, packageRoot: projectRoot, wait: 1 }, 'read');
  const scans = [...statements].flatMap((sql) => planOf(db, sql).filter(isScan));
  db.close();
  expect(statements.size).toBeGreaterThan(3);
  expect(scans).toEqual([]);
});

/** What the driver is given while something runs. */
async function preparedBy(run: () => Promise<unknown>): Promise<Set<string>> {
  const statements = new Set<string>();
  const { prepare } = BetterSqlite3.prototype;
  BetterSqlite3.prototype.prepare = function seen(this: BetterSqlite3.Database, sql: string) {
    statements.add(sql);
    return prepare.call(this, sql);
  } as typeof prepare;
  try {
    await run();
  } finally {
    BetterSqlite3.prototype.prepare = prepare;
  }
  return statements;
}

type Step = { detail: string };

/** Aliases are told by the names of their tables: `SCAN a` of `FROM action a`. */
function planOf(db: BetterSqlite3.Database, sql: string): string[] {
  if (!/^\s*SELECT/i.test(sql) || /\blater_|temp\./.test(sql)) return [];
  const tables = new Map(
    [...sql.matchAll(/(?:FROM|JOIN)\s+(\w+)\s+(?:AS\s+)?(\w+)/gi)].map(([, table, alias]) => [
      alias,
      table,
    ]),
  );
  const names = [...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name, 'x'] as const);
  const places = [...sql.matchAll(/\?/g)].map(() => 'x');
  return db
    .prepare<unknown[], Step>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...(names.length > 0 ? [Object.fromEntries(names)] : places))
    .map(({ detail }) =>
      detail.replace(/^SCAN (\w+)/, (_, name) => `SCAN ${tables.get(name) ?? name}`),
    );
}

function isScan(detail: string): boolean {
  const [, table = ''] = /^SCAN (\w+)/.exec(detail) ?? [];
  return growing.includes(table) && !allowed.test(detail);
}
