import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import { newOffice, type Office } from '../../support/office.ts';

const secrets = [
  'Huda al-Mithali',
  'Huda',
  'هدى المثالي',
  'Houda',
  'Huda@Example.ly',
  'huda@example.ly',
  '092 000 0002',
  '+218920000002',
  '091 000 0001',
  '+218910000001',
  'prefers the morning',
  'السيدة',
];

async function office(): Promise<Office> {
  const made = await newOffice({ today: '2025-06-15' });
  const body = ['--name', 'Interior', '--side', 'government', '--role', 'member'];
  await made.ok('member', 'add', 'moi', ...body, '--since', '2024-01-07');
  const names = ['--ar', 'هدى المثالي', '--honorific-ar', 'السيدة', '--title', 'Director'];
  const contacts = ['--email', 'Huda@Example.ly', '--private-phone', '092 000 0002'];
  await made.ok('member', 'rep', 'moi', 'Huda al-Mithali', ...names, ...contacts);
  await made.ok('person', 'edit', 'huda', '--note', 'prefers the morning', '--alias', 'Houda M.');
  await made.ok('person', 'edit', 'P-1', '--phone', '091 000 0001');
  await made.ok('person', 'edit', 'P-1', '--remove', '0910000001');
  return made;
}

/** Every secret that some file of the book holds, in UTF-8. */
function found(made: Office): string[] {
  const files = ['', '-wal', '-shm'].map((end) => made.bookPath + end).filter(existsSync);
  const bytes = Buffer.concat(files.map((file) => readFileSync(file)));
  return secrets.filter((secret) => bytes.includes(secret));
}

describe('a person who is forgotten', () => {
  test('leaves no byte of names or contacts in the files of the book', async () => {
    const made = await office();
    expect(found(made)).toEqual(secrets);
    await made.ok('person', 'forget', 'huda', '--confirm', 'P-1');
    expect(found(made)).toEqual([]);
  });

  test('leaves none in the side file that another open program keeps', async () => {
    const made = await office();
    const other = new BetterSqlite3(made.bookPath);
    other.prepare('SELECT count(*) FROM person').get();
    await made.ok('person', 'forget', 'P-1', '--confirm', 'P-1');
    expect(found(made)).toEqual([]);
    other.close();
  });

  test('is said to have left traces while another program is reading; again mends it', async () => {
    const made = await office();
    const other = new BetterSqlite3(made.bookPath);
    other.exec('BEGIN');
    other.prepare('SELECT count(*) FROM person').get();
    const forget = ['person', 'forget', 'P-1', '--confirm', 'P-1', '--wait', '0'];
    const ran = await made.run(...forget);
    expect(ran.exitCode).toBe(6);
    expect(ran.stderr).toContain('old bytes may still stand in its file');
    other.exec('COMMIT');
    await made.ok(...forget);
    expect(found(made)).toEqual([]);
    other.close();
  });

  test('is forgotten with the records that were merged into it', async () => {
    const made = await office();
    await made.ok('person', 'add', 'Houda al-Mithali', '--phone', '091 000 0001');
    await made.ok('person', 'merge', 'P-1', 'P-2');
    await made.ok('person', 'forget', 'P-2', '--confirm', 'P-2');
    expect(found(made)).toEqual([]);
  });

  test('leaves a dated stub, the posts held and a line in the history', async () => {
    const made = await office();
    await made.ok('person', 'forget', 'P-1', '--confirm', 'P-1', '--reason', 'Asked by letter');
    const stub = await made.json('person', 'show', 'P-1');
    expect(stub).toMatchObject({
      id: 'P-1',
      name: null,
      title: 'Director',
      forgotten: '2025-06-15',
      posts: [{ member: 'moi', from: '2025-06-15' }],
    });
    expect(await made.json('history', 'P-1', '--fields', 'command')).toEqual([
      { command: 'mwg person forget P-1' },
      { command: 'mwg person edit …' },
      { command: 'mwg person edit …' },
      { command: 'mwg person edit …' },
      { command: 'mwg member rep …' },
    ]);
    expect(await made.ok('who', 'moi')).toContain('(forgotten)');
  });

  test('is not brought back by undo, and earlier changes to others still are', async () => {
    const made = await office();
    await made.ok('person', 'forget', 'P-1', '--confirm', 'P-1');
    const latest = await made.run('undo');
    expect(latest.exitCode).toBe(4);
    expect(latest.stderr).toContain(
      'the last change, #6, forgot a person, and forgetting cannot be undone.',
    );
    const own = await made.run('undo', '6');
    expect(own.stderr).toContain('change #6 cannot be undone: it forgot P-1 for good.');
    await made.ok('action', 'add', 'Write to moi', '--owner', 'moi');
    await made.ok('undo');
    expect(found(made)).toEqual([]);
  });

  test('is told of where free text still holds the name', async () => {
    const made = await office();
    await made.ok('action', 'add', 'Ask Huda al-Mithali for the list', '--owner', 'moi');
    const said = await made.ok('person', 'forget', 'P-1', '--confirm', 'P-1');
    expect(said).toContain('a word of the name still stands in the text of A-1');
  });

  test('is told of it by the name of the record, also where that is gone', async () => {
    const made = await office();
    const names = ['--title', 'Deputy of Huda al-Mithali'];
    await made.ok('person', 'add', 'Salem al-Tajribi', ...names);
    await made.ok('undo');
    const said = await made.ok('person', 'forget', 'P-1', '--confirm', 'P-1');
    expect(said.split('\n').filter((line) => line.startsWith('  note'))).toEqual([
      '  note     a word of the name still stands in the text of P-2',
    ]);
  });

  test('is forgotten once; nothing more can be recorded of the stub', async () => {
    const made = await office();
    await made.ok('person', 'forget', 'P-1', '--confirm', 'P-1');
    const again = await made.ok('person', 'forget', 'P-1', '--confirm', 'P-1');
    expect(again).toContain('P-1 was forgotten on Sun 15 Jun 2025 already. Nothing changed.');
    const edit = await made.run('person', 'edit', 'P-1', '--en', 'Huda al-Mithali');
    expect(edit.stderr).toContain('P-1 was forgotten on Sun 15 Jun 2025.');
  });
});

describe('the reason for forgetting stays in the book', () => {
  test.each(['Huda asked', 'هدى asked', 'طلبت ذلك وهدى تعلم', 'HOUDA’s letter', 'al-Mithali'])(
    'so "%s", which holds the name, is refused',
    async (reason) => {
      const made = await office();
      const forget = ['person', 'forget', 'P-1', '--confirm', 'P-1', '--reason', reason];
      const ran = await made.run(...forget);
      expect(ran.exitCode).toBe(2);
      expect(ran.stderr).toContain('holds the name of P-1');
      expect(found(made)).toEqual(secrets);
    },
  );
});

describe('forgetting is asked for twice', () => {
  test('another id changes nothing', async () => {
    const made = await office();
    const ran = await made.run('person', 'forget', 'P-1', '--confirm', 'P-2');
    expect(ran.exitCode).toBe(4);
    expect(ran.stderr).toContain('mwg person forget P-1 --confirm P-1');
    expect(found(made)).toEqual(secrets);
  });

  test('a dry run changes nothing', async () => {
    const made = await office();
    await made.ok('person', 'forget', 'P-1', '--confirm', 'P-1', '--dry-run');
    expect(await made.json('person', 'show', 'P-1')).toMatchObject({ name: 'Huda al-Mithali' });
  });
});
