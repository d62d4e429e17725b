import { expect, test } from '@jest/globals';
import { commands } from '../support/commands.ts';
import { newOffice, type Office } from '../support/office.ts';

/** A late action of iom on 8 March, which went to wfp on the 12th; a meeting closed, a letter answered. */
async function retold(): Promise<Office> {
  const office = await newOffice({ today: '2026-03-20' });
  const typed = (day: string, ...argv: string[]) => office.ok(...argv, '--today', day);
  const un = ['--side', 'un', '--role', 'member'];
  await typed('2026-02-01', 'member', 'add', 'iom', '--name', 'Migration', ...un);
  await typed('2026-02-01', 'member', 'add', 'wfp', '--name', 'Food', ...un);
  await typed('2026-02-01', 'meeting', 'add', 'First', '--date', '2026-03-10', '--number', '1');
  await typed('2026-02-02', 'action', 'add', 'Figures', '--owner', 'iom', '--due', '2026-03-01');
  await typed('2026-02-03', 'in', 'Request', '--from', 'wfp', '--answer-by', '2026-03-05');
  await typed('2026-03-11', 'meeting', 'close', '1', '--yes');
  await typed('2026-03-12', 'action', 'assign', '1', '--to', 'wfp');
  const answer = ['out', 'Answer', '--to', 'wfp', '--answers', 'IN-1', '--no-draft'];
  await typed('2026-03-12', ...answer);
  await typed('2026-03-12', 'letter', 'sent', 'OUT-1');
  await typed('2026-03-15', 'action', 'done', '1', '--on', '2026-03-14');
  return office;
}

const then = ['--as-of', '2026-03-08'];

test('a list of a past day names the owners and states of that day', async () => {
  const office = await retold();
  const late = ['action', 'list', '--overdue', '--fields', 'id,owners,overdue_days'];
  expect(await office.json(...late, ...then)).toEqual([
    { id: 'A-1', owners: ['iom'], overdue_days: 7 },
  ]);
  expect(await office.json(...late, '--as-of', '2026-03-13')).toMatchObject([{ owners: ['wfp'] }]);
  expect(await office.json(...late)).toEqual([]);
  const meetings = ['meeting', 'list', '--fields', 'status'];
  expect(await office.json(...meetings, ...then)).toEqual([{ status: 'planned' }]);
  expect(await office.json(...meetings)).toEqual([{ status: 'held' }]);
  const letters = ['letter', 'list', '--unanswered', '--fields', 'id'];
  expect(await office.json(...letters, ...then)).toEqual([{ id: 'IN-1' }]);
  expect(await office.json(...letters)).toEqual([]);
});

test('other days beside a past day are counted from it', async () => {
  const office = await retold();
  const due = await office.json('due', '--as-of', '2026-02-24', '--until', '+5d');
  expect(due).toMatchObject({ until: '2026-03-01', actions: [{ id: 'A-1' }] });
  const early = ['action', 'list', '--fields', 'id', '--as-of', '2026-02-24', '--due-until'];
  expect(await office.json(...early, '+5d')).toEqual([{ id: 'A-1' }]);
  expect(await office.json(...early, '+4d')).toEqual([]);
});

test('a card of a past day tells it the same way', async () => {
  const office = await retold();
  for (const show of [
    ['action', 'show', '1'],
    ['show', 'A-1'],
  ]) {
    expect(await office.json(...show, ...then)).toMatchObject({ status: 'open', owners: ['iom'] });
  }
  expect(await office.json('show', 'M-1', ...then)).toMatchObject({ status: 'planned' });
  const { actions } = Object(await office.json('due', ...then));
  expect(actions).toMatchObject([{ id: 'A-1', owners: ['iom'] }]);
});

test('nobody had come to a meeting, nor was invited to it, before the day', async () => {
  const office = await retold();
  const typed = (day: string, ...argv: string[]) => office.ok(...argv, '--today', day);
  await typed('2026-03-02', 'meeting', 'add', '--date', '2026-03-18');
  await typed('2026-03-09', 'meeting', 'invite', '2');
  await typed('2026-03-19', 'attend', '2', '--rep', 'iom,wfp');
  await typed('2026-03-19', 'meeting', 'note', '2', 'The chair opened');
  const early = await office.ok('show', 'M-2', ...then);
  expect(early).not.toContain('Present:');
  expect(early).not.toContain('invited');
  expect(early).not.toContain('The chair opened');
  const invited = await office.ok('show', 'M-2', '--as-of', '2026-03-10');
  expect(invited).toContain('2 invited');
  expect(invited).not.toContain('Present:');
  expect(await office.ok('show', 'M-2')).toContain('Present: 2 of 2 member seats');
});

