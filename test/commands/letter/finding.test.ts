import { expect, test } from '@jest/globals';
import { officeWithMembers } from './members.ts';

test.each([['1187'], ['4/2/1187'], ['٤/٢/١١٨٧'], ['nomination'], ['هدى'], ['IN-2026-1']])(
  'find %s',
  async (words) => {
    const office = await officeWithMembers('2026-11-29');
    const said = ['--from', 'moi', '--ref', '4/2/1187', '--signatory', 'هدى المثالي'];
    await office.ok('in', 'Nomination of representative', ...said);
    await office.ok('in', 'Another matter', '--from', 'mol', '--ref', '9/9');
    expect(await office.json('find', words)).toEqual([
      { id: 'IN-2026-1', kind: 'letter', title: 'Nomination of representative', title_ar: null },
    ]);
  },
);

test('a reference written in Arabic digits is kept as written and found by ours', async () => {
  const office = await officeWithMembers('2026-11-29');
  await office.ok('in', 'طلب الاختصاصات', '--from', 'mol', '--ref', '٤/٢/٢٠');
  expect(await office.json('letter', 'show', '4/2/20')).toMatchObject({
    id: 'IN-1',
    reference: '٤/٢/٢٠',
    subject: 'طلب الاختصاصات',
    language: 'ar',
  });
});

test('part of a subject that fits two letters lists them both', async () => {
  const office = await officeWithMembers('2026-11-29');
  await office.ok('in', 'Request one', '--from', 'mol');
  await office.ok('in', 'Request two', '--from', 'mol');
  const { exitCode, stderr } = await office.run('letter', 'show', 'request');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('IN-1  Request one');
  expect(stderr).toContain('IN-2  Request two');
});

test('show and history know a letter by its id', async () => {
  const office = await officeWithMembers('2026-11-29');
  await office.ok('in', 'Request', '--from', 'mol');
  await office.ok('letter', 'edit', 'IN-1', '--about', 'moi');
  expect(await office.ok('show', 'IN-1')).toContain('about     moi');
  expect(await office.json('history', 'IN-1')).toHaveLength(2);
});

test('a body that has no seat is kept by its name only when asked', async () => {
  const office = await officeWithMembers('2026-11-29');
  const refused = await office.run('in', 'Request', '--from', 'Municipality of Zuwara');
  expect(refused.exitCode).toBe(3);
  expect(refused.stderr).toContain('--unlisted');
  await office.ok('in', 'Request', '--from', 'Municipality of Zuwara', '--unlisted');
  expect(await office.json('show', 'IN-1')).toMatchObject({ from: ['Municipality of Zuwara'] });
});

test('a Hijri date is stored as printed and never taken for a day', async () => {
  const office = await officeWithMembers('2026-11-29');
  const dated = await office.run('in', 'Request', '--from', 'mol', '--dated', '29/4/1440');
  expect(dated.exitCode).toBe(2);
  expect(dated.stderr).toContain('looks like a Hijri year');
  await office.ok('in', 'Request', '--from', 'mol', '--hijri', '23 شعبان 1440');
  expect(await office.json('show', 'IN-1')).toMatchObject({ hijri: '23 شعبان 1440', dated: null });
});

test('the exact number of a registry is one letter, not every record with its digits', async () => {
  const office = await officeWithMembers('2026-11-29');
  for (const ref of ['4/2/201', '14/2/20', '4/2/20', '20/4/2']) {
    await office.ok('in', `About ${ref.length}`, '--from', 'mol', '--ref', ref);
  }
  await office.ok('in', 'Reminder of 4/2/20', '--from', 'mol');
  const found = await office.json('find', '4/2/20', '--fields', 'id');
  expect(found).toEqual([{ id: 'IN-2026-3' }]);
  expect(await office.json('show', '4/2/20')).toMatchObject({ id: 'IN-3' });
});

test('letters of a body that had no seat are offered to it once it is nominated', async () => {
  const office = await officeWithMembers('2026-11-29');
  const by = ['--from', 'Ministry of Planning,mol', '--unlisted'];
  await office.ok('in', 'Request', ...by);
  const body = ['--name', 'Ministry of Planning', '--side', 'government', '--letter', 'IN-1'];
  const said = await office.ok('member', 'nominate', 'mop', ...body);
  expect(said).toContain('letters of a body of that name, perhaps another: IN-1');
  // Two bodies may share a name: nothing is given away by itself.
  const parties = () => office.json('letter', 'list', '--fields', 'from');
  expect(await parties()).toEqual([{ from: ['Ministry of Planning', 'mol'] }]);
  await office.ok('letter', 'edit', 'IN-1', '--from', 'mop,mol');
  expect(await parties()).toEqual([{ from: ['mop', 'mol'] }]);
});

test('a letter is found by its parties in both languages', async () => {
  const office = await officeWithMembers('2026-11-29');
  await office.ok('member', 'edit', 'mol', '--name-ar', 'وزارة العمل', '--acronym', 'MoLR');
  await office.ok('in', 'Request', '--from', 'mol');
  for (const words of [['وزارة', 'العمل'], ['molr'], ['request', 'العمل']]) {
    expect(await office.json('find', ...words, '--fields', 'id')).toContainEqual({
      id: 'IN-2026-1',
    });
  }
});
