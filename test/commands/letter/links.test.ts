import { expect, test } from '@jest/globals';
import { officeWithMembers } from './members.ts';

test('what a letter is about shows the letters about it, newest first', async () => {
  const office = await officeWithMembers('2026-11-29');
  await office.ok('meeting', 'add', 'Third', '--date', '2026-12-02', '--number', '3');
  await office.ok('action', 'add', 'Share the list', '--owner', 'mol', '--due', '2026-12-20');
  await office.ok('in', 'First', '--from', 'mol', '--on', '2026-11-10', '--about', 'M-3,A-1');
  await office.ok('in', 'Second', '--from', 'iom', '--on', '2026-11-20', '--about', 'M-3,mol');
  const ids = async (...line: string[]) => {
    const { letters } = Object(await office.json(...line));
    return Array.isArray(letters) ? letters.map((letter) => letter.id) : letters;
  };
  expect(await ids('show', 'M-3')).toEqual(['IN-2', 'IN-1']);
  expect(await ids('meeting', 'show', '3')).toEqual(['IN-2', 'IN-1']);
  expect(await ids('show', 'A-1')).toEqual(['IN-1']);
  expect(await ids('action', 'show', '1')).toEqual(['IN-1']);
  expect(await ids('who', 'mol')).toEqual(['IN-2', 'IN-1']);
  expect(await ids('who', 'moi')).toBeUndefined();
  expect(await office.json('letter', 'list', '--about', 'M-3', '--fields', 'id')).toEqual([
    { id: 'IN-1' },
    { id: 'IN-2' },
  ]);
});

test('a member’s card has the last letter each way, and what is open between us', async () => {
  const office = await officeWithMembers('2026-11-29');
  await office.ok('in', 'Old', '--from', 'mol', '--on', '2026-11-01');
  await office.ok('in', 'New', '--from', 'mol', '--on', '2026-11-20', '--answer-by', '2026-12-01');
  await office.ok('out', 'Ours', '--to', 'mol', '--no-draft');
  await office.ok('letter', 'sent', 'OUT-1', '--on', '2026-11-25');
  expect(await office.json('who', 'mol')).toMatchObject({
    last_letter_in: 'IN-2',
    last_letter_out: 'OUT-1',
    awaited: [{ what: 'answer', id: 'IN-2', answer_by: '2026-12-01' }],
  });
  const before = await office.json('who', 'mol', '--as-of', '2026-11-10');
  expect(before).toMatchObject({ last_letter_in: 'IN-1', last_letter_out: null });
});
