import { expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';
import { officeWithMembers } from './members.ts';

async function waiting(office: Office, ...flags: string[]): Promise<unknown> {
  const fields = ['--fields', 'id,working_days_waited,days_late,answer_by'];
  return office.json('letter', 'list', '--unanswered', ...fields, ...flags);
}

test('a letter waits until what answers it has been sent', async () => {
  const office = await officeWithMembers('2026-11-29');
  await office.ok('in', 'Request', '--from', 'mol', '--answer-by', '+5wd');
  const wait = { working_days_waited: 0, days_late: 0, answer_by: '2026-12-06' };
  expect(await waiting(office)).toEqual([{ id: 'IN-1', ...wait }]);
  await office.ok('out', 'Reply', '--to', 'mol', '--answers', 'IN-1');
  expect(await waiting(office)).toEqual([{ id: 'IN-1', ...wait }]);
  const sent = await office.ok('letter', 'sent', 'OUT-1', '--ref', '2/11/4406');
  expect(sent).toContain('OUT-1  sent Sun 29 Nov 2026 as 2/11/4406. IN-1 is answered.');
  expect(await waiting(office)).toEqual([]);
  await office.ok('letter', 'void', 'OUT-1', '--reason', 'Returned unopened');
  expect(await waiting(office)).toHaveLength(1);
});

test('ours wait for their answer, the oldest first', async () => {
  const office = await officeWithMembers('2026-11-15');
  await office.ok('out', 'To the ministry', '--to', 'mol', '--answer-by', 'open');
  await office.ok('letter', 'sent', 'OUT-1');
  await office.ok('out', 'To the mission', '--to', 'eu', '--answer-by', '2026-11-25');
  await office.ok('letter', 'sent', 'OUT-2');
  expect(await waiting(office, '--direction', 'out', '--today', '2026-12-03')).toEqual([
    { id: 'OUT-2', working_days_waited: 14, days_late: 8, answer_by: '2026-11-25' },
    { id: 'OUT-1', working_days_waited: 14, days_late: 0, answer_by: null },
  ]);
  await office.ok('in', 'Their reply', '--from', 'mol', '--answers', 'OUT-1');
  expect(await waiting(office, '--with', 'mol')).toEqual([]);
});

test('a wait that was settled by telephone is ended by hand', async () => {
  const office = await officeWithMembers('2026-11-29');
  await office.ok('in', 'Request', '--from', 'mol', '--answer-by', '+5wd');
  await office.ok('letter', 'edit', 'IN-1', '--answer-by', 'none');
  expect(await waiting(office)).toEqual([]);
});

test('only a reserved outgoing letter is sent', async () => {
  const office = await officeWithMembers('2026-11-29');
  await office.ok('in', 'Request', '--from', 'mol');
  expect((await office.run('letter', 'sent', 'IN-1')).exitCode).toBe(4);
  await office.ok('out', 'Ours', '--to', 'mol');
  await office.ok('letter', 'sent', 'OUT-1');
  const again = await office.run('letter', 'sent', 'OUT-1');
  expect(again).toMatchObject({ exitCode: 0 });
  expect(again.stdout).toContain('already sent Sun 29 Nov 2026. Nothing changed.');
});

test('a letter cannot be sent tomorrow', async () => {
  const office = await officeWithMembers('2026-11-29');
  await office.ok('out', 'Ours', '--to', 'mol');
  expect((await office.run('letter', 'sent', 'OUT-1', '--on', '2026-11-30')).exitCode).toBe(2);
});

test('a letter is never offered as what it answers itself', async () => {
  const office = await officeWithMembers('2026-11-29');
  await office.ok('in', 'Request 2', '--from', 'mol', '--ref', '4/2/1187');
  await office.ok('out', 'Reply 2', '--to', 'mol', '--answers', '2');
  expect(await office.json('show', 'OUT-1')).toMatchObject({ answers: ['IN-1'] });
  const itself = await office.run('out', 'Alone', '--to', 'mol', '--answers', 'Alone');
  expect(itself.stderr).toContain('there is no letter "Alone".');
});

test('a circular that is closed names what closed it alone', async () => {
  const office = await newOffice({ today: '2026-11-29' });
  const seat = ['--side', 'un', '--role', 'member', '--since', '2026-01-01'];
  for (const handle of ['unhcr', 'wfp'])
    await office.ok('member', 'add', handle, '--name', handle, ...seat);
  await office.ok('out', 'Request', '--to', 'unhcr', '--answer-by', '+5wd', '--no-draft');
  await office.ok('letter', 'sent', 'OUT-1', '--on', '2026-11-26');
  await office.ok('in', 'Soon', '--from', 'unhcr', '--answers', 'OUT-1', '--interim');
  await office.ok('in', 'Ours', '--from', 'wfp', '--answers', 'OUT-1');
  await office.ok('in', 'Here', '--from', 'unhcr', '--answers', 'OUT-1');
  const list = ['letter', 'list', '--direction', 'out'];
  expect(await office.ok(...list)).toMatch(/answered by IN-3\b/);
  expect(await office.ok(...list, '--lang', 'ar')).not.toMatch(/IN-[12]\b/);
});
