import { expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';

/** M-3 of Wed 18 Nov 2026, its one invitation drafted as OUT-1. */
async function invited(): Promise<Office> {
  const office = await newOffice({ today: '2026-11-01' });
  for (const [handle, role] of [
    ['mfa', 'chair'],
    ['iom', 'co_chair'],
    ['wfp', 'member'],
  ] as const) {
    await office.ok('member', 'add', handle, '--name', handle, '--side', 'un', '--role', role);
  }
  await office.ok('tor', 'add', '--version', '1.0', '--notice-days', '5');
  await office.ok('tor', 'circulate', '1.0');
  await office.ok('tor', 'adopt', '1.0', '--on', '2026-11-01');
  await office.ok('meeting', 'add', 'Third', '--number', '3', '--date', '2026-11-18');
  await office.ok('meeting', 'invite', '3');
  return office;
}

const move = ['meeting', 'postpone', '3', '--to', '2026-11-25', '--reason', 'x'];
const notice = async (office: Office) =>
  Object(await office.json('meeting', 'show', '3')).notice_met;

test('a letter that tells a day given up since its draft says so as it goes, and is no notice', async () => {
  const office = await invited();
  await office.ok(...move);
  const said = await office.ok('letter', 'sent', 'OUT-1');
  expect(said).toContain('drafted for Wed 18 Nov 2026; M-3 is on Wed 25 Nov 2026 now');
  expect(await notice(office)).toBeNull();
  await office.ok('meeting', 'invite', '3');
  expect(await office.ok('letter', 'sent', 'OUT-2')).not.toContain('drafted for');
  expect(await notice(office)).toBe('2026-11-01');
});

test('notice that went out before the day moved is owed anew', async () => {
  const office = await invited();
  expect(await office.ok('letter', 'sent', 'OUT-1')).not.toContain('drafted for');
  expect(await notice(office)).toBe('2026-11-01');
  await office.ok(...move);
  expect(await notice(office)).toBeNull();
  await office.ok('meeting', 'postpone', '3', '--to', '2026-11-18', '--reason', 'back');
  expect(await notice(office)).toBe('2026-11-01');
});

test.each([
  [['cancel', '3', '--reason', 'x'], 'M-3 is cancelled now'],
  [['postpone', '3', '--to', 'open', '--reason', 'x'], 'M-3 is postponed now'],
])('an invitation to a meeting that is off says so: meeting %j', async (line, told) => {
  const office = await invited();
  await office.ok('meeting', ...line);
  expect(await office.ok('letter', 'sent', 'OUT-1')).toContain(told);
});