/** What is no record of the book: files, copies, settings, spellings, the history itself, its words. */
const ofNow = [
  'backup list',
  'config',
  'doctor',
  'dtm check',
  'dtm mapping list',
  'find',
  'history',
  'nationality list',
  'place list',
  'words check',
];

test('every list and every card answers for a past day, but for what is no record', () => {
  const answering = commands.filter(({ returns }) => returns === 'list' || returns === 'card');
  const silent = answering.filter(({ params }) => !('asOf' in params)).map(({ name }) => name);
  expect(silent.toSorted()).toEqual(ofNow);
});

test('a circular, an agenda, a feast and a text of a past day are told as they were', async () => {
  const office = await newOffice({ today: '2026-06-30' });
  const typed = (day: string, ...argv: string[]) => office.ok(...argv, '--today', day);
  const un = ['--side', 'un', '--role', 'member'];
  for (const handle of ['iom', 'wfp']) {
    await typed('2026-02-01', 'member', 'add', handle, '--name', handle, ...un);
  }
  const out = ['out', 'Request', '--to', 'iom,wfp', '--answer-by', '+5wd', '--no-draft'];
  await typed('2026-03-01', ...out);
  await typed('2026-03-01', 'letter', 'sent', 'OUT-1');
  await typed('2026-03-05', 'in', 'Answer', '--from', 'iom', '--answers', 'OUT-1');
  const standing = async (...day: string[]) =>
    office.json('letter', 'answers', 'OUT-1', '--fields', 'state', ...day);
  expect(await standing('--as-of', '2026-03-04')).toEqual([
    { state: 'silent' },
    { state: 'silent' },
  ]);
  expect(await standing()).toEqual([{ state: 'answered' }, { state: 'silent' }]);

  await typed('2026-03-01', 'meeting', 'add', 'First', '--date', '2026-04-01', '--number', '1');
  await typed('2026-03-10', 'meeting', 'agenda', 'add', '1', 'Returns');
  const items = async (day: string) =>
    JSON.stringify(await office.json('meeting', 'agenda', 'M-1', '--as-of', day));
  expect(await items('2026-03-09')).not.toContain('Returns');
  expect(await items('2026-03-10')).toContain('Returns');

  await typed('2026-05-20', 'holiday', 'add', '2026-06-10', 'Mourning', '--source', 'decree');
  const june = ['holiday', 'list', '--from', '2026-06-10', '--until', '2026-06-10'];
  expect(await office.json(...june, '--as-of', '2026-05-19')).toEqual([]);
  expect(await office.json(...june)).toHaveLength(1);

  await typed('2026-03-01', 'tor', 'add', '--version', '1.0', '--preset', 'working-group');
  await typed('2026-04-10', 'tor', 'circulate', '1.0', '--on', '2026-04-09');
  const text = ['tor', 'list', '--fields', 'status,circulated', '--as-of'];
  expect(await office.json(...text, '2026-04-08')).toEqual([{ status: 'draft', circulated: null }]);
  expect(await office.json(...text, '2026-04-09')).toMatchObject([{ status: 'circulated' }]);

  const under = ['--prefix', 'BM', '--parent', 'mwg', '--since', '2026-05-20'];
  await typed('2026-05-20', 'group', 'add', 'border', '--name', 'Border', ...under);
  const card = async (day: string) =>
    JSON.stringify(await office.json('group', 'show', 'mwg', '--as-of', day));
  expect(await card('2026-05-19')).not.toContain('border');
});

test.each([
  [[], 'As of Sun 8 Mar 2026'],
  [['--lang', 'ar'], 'الأحد 8 مارس 2026'],
])('a person reads of which day a list is: %j', async (flags, said) => {
  const office = await newOffice({ columns: 80, today: '2026-03-20' });
  const line = ['action', 'list', '--as-of', '2026-03-08', ...flags];
  expect((await office.run(...line)).stderr).toContain(said);
  expect((await office.run(...line, '-q')).stderr).not.toContain(said);
});
