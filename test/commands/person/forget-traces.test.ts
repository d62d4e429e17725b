import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { newOffice } from '../../support/office.ts';

test('a forgotten name is found by its words: in titles, in command lines, in reports of faults', async () => {
  const office = await newOffice();
  await office.ok('action', 'add', 'Call Secretname', '--owner', 'office');
  await office.ok('action', 'add', 'Ask Zarqa Othername', '--owner', 'office');
  await office.ok('person', 'add', 'Zarqa Secretname');
  office.write('.local/state/mwg/error-2026-01-01.txt', 'mwg person add "Zarqa Secretname"');
  const said = await office.ok('person', 'forget', 'P-1', '--confirm', 'P-1');
  expect(said).toContain('a word of the name still stands in the text of A-1');
  expect(said).toContain('error-2026-01-01.txt');
  const commands = (await office.json('history', '--fields', 'command')) as { command: string }[];
  expect(commands.map(({ command }) => command)).toEqual([
    'mwg person forget P-1',
    'mwg person add …',
    // A given name alone is other people's too.
    'mwg action add "Ask Zarqa Othername" --owner office',
    'mwg action add …',
  ]);
  expect(await office.ok('history', 'verify')).toContain('Whole: 4 changes');
});

test.each([
  `it's Secretname who "wrote`,
  'over two lines:\n    at Secretname (x.ts:1:1)',
  '“Secretname” and `Secretname',
])('a report of a fault holds nothing of what the fault says: %j', async (message) => {
  const office = await newOffice({ login: () => Promise.reject(new TypeError(message)) });
  expect((await office.run('action', 'add', 'Title', '--owner', 'office')).exitCode).toBe(1);
  const folder = join(office.folder, '.local', 'state', 'mwg');
  const [name = ''] = readdirSync(folder);
  const report = readFileSync(join(folder, name), 'utf8');
  expect(report).toMatch(/^.*\nmwg action add --owner\nTypeError\n {4}at /);
  expect(report).not.toContain('Secretname');
});

test('a report of a fault keeps the names of flags, and no value', async () => {
  const office = await newOffice({ packageRoot: '/nowhere' });
  const { exitCode } = await office.run('init', '--db', './Secretname.db', '--today', '2018-05-03');
  expect(exitCode).toBe(1);
  const folder = join(office.folder, '.local', 'state', 'mwg');
  const [name = ''] = readdirSync(folder);
  const report = readFileSync(join(folder, name), 'utf8');
  expect(report).toContain('mwg init --db --today');
  expect(report).not.toContain('Secretname');
  expect(report).not.toContain('2018-05-03');
});
