import { expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';

const on = (day: string) => ['--today', day];
const note = (edition: string, day: string, ...more: string[]) => [
  ...['report', 'weekly', '--for', edition],
  ...on(day),
  ...more,
];

/** On Tue 3 Nov 2026 both notes went out; they told of M-3 to M-5 and of three actions, one of them done. */
async function toldOffice(): Promise<Office> {
  const office = await newOffice({ today: '2026-11-03' });
  for (const [handle, role] of [
    ['mfa', 'chair'],
    ['iom', 'co_chair'],
    ['lrc', 'member'],
  ] as const) {
    const name = ['--name', handle.toUpperCase(), '--side', 'un', '--role', role];
    await office.ok('member', 'add', handle, ...name, '--since', '2026-01-01');
  }
  await office.ok('meeting', 'add', 'Third', '--number', '3', '--date', '2026-11-25');
  await office.ok('meeting', 'add', 'Fourth', '--date', '2026-12-02');
  await office.ok('meeting', 'add', 'Fifth', '--date', '2026-12-09');
  for (const title of ['Send one', 'Send two', 'Send three']) {
    await office.ok(
      'action',
      'add',
      title,
      '--owner',
      'iom',
      '--due',
      'none',
      '--seen-by',
      'members',
    );
  }
  await office.ok('done', '1');
  await office.ok('report', 'clear', '--by', 'mfa');
  await office.ok('report', 'clear', '--by', 'iom');
  await office.ok('report', 'release', '--for', 'members');
  await office.ok('report', 'release', '--for', 'chairs');
  return office;
}

const changes = [
  ['meeting', 'postpone', '3', '--to', '2026-11-26', '--reason', 'secret'],
  ['meeting', 'cancel', '4', '--reason', 'secret'],
  ['meeting', 'postpone', '5', '--to', 'open', '--reason', 'secret'],
];

test.each([
  ['the week after', '2026-11-10'],
  ['two weeks after, no note between', '2026-11-17'],
])('a day that members were told is told again as what became of it: %s', async (_when, day) => {
  const office = await toldOffice();
  for (const line of changes) await office.ok(...line, ...on('2026-11-10'));
  const said = await office.ok(...note('members', day));
  expect(said).toContain('Third – Thu 26 Nov 2026 (moved from Wed 25 Nov 2026)');
  expect(said).toContain('Fourth, Wed 2 Dec 2026 – cancelled');
  expect(said).toContain('Fifth – put off from Wed 9 Dec 2026, no date yet');
  expect(said).not.toContain('secret');
  const arabic = await office.ok(...note('members', day, '--lang', 'ar'));
  expect(arabic).toContain('(بدلا من الأربعاء 25 نوفمبر 2026)');
});

test('what came back to the day that was told is no change', async () => {
  const office = await toldOffice();
  const move = (to: string) => ['meeting', 'postpone', '3', '--to', to, '--reason', 'x'];
  await office.ok(...move('2026-11-26'), ...on('2026-11-10'));
  await office.ok(...move('2026-11-25'), ...on('2026-11-10'));
  expect(await office.ok(...note('members', '2026-11-10'))).not.toContain('moved');
});

test('the chairs read of the next meeting that was called off, and of what fell out this week', async () => {
  const office = await toldOffice();
  await office.ok('meeting', 'cancel', '3', '--reason', 'x', ...on('2026-11-10'));
  const said = await office.ok(...note('chairs', '2026-11-17'));
  expect(said).toContain('M-4  Fourth – Wed 2 Dec 2026');
  expect(said).toContain('M-3  Third, Wed 25 Nov 2026 – cancelled');
});

test('a meeting that members may not see any more is not told of', async () => {
  const office = await toldOffice();
  await office.ok('meeting', 'edit', '4', '--seen-by', 'chairs', ...on('2026-11-10'));
  await office.ok('meeting', 'cancel', '4', '--reason', 'x', ...on('2026-11-10'));
  expect(await office.ok(...note('members', '2026-11-10'))).not.toContain('Fourth');
});

test('members read who left and under which new name one sits, never why', async () => {
  const office = await toldOffice();
  await office.ok(
    'member',
    'end',
    'lrc',
    '--on',
    '2026-11-09',
    '--reason',
    'secret',
    ...on('2026-11-10'),
  );
  const renamed = ['member', 'edit', 'iom', '--name', 'IOM Libya', '--from', '2026-11-09'];
  await office.ok(...renamed, ...on('2026-11-10'));
  for (const day of ['2026-11-10', '2026-11-17']) {
    const said = await office.ok(...note('members', day));
    expect(said).toContain('LRC is no longer a member of the Group.');
    expect(said).toContain('IOM Libya: new name, before it IOM');
    expect(said).not.toContain('secret');
  }
});

test('an action that members were told of as open is told of as completed, a note left out between', async () => {
  const office = await toldOffice();
  await office.ok('done', '2', ...on('2026-11-10'));
  expect(await office.ok(...note('members', '2026-11-17'))).toMatch(/A-2 .*completed/);
});

test('the chairs’ counts lead from the week before to this one', async () => {
  const office = await toldOffice();
  const line = async () => (await office.ok(...note('chairs', '2026-11-10'))).replaceAll('\n', ' ');
  expect(await line()).toContain('Open 2 · completed this week 0 · new 0 · past');
  await office.ok('action', 'reopen', '1', '--reason', 'x', ...on('2026-11-10'));
  expect(await line()).toContain('Open 3 · completed this week 0 · new 0 · opened again 1');
  await office.ok('action', 'cancel', '2', '--reason', 'x', ...on('2026-11-10'));
  expect(await line()).toContain(
    'Open 2 · completed this week 0 · new 0 · opened again 1 · cancelled 1',
  );
  await office.ok('action', 'edit', '3', '--seen-by', 'office', ...on('2026-11-10'));
  expect(await line()).toContain('by correction −1');
});

test('what was done and opened again within the week moves no count', async () => {
  const office = await toldOffice();
  await office.ok('done', '2', ...on('2026-11-10'));
  await office.ok('action', 'reopen', '2', '--reason', 'x', ...on('2026-11-10'));
  expect(await office.ok(...note('chairs', '2026-11-10'))).toMatch(
    /Open 2 · completed this week 0 · new 0 · past\s+target/,
  );
});

test('a note that told of a change stays as it was released', async () => {
  const office = await toldOffice();
  for (const line of changes) await office.ok(...line, ...on('2026-11-10'));
  for (const by of ['mfa', 'iom'])
    await office.ok('report', 'clear', '--by', by, ...on('2026-11-10'));
  await office.ok('report', 'release', '--for', 'members', ...on('2026-11-10'));
  const released = await office.ok(...note('members', '2026-11-10'));
  expect(released).toContain('No. 2/2026');
  expect(released).toContain('Fourth, Wed 2 Dec 2026 – cancelled');
  expect(await office.ok(...note('members', '2026-11-24', '--week', '2026-11-10'))).toBe(released);
  const next = await office.ok(...note('members', '2026-11-17'));
  expect(next).toContain('Third – Thu 26 Nov 2026');
  expect(next).not.toMatch(/cancelled|moved|put off/);
});
