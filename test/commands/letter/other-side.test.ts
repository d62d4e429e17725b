import { describe, expect, test } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import type { Office } from '../../support/office.ts';
import { officeWithMembers } from './members.ts';

const open = (office: Office) =>
  office
    .json('letter', 'list', '--unanswered', '--fields', 'id')
    .then((rows) => JSON.stringify(rows));

/** mol asks us something; we ask iom. */
async function bothWays(): Promise<Office> {
  const office = await officeWithMembers('2026-11-29');
  await office.ok('in', 'Request', '--from', 'mol', '--answer-by', '+3wd', '--on', '2026-11-26');
  await office.ok('out', 'Ours', '--to', 'iom', '--answer-by', '+3wd', '--no-draft');
  await office.ok('letter', 'sent', 'OUT-1');
  return office;
}

describe('a letter answers one of the other side alone', () => {
  test.each([
    ['in X --from iom --answers IN-1', 'IN-1 came in, as this letter did'],
    ['in X --from iom --answers Request', 'IN-1 came in, as this letter did'],
    ['out X --to iom --answers OUT-1 --no-draft', 'OUT-1 is a letter of ours, as this one is'],
    ['letter edit IN-1 --answers IN-1', '--about IN-1'],
    ['letter edit OUT-1 --answers OUT-1', '--about OUT-1'],
  ])('%s', async (line, said) => {
    const office = await bothWays();
    const { exitCode, stderr } = await office.run(...line.split(' '));
    expect(exitCode).toBe(4);
    expect(stderr).toContain(said);
    expect(await open(office)).toBe('[{"id":"IN-1"},{"id":"OUT-1"}]');
  });

  test('a link of an older book closes nothing of the same side', async () => {
    const office = await bothWays();
    await office.ok('in', 'Other', '--from', 'iom');
    await office.ok('out', 'Another', '--to', 'iom', '--no-draft');
    const book = new BetterSqlite3(office.bookPath);
    const triggers = book
      .prepare<[], { name: string; sql: string }>(
        `SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'letter_link'`,
      )
      .all();
    for (const { name } of triggers) book.exec(`DROP TRIGGER ${name}`);
    const id = (direction: string, number: number) =>
      `(SELECT id FROM letter WHERE direction = '${direction}' AND number = ${number})`;
    book.exec(`INSERT INTO letter_link (uid, letter_id, relation, target_letter_id) VALUES
      ('a', ${id('in', 2)}, 'answers', ${id('in', 1)}),
      ('b', ${id('out', 2)}, 'answers', ${id('out', 1)})`);
    for (const { sql } of triggers) book.exec(sql);
    book.close();
    const sent = await office.ok('letter', 'sent', 'OUT-2');
    expect(sent).not.toContain('OUT-1 is answered');
    expect(await open(office)).toBe('[{"id":"IN-1"},{"id":"OUT-1"}]');
    expect(await office.json('show', 'IN-1')).toMatchObject({ answered_by: [] });
    expect(await office.ok('letter', 'register', '--direction', 'in')).not.toContain('answered by');
    expect(await office.ok('due')).toContain('IN-1');
  });
});

test('an answer of ours that does not go to who wrote is said', async () => {
  const office = await bothWays();
  const out = ['out', 'Reply', '--answers', 'IN-1', '--no-draft', '--to'];
  const odd = await office.ok(...out, 'iom');
  expect(odd).toContain('IN-1 came from mol, to whom this does not go');
  expect(await office.ok(...out, 'iom,mol')).not.toContain('IN-1 came from');
  expect(await office.ok(...out, 'iom', '--copy', 'mol')).not.toContain('IN-1 came from');
  expect(await office.ok('letter', 'edit', 'OUT-2', '--to', 'iom')).toContain('IN-1 came from mol');
  expect(await office.ok('letter', 'edit', 'OUT-2', '--to', 'mol')).not.toContain('IN-1 came from');
});

test('a letter dated before what it answers gets a note', async () => {
  const office = await bothWays();
  const line = ['in', 'A', '--from', 'iom', '--answers', 'OUT-1', '--dated'];
  const note = 'dated Fri 20 Nov 2026, before OUT-1 was sent (Sun 29 Nov 2026)';
  expect(await office.ok(...line, '20/11')).toContain(note);
  expect(await office.ok(...line, '29/11')).not.toContain('before OUT-1');
  expect(await office.ok('letter', 'edit', 'IN-3', '--dated', '20/11')).toContain(note);
});
