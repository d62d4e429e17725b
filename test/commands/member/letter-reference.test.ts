import { expect, test } from '@jest/globals';
import { refused } from '../../support/refusals.ts';
import { officeWithMembers } from '../letter/members.ts';

const person = ['member', 'rep', 'iom', 'Amal al-Namudhaji'];

test('a letter of the register is kept with its year', async () => {
  const office = await officeWithMembers('2026-11-29');
  await office.ok('in', 'Nomination', '--from', 'iom');
  expect(await office.ok(...person, '--letter', 'in-1')).toContain('(letter IN-2026-1)');
  const nominate = ['member', 'nominate', 'wfp', '--name', 'WFP', '--side', 'un'];
  expect(await office.ok(...nominate, '--letter', 'IN-1')).toContain('(letter IN-2026-1)');
});

test('a letter that is not in the register is refused', async () => {
  const office = await officeWithMembers('2026-11-29');
  const { code, message } = await refused(office, ...person, '--letter', 'IN-99');
  expect(code).toBe('LETTER_NOT_FOUND');
  expect(message).toContain('there is no letter IN-99');
  const rows = 'handle,person,letter\niom,Amal al-Namudhaji,IN-99\n';
  const ran = await office.run('member', 'import', office.write('members.csv', rows));
  expect(ran.exitCode).toBe(5);
  expect(ran.stderr).toContain('line 2  letter  "IN-99"  no letter of the register');
});

test('the number of another registry stays as written', async () => {
  const office = await officeWithMembers('2026-11-29');
  expect(await office.ok(...person, '--letter', '4/2/1187')).toContain('(letter 4/2/1187)');
});
