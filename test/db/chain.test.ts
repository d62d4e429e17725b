import { describe, expect, test } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import { verifyChain } from '../../src/db/chain.ts';
import { applicationId } from '../../src/db/header.ts';
import { practiceOffice } from '../support/office.ts';
import { lastChange, withBook } from '../support/stored-book.ts';

const verdict = (path: string) => withBook(path, verifyChain);

/** Done to the file past the program, as a person with a SQLite shell would. */
const tamperings: readonly [what: string, sql: string, change: number][] = [
  ['a command', `UPDATE change SET command = 'mwg nothing' WHERE id = 20`, 20],
  ['who did it', `UPDATE change SET actor = 'someone' WHERE id = 20`, 20],
  ['when it was typed', `UPDATE change SET at = '2018-01-01T00:00:00Z' WHERE id = 20`, 20],
  ['the day it was typed on', `UPDATE change SET typed_on = '2018-01-01' WHERE id = 20`, 20],
  ['what kind it is', `UPDATE change SET kind = 'redo' WHERE id = 20`, 20],
  [
    'what a record became',
    `UPDATE change_row SET after = replace(after, '2018', '2019') WHERE change_id = 38 AND seq = 1`,
    38,
  ],
  ['what a record was', `UPDATE change_row SET before = '{}' WHERE change_id = 38 AND seq = 1`, 38],
  ['which record', 'UPDATE change_row SET row_key = 99 WHERE change_id = 38 AND seq = 1', 38],
  ['a row taken out', 'DELETE FROM change_row WHERE change_id = 38 AND seq = 1', 38],
  [
    'a row put in',
    `INSERT INTO change_row (change_id, seq, table_name, row_key, op, after)
     VALUES (38, 9, 'action', 1, 'insert', '{}')`,
    38,
  ],
  [
    'a change taken out',
    'PRAGMA foreign_keys = OFF; DELETE FROM change_row WHERE change_id = 20; DELETE FROM change WHERE id = 20',
    20,
  ],
  [
    'the last changes taken out',
    'PRAGMA foreign_keys = OFF; DELETE FROM change_row WHERE change_id > 41; DELETE FROM change WHERE id > 41',
    42,
  ],
  ['a command blanked as if forgotten', 'UPDATE change SET command_salt = NULL WHERE id = 20', 20],
  ['a row blanked as if forgotten', 'UPDATE change_row SET salt = NULL WHERE change_id = 20', 20],
  [
    'a row with a digest that fits it',
    `UPDATE change_row SET before = NULL, after = NULL, salt = 'x',
       digest = '${'0'.repeat(64)}' WHERE change_id = 20 AND seq = 1`,
    20,
  ],
];

