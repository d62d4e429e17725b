import { expect, test } from '@jest/globals';
import type { Office } from '../../support/office.ts';
import { officeWithMembers } from './members.ts';

async function registerOf(office: Office, year: number, direction = 'out') {
  const period = ['--from', `${year}-01-01`, '--until', `${year}-12-31`, '--direction', direction];
  const paper = await office.json('letter', 'register', ...period, '--today', '2027-12-31');
  return JSON.stringify(paper);
}

test('a number stands in the register of its own year, though the letter went in January', async () => {
  const office = await officeWithMembers('2026-12-30');
  await office.ok('out', 'Of December', '--to', 'iom', '--no-draft');
  const january = ['--today', '2027-01-04'];
  await office.ok('letter', 'sent', 'OUT-2026-1', ...january);
  await office.ok('out', 'Of January', '--to', 'iom', '--no-draft', ...january);
  expect(await registerOf(office, 2026)).toContain('Of December');
  expect(await registerOf(office, 2026)).not.toContain('Of January');
  expect(await registerOf(office, 2027)).toContain('Of January');
  expect(await registerOf(office, 2027)).not.toContain('Of December');
});

test('a letter did not go, or come, in a year that its number is not of', async () => {
  const office = await officeWithMembers('2026-03-01');
  await office.ok('out', 'Ours', '--to', 'iom', '--no-draft');
  const early = await office.run('letter', 'sent', 'OUT-1', '--on', '2025-12-31');
  expect(early.exitCode).toBe(4);
  expect(early.stderr).toContain(
    'OUT-1 has a number of 2026, so it was not sent on Wed 31 Dec 2025.',
  );
  await office.ok('in', 'Theirs', '--from', 'iom');
  const moved = await office.run('letter', 'edit', 'IN-1', '--on', '2025-12-31');
  expect(moved.exitCode).toBe(4);
});

test('what a letter itself bears is recorded as printed, and what is odd is said', async () => {
  const office = await officeWithMembers('2026-11-29');
  const said = await office.ok('in', 'Theirs', '--from', 'iom', '--dated', '2026-12-05');
  expect(said).toContain('dated Sat 5 Dec 2026, after it was received (Sun 29 Nov 2026)');
  expect(await office.json('show', 'IN-1')).toMatchObject({ dated: '2026-12-05' });
});

test('bodies stand on a letter under the names of its day', async () => {
  const office = await officeWithMembers('2026-05-01');
  await office.ok('in', 'Before', '--from', 'mol', '--on', '2026-02-10');
  const renamed = [
    '--name',
    'Ministry of Work',
    '--name-ar',
    'وزارة الشغل',
    '--from',
    '2026-04-01',
  ];
  await office.ok('member', 'edit', 'mol', ...renamed);
  await office.ok('in', 'After', '--from', 'mol', '--on', '2026-04-10');
  const paper = await registerOf(office, 2026, 'in');
  expect(paper.match(/Ministry of \w+/g)).toEqual(['Ministry of Labour', 'Ministry of Work']);
});

test('a number alone is that of the letters a verb can mean', async () => {
  const office = await officeWithMembers('2026-11-29');
  await office.ok('in', 'Theirs', '--from', 'iom');
  await office.ok('out', 'Ours', '--to', 'iom', '--no-draft');
  expect(await office.ok('letter', 'sent', '1')).toContain('OUT-1  sent Sun 29 Nov 2026.');
  expect((await office.run('letter', 'void', '1', '--reason', 'A slip')).exitCode).toBe(2);
});
