import { expect, test } from '@jest/globals';
import { demoOffice, newOffice, type Office } from '../support/office.ts';

async function office(): Promise<Office> {
  const book = await newOffice({ today: '2026-11-29' });
  const seat = async (handle: string, role: string) =>
    book.ok(
      'member',
      'add',
      handle,
      '--name',
      `Body ${handle}`,
      '--side',
      'government',
      '--role',
      role,
      '--since',
      '2026-01-01',
    );
  await seat('mfa', 'chair');
  await seat('mol', 'member');
  await seat('moi', 'member');
  await seat('iom', 'co_chair');
  await book.ok('meeting', 'add', 'First', '--date', '2026-12-02');
  await book.ok(
    'out',
    'Ours',
    '--to',
    'mol,moi',
    '--via',
    'mfa',
    '--answer-by',
    'open',
    '--no-draft',
  );
  await book.ok('letter', 'sent', 'OUT-1');
  await book.ok('meeting', 'invite', 'M-1');
  return book;
}

const changes = async (book: Office) => Object(await book.json('history')).length;

test.each([
  [['letter', 'forwarded', 'OUT-1', '--to', 'mol'], '--ref=5/1'],
  [['letter', 'forwarded', 'OUT-1'], '--ref=5/1'],
  [['meeting', 'replies', 'M-1', '--coming', 'mol'], '--unsure=moi'],
  [['meeting', 'replies', 'M-1', '--coming', 'mol: Ali Example, Adviser'], '--unsure=moi'],
  [['report', 'clear', '--by', 'mfa'], '--ref=4/2'],
])('%j, said twice, is recorded once; what is new of it is', async (line, more) => {
  const book = await office();
  await book.ok(...line);
  const once = await changes(book);
  const again = await book.ok(...line);
  expect(again).not.toContain('Undo:');
  expect(await changes(book)).toBe(once);
  await book.ok(...line, more);
  expect(await changes(book)).toBe(once + 1);
});

test('a duty, said twice, is recorded once', async () => {
  const book = await demoOffice({ today: '2018-05-03' });
  const line = ['meeting', 'duty', 'M-4', 'papers'];
  await book.ok(...line);
  const once = await changes(book);
  await book.ok(...line);
  expect(await changes(book)).toBe(once);
  await book.ok(...line, '--note', 'By hand');
  expect(await changes(book)).toBe(once + 1);
});

test('a follow-up of a decision, said twice, is recorded once', async () => {
  const book = await newOffice({ today: '2026-11-29' });
  await book.ok('meeting', 'add', 'First', '--date', '2026-11-25');
  await book.ok('decision', 'add', 'The rules are approved', '--at', 'M-1');
  const line = ['decision', 'follow-up', 'D-1', 'ongoing', '--note', 'Printed'];
  await book.ok(...line);
  const once = await changes(book);
  await book.ok(...line);
  expect(await changes(book)).toBe(once);
  await book.ok(...line, '--on', '2026-11-28');
  expect(await changes(book)).toBe(once + 1);
});
