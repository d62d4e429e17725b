import { beforeAll, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../support/office.ts';

let office: Office;

/** A group under ours since June; a letter out, one in; a meeting of November; an action; a text. */
beforeAll(async () => {
  office = await newOffice({ today: '2026-11-29' });
  const seat = ['--role', 'member', '--since', '2026-01-01'];
  for (const line of [
    ['member', 'add', 'iom', '--name', 'IOM', '--side', 'un', ...seat],
    ['member', 'add', 'mol', '--name', 'Labour', '--side', 'government', ...seat],
    ['member', 'rep', 'mol', 'Huda', '--from', '2026-06-01'],
    ['member', 'add', 'mfa', '--name', 'MFA', '--side', 'government', ...seat],
    ['out', 'Question', '--to', 'mol', '--via', 'mfa', '--answer-by', '+5wd', '--no-draft'],
    ['letter', 'sent', 'OUT-1', '--on', '2026-11-26'],
    ['in', 'Request', '--from', 'mol', '--on', '2026-11-20'],
    ['out', 'Answer', '--to', 'mol', '--answers', 'IN-1', '--no-draft'],
    ['meeting', 'add', 'First', '--date', '2026-11-10', '--number', '1'],
    ['action', 'add', 'Figures', '--owner', 'mol', '--due', '2026-12-01', '--on', '2026-11-10'],
    ['chase', 'A-1', 'Phoned', '--on', '2026-11-15'],
    ['group', 'add', 'border', '--name', 'Border', '--prefix', 'BM', '--since', '2026-06-01'],
    ['member', 'add', 'iom', '--role', 'member', '--group', 'border', '--since', '2026-07-01'],
    ['tor', 'add', '--version', '1.0', '--preset', 'working-group', '--on', '2026-05-01'],
    ['tor', 'circulate', '1.0', '--on', '2026-05-10'],
    ['tor', 'add', '--version', '2.0', '--like', '1.0', '--on', '2026-09-01'],
  ]) {
    await office.ok(...line);
  }
});

test.each([
  ['letter sent OUT-2 --on 2025-11-29', 'OUT-2 has a number of 2026'],
  ['letter sent OUT-2 --on 2026-11-10', 'IN-1 was received on Fri 20 Nov 2026'],
  ['in Answer --from mol --answers OUT-1 --on 2026-11-20', 'OUT-1 was sent on Thu 26 Nov 2026'],
  ['letter edit IN-1 --answers OUT-1', 'OUT-1 was sent on Thu 26 Nov 2026'],
  ['letter chase OUT-1 Phoned --to mol --on 2026-11-20', 'OUT-1 was sent on Thu 26 Nov 2026'],
  ['letter forwarded OUT-1 --to mol --on 2026-11-20', 'OUT-1 was sent on Thu 26 Nov 2026'],
  ['letter edit OUT-1 --on 2026-11-30', 'has not come yet'],
  ['letter list --from 2026-11-10 --until 2026-11-01', 'comes after --until'],
  ['letter register --from 2026-11-10 --until 2026-11-01', 'comes after --until'],
  ['member rep mol Karim --from 2026-08-01 --until 2026-07-01', 'is before --from'],
  ['member rep mol Karim --from 2025-08-01', 'mol has its seat since Thu 1 Jan 2026'],
  ['person leave Huda --on 2026-05-01', 'since Mon 1 Jun 2026'],
  ['person edit P-1 --consent 2027-01-01', 'has not come yet'],
  ['person verify P-1 --on 2027-01-01', 'has not come yet'],
  ['member suspend mol --on 2025-06-01 --reason x', 'is before that'],
  ['member end mol --on 2025-06-01 --reason x', 'is before that'],
  ['member edit mol --since 2026-08-01', 'cannot begin on Sat 1 Aug 2026'],
  [
    'member add mol --role member --group border --since 2026-01-01',
    'the seat of mol cannot begin on Thu 1 Jan 2026',
  ],
  ['member edit iom --since 2026-05-01 --group border', 'cannot begin on Fri 1 May 2026'],
  ['group edit border --since 2026-09-01', 'iom has its seat on border since Wed 1 Jul 2026'],
  ['group end border --on 2026-11-01 --reason x', 'no seat outlasts its group'],
  ['member attendance --from 2026-11-10 --until 2026-11-01', 'comes after --until'],
  ['action add X --owner mol --due 2026-11-01 --on 2026-11-10', 'before it was agreed'],
  ['action add X --owner mol --due 2026-11-01 --at 1', 'before it was agreed on Tue 10 Nov 2026'],
  ['action add X --owner mol --due 2026-12-01 --at 1 --on 2026-11-01', 'M-1 is on Tue 10 Nov'],
  ['action edit A-1 --due 2026-11-01', 'before it was agreed'],
  ['action edit A-1 --on 2026-11-20', 'something of it happened on Sun 15 Nov 2026'],
  ['done A-1 --on 2026-11-01', 'A-1 was raised on Tue 10 Nov 2026'],
  ['extend A-1 --to 2026-12-20 --reason x --on 2026-11-01', 'A-1 was raised on Tue 10 Nov 2026'],
  ['decision add X --at 1 --kind decision --on 2026-11-01', 'M-1 is on Tue 10 Nov 2026'],
  ['meeting add X --date 2026-12-10 --start 12:00 --end 10:00', 'before it starts'],
  ['tor circulate 2.0 --on 2026-08-01', 'is before that'],
  ['tor adopt 1.0 --on 2026-05-01', 'is before that'],
  ['holiday add 2026-12-10 X --notice --until 2026-12-01 --source x', 'comes after --until'],
  ['holiday list --from 2026-12-10 --until 2026-12-01', 'comes after --until'],
  [
    'dtm published add --round 60 --total 5 --source x --from 2026-05-01 --until 2026-04-01',
    'comes after --until',
  ],
])('%s is refused', async (line, why) => {
  const ran = await office.run(...line.split(' '));
  expect([2, 4]).toContain(ran.exitCode);
  expect(ran.stderr).toContain(why);
});

test('what a letter itself bears is noticed and kept', async () => {
  const said = await office.ok('in', 'X', '--from', 'mol', '--dated', '15/12/2026');
  expect(said).toContain('after it was received');
});
