import { expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';

/** A-1 of the third meeting: iom leads, mfa is with it; iom's part is done. */
async function officeWithDonePart(): Promise<Office> {
  const office = await newOffice({ today: '2026-12-03' });
  for (const [handle, name, side, role] of [
    ['mfa', 'Foreign Office', 'government', 'chair'],
    ['iom', 'Migration Agency', 'un', 'co_chair'],
  ] as const) {
    const seat = ['--name', name, '--side', side, '--role', role, '--since', '2026-01-01'];
    await office.ok('member', 'add', handle, ...seat);
  }
  await office.ok('meeting', 'add', '--number', '3', '--date', '2026-11-25');
  await office.ok('attend', '3', '--rep', 'mfa,iom');
  const day = ['--at', '3', '--due', '2026-12-01', '--seen-by', 'members'];
  await office.ok('action', 'add', 'Circulate', '--owner', 'iom,mfa', ...day);
  await office.ok('done', '1', '--owner', 'iom');
  return office;
}

test('the first whose part is left leads, in counts and papers', async () => {
  const office = await officeWithDonePart();
  const paper = await office.ok('report', 'weekly', '--format', 'md');
  expect(paper).toContain('| Foreign Office | 1 | 1 |');
  expect(paper).not.toContain('Migration Agency | 1');
});

test.each([
  ['weekly', ['report', 'weekly'], 'mfa (done: iom)'],
  [
    'weekly in Arabic',
    ['report', 'weekly', '--lang', 'ar'],
    'Foreign Office (أنجز: Migration Agency)',
  ],
  ['overdue', ['report', 'overdue'], 'mfa (done: iom)'],
  ['handover', ['report', 'handover'], 'mfa (done: iom)'],
  ['meeting', ['report', 'meeting', '3'], 'Foreign Office (done: Migration Agency)'],
])('the office reads in %s whose part is done', async (_paper, command, owners) => {
  const office = await officeWithDonePart();
  expect(await office.ok(...command, '--format', 'md')).toContain(owners);
});

const whole = 'Migration Agency, Foreign Office';

test.each([
  // The chairs' note lists what is open: what is done is a number there.
  ['chairs', ['report', 'weekly', '--for', 'chairs'], undefined, 'completed this week 1'],
  ['chairs, of a meeting', ['report', 'meeting', '3', '--for', 'chairs'], whole, whole],
  ['members', ['report', 'weekly', '--for', 'members'], whole, whole],
  ['members, of a meeting', ['report', 'meeting', '3', '--for', 'members'], whole, whole],
])('%s read who is still to do it', async (_reader, command, owners, said) => {
  const office = await officeWithDonePart();
  const paper = () => office.ok(...command, '--format', 'md');
  const row = async () => (await paper()).split('\n').find((line) => line.includes('| A-1 |'));
  expect(await row()).toContain('Foreign Office');
  expect(await row()).not.toContain('Migration Agency');
  await office.ok('done', '1');
  const after = await row();
  expect(after?.includes(whole) ? whole : after).toBe(owners);
  expect(await paper()).toContain(said);
});
