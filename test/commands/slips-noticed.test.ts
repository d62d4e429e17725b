import { expect, test } from '@jest/globals';
import { newOffice, type Office } from '../support/office.ts';
import { refused } from '../support/refusals.ts';

async function smallOffice(): Promise<Office> {
  const office = await newOffice();
  await office.ok('member', 'add', 'iom', '--name', 'IOM', '--side', 'un', '--role', 'member');
  await office.ok('action', 'add', 'Circulate the minutes', '--owner', 'iom');
  return office;
}

test('the same action typed twice is noticed while the first is open', async () => {
  const office = await smallOffice();
  const again = ['action', 'add', 'circulate the  Minutes', '--owner', 'iom'];
  expect(await office.ok(...again)).toContain(
    'A-1 says the same and is open. Typed twice?  mwg undo',
  );
  await office.ok('undo');
  await office.ok('done', '1');
  expect(await office.ok(...again)).not.toContain('Typed twice');
});

test('a second meeting on one day is noticed', async () => {
  const office = await smallOffice();
  await office.ok('meeting', 'add', 'First', '--date', '2026-12-02');
  expect(await office.ok('meeting', 'add', 'First', '--date', '2026-12-02')).toContain(
    'M-1 is on that day too. Typed twice?  mwg undo',
  );
});

test.each([
  ['ofice', 'office'],
  ['chair', 'chairs'],
  ['iomm', 'iom'],
])('the owner %s is answered by %s', async (typed, meant) => {
  const office = await smallOffice();
  const { exit, hints } = await refused(office, 'action', 'add', 'x', '--owner', typed);
  expect({ exit, hint: hints[0] }).toEqual({ exit: 3, hint: `Did you mean:  ${meant}` });
});

test.each([
  ['embassy', 'diplomatic_mission'],
  ['gov', 'government'],
  ['سفارة', 'diplomatic_mission'],
])('a side is taken as %s', async (typed, side) => {
  const office = await smallOffice();
  await office.ok('member', 'add', 'tur', '--name', 'Tur', '--side', typed, '--role', 'member');
  expect(await office.json('member', 'show', 'tur')).toMatchObject({ side });
});

test('none is no title and no note', async () => {
  const office = await smallOffice();
  await office.ok('action', 'add', 'x', '--owner', 'iom', '--title-ar', 'none', '--note', 'بلا');
  expect(await office.json('action', 'show', '2')).toMatchObject({ title: 'x', title_ar: null });
  expect(await office.ok('action', 'show', '2')).not.toContain('بلا');
});

test('a title that begins with a quotation is recorded', async () => {
  const office = await smallOffice();
  const title = '«ورشة عمل» حول العودة';
  await office.ok('action', 'add', title, '--owner', 'iom');
  expect(await office.json('action', 'show', '2')).toMatchObject({ title_ar: title });
  expect(await refused(office, 'action', 'add', '“Circulate', 'minutes”')).toMatchObject({
    code: 'SMART_QUOTE',
  });
});

test.each([
  ['chairs', ['mfa']],
  ['الأعضاء', ['mfa', 'iom']],
  ['all', ['mfa', 'iom']],
  ['office', []],
])('who %s tells whom the word reaches, and what waits under it', async (word, reached) => {
  const office = await smallOffice();
  await office.ok('member', 'add', 'mfa', '--name', 'F', '--side', 'gov', '--role', 'chair');
  await office.ok('action', 'add', 'Agree on dates', '--owner', word);
  const told = await office.json('who', word);
  expect(told).toMatchObject({
    members: reached.map((handle) => ({ handle })),
    actions: [{ title: 'Agree on dates' }],
  });
});

test.each([
  ['emails', 'office'],
  ['out', 'Request', '--to', 'office'],
])('nothing goes out to the office itself: %s %s', async (...argv) => {
  const { message, exit } = await refused(await smallOffice(), ...argv);
  expect({ message, exit }).toEqual({
    message: expect.stringContaining('which has no seat'),
    exit: 3,
  });
});
