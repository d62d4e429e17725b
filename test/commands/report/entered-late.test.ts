import { expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';

const on = (day: string) => ['--today', day];
const typedLate = on('2026-11-17');

/** The week of 8 November is over, and its paper was made. */
async function officeOfNovember(): Promise<Office> {
  const office = await newOffice({ today: '2026-11-01' });
  for (const [handle, role] of [
    ['mfa', 'chair'],
    ['iom', 'co_chair'],
    ['mol', 'member'],
  ] as const) {
    await office.ok('member', 'add', handle, '--name', handle, '--side', 'un', '--role', role);
  }
  await office.ok('meeting', 'add', 'Third', '--number', '3', '--date', '2026-11-11');
  await office.ok('meeting', 'add', 'Fourth', '--date', '2026-11-25');
  await office.ok('out', 'Request', '--to', 'mol', '--answer-by', '+5wd', '--no-draft');
  await office.ok('action', 'add', 'Send the list', '--owner', 'mol', '--due', 'none');
  return office;
}

async function typeLate(office: Office): Promise<void> {
  for (const line of [
    ['in', 'Nomination', '--from', 'mol', '--on', '2026-11-12'],
    ['letter', 'sent', 'OUT-1', '--on', '2026-11-12'],
    ['meeting', 'close', '3', '--yes'],
    ['meeting', 'postpone', '4', '--to', '2026-12-02', '--on', '2026-11-12', '--reason', 'x'],
    ['decision', 'add', 'Meet each month', '--on', '2026-11-11', '--seen-by', 'members'],
    ['member', 'end', 'mol', '--on', '2026-11-11', '--reason', 'merged'],
    ['action', 'done', '1', '--on', '2026-11-12'],
  ]) {
    await office.ok(...line, ...typedLate);
  }
}

async function tables(office: Office, section: string, ...line: readonly string[]) {
  const { sections } = Object(await office.json('report', 'weekly', ...line));
  return sections[section].tables;
}

test('what was typed late stands in the paper of the week it was typed in, marked', async () => {
  const office = await officeOfNovember();
  const before = await office.ok('report', 'weekly', '--week', '2026-11-08', ...typedLate);
  await typeLate(office);
  expect(await office.ok('report', 'weekly', '--week', '2026-11-08', ...typedLate)).toBe(before);
  const late = [{ entered_late: true }];
  const meetings = await tables(office, 'meetings', ...typedLate);
  expect(meetings).toMatchObject({ held: [{ id: 'M-3' }], moved: [{ id: 'M-4' }] });
  expect([meetings.held, meetings.moved]).toMatchObject([late, late]);
  expect(await tables(office, 'letters', ...typedLate)).toMatchObject({
    received: [{ id: 'IN-2026-1', on: '2026-11-12', entered_late: true }],
    sent: [{ id: 'OUT-2026-1', on: '2026-11-12', entered_late: true }],
  });
  const { decisions } = await tables(office, 'decisions', ...typedLate);
  expect(decisions).toMatchObject([{ id: 'D-1', entered_late: true }]);
  const paper = await office.ok('report', 'weekly', ...typedLate);
  expect(paper).toMatch(/seat ended \(merged\) \(until Wed 11 Nov 2026, entered\s+late\)/);
  expect(paper).toContain('Thu 12 Nov 2026 (entered late)');
});

test('a meeting that is cancelled late says so', async () => {
  const office = await officeOfNovember();
  await office.ok('meeting', 'cancel', '4', '--on', '2026-11-12', '--reason', 'x', ...typedLate);
  const { cancelled } = await tables(office, 'meetings', ...typedLate);
  expect(cancelled).toMatchObject([{ id: 'M-4', entered_late: true }]);
});

test('each stands in one paper alone, and the week after knows nothing of it', async () => {
  const office = await officeOfNovember();
  await typeLate(office);
  const next = on('2026-11-24');
  const meetings = await tables(office, 'meetings', ...next);
  expect(meetings.held ?? []).toEqual([]);
  expect(await tables(office, 'letters', ...next)).not.toHaveProperty('received');
  const { decisions } = await tables(office, 'decisions', ...next);
  expect(decisions).toMatchObject([{ id: 'D-1', entered_late: false }]);
});

test('members read of a decision that was entered late, and not that it was', async () => {
  const office = await officeOfNovember();
  await typeLate(office);
  const note = await office.ok('report', 'weekly', '--for', 'members', ...typedLate);
  expect(note).toContain('Meet each month');
  expect(note).not.toContain('late');
});

test('a letter of last week typed on the next working day is last week’s, in its paper and on the screen', async () => {
  const office = await officeOfNovember();
  const sunday = on('2026-11-15');
  await office.ok('in', 'Reply', '--from', 'mol', '--on', '2026-11-12', ...sunday);
  const { received } = await tables(office, 'letters', '--week', 'last', ...sunday);
  expect(received).toMatchObject([{ id: 'IN-2026-1', entered_late: false }]);
  expect(await tables(office, 'letters', ...sunday)).not.toHaveProperty('received');
  const screen = await office.json('today', ...sunday);
  expect(screen).toMatchObject({ last_week_received: 1 });
});

test('a letter under a number of the year before counts on the day it went', async () => {
  const office = await officeOfNovember();
  const january = on('2027-01-05');
  await office.ok('letter', 'sent', 'OUT-2026-1', ...january);
  const { sent } = await tables(office, 'letters', ...january);
  expect(sent).toMatchObject([{ id: 'OUT-2026-1', on: '2027-01-05' }]);
});

test('the counts of the screen are those of last week’s paper, what came late in it', async () => {
  const office = await officeOfNovember();
  await typeLate(office);
  const monday = on('2026-11-23');
  const screen = await office.json('today', ...monday);
  expect(screen).toMatchObject({
    last_week_held: 1,
    last_week_done: 1,
    last_week_raised: 0,
    last_week_received: 1,
    last_week_sent: 1,
  });
  const { sections } = Object(await office.json('report', 'weekly', '--week', 'last', ...monday));
  expect(sections.actions.facts).toMatchObject({ done: 1, new: 0 });
  const before = await office.json('today', ...typedLate);
  expect(before).toMatchObject({ last_week_done: 0, last_week_received: 0, last_week_held: 0 });
});
