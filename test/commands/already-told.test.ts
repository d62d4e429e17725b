import { expect, test } from '@jest/globals';
import { newOffice, type Office } from '../support/office.ts';

const source = ['--source', 'Announced on 16 March'];

/** The fifth meeting was held on Wed 11 Mar 2026; its minutes are owed within 5 working days. */
async function officeAfterMeeting(): Promise<Office> {
  const office = await newOffice({ today: '2026-03-12' });
  const add = (handle: string, side: string, role: string) =>
    office.ok('member', 'add', handle, '--name', handle, '--side', side, '--role', role);
  await add('mfa', 'government', 'chair');
  await add('iom', 'un', 'co_chair');
  await add('mol', 'government', 'member');
  const january = ['--today', '2026-01-04'];
  const rules = ['--preset', 'working-group', '--comment-days', '5wd'];
  await office.ok('tor', 'add', '--version', '1.0', ...rules, ...january);
  await office.ok('tor', 'circulate', '1.0', ...january);
  await office.ok('tor', 'adopt', '1.0', '--early', 'Agreed', ...january);
  await office.ok('meeting', 'add', 'Fifth', '--number', '5', '--date', '2026-03-11');
  await office.ok('meeting', 'close', '5', '--yes');
  return office;
}

const moveEid = ['holiday', 'move', '2026-03-20', '--to', '2026-03-17', ...source];

async function minutesDue(office: Office): Promise<unknown> {
  const { obligations } = Object(await office.json('due'));
  return obligations.find((one: { what: string }) => one.what === 'minutes for M-5');
}

test('a deadline that nobody was told of moves with the feast', async () => {
  const office = await officeAfterMeeting();
  expect(await minutesDue(office)).toMatchObject({ due: '2026-03-18' });
  const moved = await office.ok(...moveEid);
  expect(moved).toContain('moves    minutes for M-5: Wed 18 Mar 2026 → Mon 23 Mar 2026');
  expect(await minutesDue(office)).toMatchObject({ due: '2026-03-23' });
});

test('a day that a released note printed stands, and is said to be told already', async () => {
  const office = await officeAfterMeeting();
  await office.ok('report', 'release', '--for', 'chairs');
  const moved = await office.ok(...moveEid);
  expect(moved).toContain(
    'stays    minutes for M-5: Wed 18 Mar 2026, already told in note 1/2026 to the chairs; by the rule it would be Mon 23 Mar 2026',
  );
  expect(moved).not.toContain('moves    minutes');
  expect(await minutesDue(office)).toMatchObject({ due: '2026-03-18' });
  expect(await office.ok('show', 'M-5')).toContain('already told in note 1/2026 to the chairs');
});

test('other terms of reference, or a release taken back, reckon the day anew', async () => {
  const office = await officeAfterMeeting();
  await office.ok('report', 'release', '--for', 'chairs');
  await office.ok(...moveEid);
  await office.ok('undo');
  await office.ok('undo');
  await office.ok(...moveEid);
  expect(await minutesDue(office)).toMatchObject({ due: '2026-03-23' });
});

test('the end of comments moves; a planned meeting and a day named in a letter stay, and are told', async () => {
  const office = await officeAfterMeeting();
  await office.ok('tor', 'add', '--version', '2.0', '--like', '1.0');
  await office.ok('tor', 'circulate', '2.0');
  await office.ok('meeting', 'add', 'Sixth', '--date', '2026-03-18');
  await office.ok('out', 'Figures', '--to', 'iom', '--answer-by', '2026-03-17', '--no-draft');
  await office.ok('letter', 'sent', 'OUT-1');
  const invitation = ['--kind', 'invitation', '--about', 'M-6', '--no-draft'];
  await office.ok('out', 'Invitation', '--to', 'mol', '--direct', ...invitation);
  await office.ok('letter', 'sent', 'OUT-2');
  const moved = await office.ok(...moveEid);
  expect(moved).toMatch(/moves {4}comments on ToR 2.0: .* → /);
  expect(moved).toContain(
    'stays    M-6: planned for Wed 18 Mar 2026, which is a holiday now; already told in the invitations',
  );
  expect(moved).toContain('stays    OUT-1: already told to answer by Tue 17 Mar 2026');
});
