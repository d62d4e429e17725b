import { expect, test } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import { newOffice, type Office } from '../support/office.ts';

async function found(office: Office, ...words: string[]): Promise<string[]> {
  const hits = Object(await office.json('find', ...words));
  return hits.map(({ id }: { id: string }) => id);
}

async function officeWithAction(): Promise<Office> {
  const office = await newOffice();
  await office.ok('member', 'add', 'iom', '--name', 'IOM', '--side', 'un', '--role', 'member');
  await office.ok('action', 'add', 'Circulate the gazelle map', '--owner', 'iom');
  return office;
}

test('words follow the record through every change, undo and redo', async () => {
  const office = await officeWithAction();
  expect(await found(office, 'gazelle')).toEqual(['A-1']);
  await office.ok('action', 'edit', '1', '--title', 'Circulate the falcon map');
  expect(await found(office, 'gazelle')).toEqual([]);
  expect(await found(office, 'falcon')).toEqual(['A-1']);
  await office.ok('undo');
  expect(await found(office, 'falcon')).toEqual([]);
  expect(await found(office, 'gazelle')).toEqual(['A-1']);
  await office.ok('redo');
  expect(await found(office, 'falcon')).toEqual(['A-1']);
  await office.ok('action', 'note', '1', 'The heron desk has it');
  expect(await found(office, 'heron')).toEqual(['A-1']);
});

test('what was said when a letter was chased or passed on finds the letter', async () => {
  const office = await newOffice({ today: '2026-11-29' });
  const seat = ['--side', 'government', '--since', '2026-01-01', '--role'];
  await office.ok('member', 'add', 'mfa', '--name', 'Foreign Affairs', ...seat, 'chair');
  await office.ok('member', 'add', 'mol', '--name', 'Labour', ...seat, 'member');
  const out = ['out', 'Ours', '--to', 'mol', '--via', 'mfa', '--answer-by', 'open', '--no-draft'];
  await office.ok(...out);
  await office.ok('letter', 'sent', 'OUT-1');
  await office.ok('letter', 'chase', 'OUT-1', 'called the registry');
  expect(await found(office, 'registry')).toEqual(['OUT-2026-1']);
  await office.ok('letter', 'forwarded', 'OUT-1', '--ref', '5/1/777');
  expect(await found(office, '5/1/777')).toEqual(['OUT-2026-1']);
  await office.ok('undo');
  await office.ok('undo');
  expect(await found(office, 'registry')).toEqual([]);
});

test('a word finds what begins with it, whole words first, and inside of words where nothing does', async () => {
  const office = await officeWithAction();
  await office.ok('action', 'add', 'Return the maps', '--owner', 'iom');
  await office.ok('action', 'add', 'Draw the map', '--owner', 'iom');
  expect(await found(office, 'map')).toEqual(['A-1', 'A-3', 'A-2']);
  expect(await found(office, 'zell')).toEqual(['A-1']);
});

test('a name with a hyphen stands beside a part of a word', async () => {
  const office = await newOffice();
  await office.ok('person', 'add', 'Nadia al-Mithali');
  expect(await found(office, 'al-Mithali', 'nadia')).toEqual(['P-1']);
  expect(await found(office, 'al-Mithali', 'adia')).toEqual(['P-1']);
});

test('a part inside of too many words is refused: a few of them would look like all', async () => {
  const office = await officeWithAction();
  const words = Array.from({ length: 501 }, (_, at) => `b${at}q`).join(' ');
  await office.ok('action', 'note', '1', words);
  const refused = await office.run('find', 'q');
  expect([refused.exitCode, refused.stdout]).toEqual([2, '']);
  expect(refused.stderr).toContain('inside of very many');
});

test('a number of another registry is that letter; what holds it besides is counted', async () => {
  const office = await officeWithAction();
  for (const reference of ['4/2/201', '4/2/20', '20/2/4']) {
    await office.ok('in', `Letter ${reference}`, '--from', 'iom', '--ref', reference);
  }
  const asked = await office.ok('find', '4/2/20');
  expect(asked).toContain('IN-2026-2');
  expect(asked).not.toContain('IN-2026-1 ');
  expect(asked).toContain('1 more holds it among other words:  mwg find 4/2/20 --all');
  expect(await found(office, '٤/٢/٢٠')).toEqual(['IN-2026-2']);
  expect(await found(office, '4/2/20', '--all')).toEqual(['IN-2026-2', 'IN-2026-1']);
  expect(await found(office, '4/2')).toEqual(['IN-2026-1', 'IN-2026-2']);
  await office.ok('in', 'Another year', '--from', 'iom', '--ref', '4/2/20');
  expect(await found(office, '4/2/20')).toEqual(['IN-2026-2', 'IN-2026-4']);
  expect((await office.run('show', '4/2/20')).stderr).toContain('"4/2/20" fits 2 records');
  expect(await found(office, '4/2/20', '--for', 'members')).toEqual([]);
});

test('a reader finds nothing that is kept to a narrower circle', async () => {
  const office = await officeWithAction();
  await office.ok(
    'action',
    'add',
    'Gazelle of the office',
    '--owner',
    'office',
    '--seen-by',
    'office',
  );
  expect(await found(office, 'gazelle')).toEqual(['A-1', 'A-2']);
  expect(await found(office, 'gazelle', '--for', 'members')).toEqual(['A-1']);
});

test('of a person who was forgotten no word stays in the index', async () => {
  const office = await officeWithAction();
  await office.ok('person', 'add', 'Zarqa Secretname');
  await office.ok('person', 'forget', 'P-1', '--confirm', 'P-1');
  expect(await found(office, 'secretname')).toEqual([]);
  const db = new BetterSqlite3(office.bookPath);
  const blocks = db.prepare('SELECT block FROM search_words_data').pluck().all();
  db.close();
  expect(blocks.some((block) => String(block).includes('secretname'))).toBe(false);
});

test('off a terminal everything is found and told; on one a screenful, and how many there are', async () => {
  const office = await newOffice({ columns: 100 });
  for (let number = 1; number <= 42; number += 1) {
    await office.ok('action', 'add', `Thing ${number}`, '--owner', 'office');
  }
  const { stdout, stderr } = await office.run('history');
  expect(stdout.trim().split('\n')).toHaveLength(31);
  expect(stderr).toContain('30 of 42 shown.');
  expect(Object(await office.json('history'))).toHaveLength(42);
});
