import { expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';

const week = ['report', 'weekly', '--week', '2026-03-01'];
const on = (day: string) => ['--today', day];

async function officeOfMarch(): Promise<Office> {
  const office = await newOffice({ today: '2026-04-20' });
  const members = [
    ['iom', 'IOM'],
    ['wfp', 'WFP'],
  ] as const;
  for (const [handle, name] of members) {
    const seat = ['--name', name, '--side', 'un', '--role', 'member', '--since', '2026-01-01'];
    await office.ok('member', 'add', handle, ...seat, ...on('2026-02-01'));
  }
  const late = ['Send the figures', '--owner', 'iom', '--due', '2026-03-02'];
  await office.ok('action', 'add', ...late, ...on('2026-02-15'));
  return office;
}

test('a paper of a past week, made again, is the paper that was made: owners, names, statuses, days', async () => {
  const office = await officeOfMarch();
  const then = await office.ok(...week, ...on('2026-03-09'));
  expect(then).toContain('│ iom   │');
  await office.ok('action', 'assign', '1', '--to', 'wfp', ...on('2026-03-12'));
  await office.ok('action', 'done', '1', ...on('2026-03-12'));
  await office.ok('action', 'edit', '1', '--title', 'Other words', ...on('2026-03-12'));
  await office.ok('meeting', 'add', 'Unforeseen', '--date', '2026-03-25', ...on('2026-03-12'));
  expect(await office.ok(...week)).toBe(then);
  await office.ok('undo', ...on('2026-03-15'));
  expect(await office.ok(...week)).toBe(then);
});

test('what happened by Saturday counts when it is typed by the end of Sunday', async () => {
  const office = await officeOfMarch();
  await office.ok('action', 'done', '1', '--on', '2026-03-05', ...on('2026-03-08'));
  expect(await office.ok(...week)).toContain('Done this week      1');
});

test('what happened on Sunday belongs to the week that begins with it', async () => {
  const office = await officeOfMarch();
  await office.ok('action', 'assign', '1', '--to', 'wfp', ...on('2026-03-08'));
  await office.ok('action', 'done', '1', ...on('2026-03-08'));
  const paper = await office.ok(...week);
  expect(paper).toContain('│ iom   │');
  expect(paper).toContain('Late                1');
});

test('a round is what it was, whatever was imported in its place since', async () => {
  const office = await newOffice({ today: '2026-04-20' });
  const sheet = (people: number) =>
    office.write(
      `${people}.csv`,
      `Muhalla P Code,Migrant Nationality,Migrant Individuals\nLY03190104,Sudan,${people}\n`,
    );
  const line = [
    '--round',
    '55',
    '--from',
    '2026-02-01',
    '--until',
    '2026-02-28',
    '--partial',
    '--yes',
  ];
  await office.ok('dtm', 'import', sheet(1725), ...line, ...on('2026-03-05'));
  await office.ok('dtm', 'import', sheet(1000), ...line, '--replace', ...on('2026-03-12'));
  expect(await office.ok(...week)).toContain('1,725');
  expect(await office.ok('report', 'weekly', '--week', '2026-03-10')).toContain('1,000');
});