describe('the chain of changes', () => {
  test('holds over a whole book, over undo and over redo', async () => {
    const office = await practiceOffice();
    for (const line of [['undo'], ['redo'], ['done', '5']]) await office.ok(...line);
    expect(verdict(office.bookPath)).toMatchObject({ changes: 46, broken: undefined });
    expect(await office.ok('history', 'verify')).toContain('46 changes');
  });

  test.each(tamperings)('breaks where %s was altered', async (_what, sql, change) => {
    const office = await practiceOffice();
    withBook(office.bookPath, (db) => db.exec(sql));
    expect(verdict(office.bookPath).broken?.change).toBe(change);
    const { stdout, exitCode } = await office.run('history', 'verify');
    expect(exitCode).toBe(8);
    expect(stdout).toContain(`#${change}`);
  });

  test('holds over a person who was forgotten, whose salts are gone', async () => {
    const office = await practiceOffice();
    await office.ok('member', 'rep', 'iom', 'Nadia al-Mithali', '--letter', '12/4');
    const { stdout } = await office.run('person', 'list', '--json');
    const [{ id }] = JSON.parse(stdout);
    await office.ok('person', 'forget', id, '--confirm', id);
    expect(verdict(office.bookPath)).toMatchObject({ broken: undefined });
    await office.ok('done', '5');
    expect(verdict(office.bookPath)).toMatchObject({ broken: undefined });
  });

  /** Done under the cover of a forgetting that stands later in the history. */
  const covered: readonly [what: string, sql: string, change: number][] = [
    [
      'another row was blanked',
      'UPDATE change_row SET after = NULL, salt = NULL WHERE change_id = 20 AND seq = 1',
      20,
    ],
    [
      'another command was blanked',
      `UPDATE change SET command = 'mwg done …', command_salt = NULL WHERE id = 20`,
      20,
    ],
    [
      'what the forgetting left of a row was rewritten',
      `UPDATE change_row SET after = json_set(after, '$.note', 'Sold his seat')
       WHERE change_id = 44 AND table_name = 'person'`,
      44,
    ],
    [
      'what the forgetting left of a command was rewritten',
      `UPDATE change SET command = 'mwg member end …' WHERE id = 44`,
      44,
    ],
    [
      'the forgetting names more than it blanked',
      `UPDATE change_row SET after = json_set(after, '$.blanked', '{"rows":[],"commands":[]}')
       WHERE change_id = 45 AND table_name = 'redaction'`,
      44,
    ],
  ];

  test.each(covered)('breaks after a forgetting too where %s', async (_what, sql, change) => {
    const office = await practiceOffice();
    await office.ok('member', 'rep', 'iom', 'Nadia al-Mithali', '--letter', '12/4');
    const [{ id }] = JSON.parse(await office.ok('person', 'list', '--json'));
    await office.ok('person', 'forget', id, '--confirm', id);
    await office.ok('done', '5');
    expect(verdict(office.bookPath)).toMatchObject({ changes: 46, broken: undefined });
    withBook(office.bookPath, (db) => db.exec(sql));
    expect(verdict(office.bookPath).broken?.change).toBe(change);
  });

  test('cannot be moved into another book', async () => {
    const office = await practiceOffice();
    withBook(office.bookPath, (db) => db.exec(`UPDATE book SET uid = 'another'`));
    expect(verdict(office.bookPath).broken).toEqual({ change: 1, trouble: 'link' });
  });
});

const ours: readonly [what: string, sql: string, told: string][] = [
  [
    'a trigger',
    `CREATE TRIGGER spy AFTER UPDATE ON meeting BEGIN UPDATE action SET title_en = 'PWNED'; END`,
    'the trigger spy on meeting was added',
  ],
  ['an index', 'CREATE INDEX slow ON action (title_en)', 'the index slow on action was added'],
  ['a column', 'ALTER TABLE action ADD COLUMN secret TEXT', 'the table action was changed'],
  [
    'a trigger taken away',
    'DROP TRIGGER journal_action_update',
    'the trigger journal_action_update on action is missing',
  ],
  [
    'a view of ours made again',
    'DROP VIEW journal; CREATE VIEW journal AS SELECT table_name, row_key, op, before, after FROM change_row WHERE 0',
    'the view journal was changed',
  ],
];

describe('a schema changed by hand', () => {
  test.each(ours)('is refused, to reading and writing: %s', async (_what, sql, told) => {
    const office = await practiceOffice();
    const changes = lastChange(office.bookPath);
    withBook(office.bookPath, (db) => db.exec(sql));
    for (const line of [
      ['action', 'list'],
      ['done', '5'],
      ['report', 'weekly'],
    ]) {
      const { stdout, stderr, exitCode } = await office.run(...line);
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 7 });
      expect(stderr).toContain(told);
    }
    expect(lastChange(office.bookPath)).toBe(changes);
  });

  test('is another program’s affair where it is a table of its own', async () => {
    const office = await practiceOffice();
    withBook(office.bookPath, (db) =>
      db.exec(
        'CREATE TABLE _litestream_seq (id INTEGER PRIMARY KEY, seq INTEGER); CREATE INDEX own ON _litestream_seq (seq)',
      ),
    );
    await office.ok('done', '5');
    expect(await office.ok('action', 'show', '5')).toContain('done');
  });
});

test('a newer book is refused even where its version still waits in the side file', async () => {
  const office = await practiceOffice();
  const newer = new BetterSqlite3(office.bookPath);
  try {
    newer.pragma('wal_autocheckpoint = 0');
    newer.pragma('user_version = 999');
    expect(newer.pragma('application_id', { simple: true })).toBe(applicationId);
    const { stderr, exitCode } = await office.run('done', '5');
    expect(exitCode).toBe(7);
    expect(stderr).toContain('was made by a newer mwg (schema 999');
    expect(newer.prepare('SELECT count(*) FROM change').pluck().get()).toBe(43);
  } finally {
    newer.close();
  }
});
