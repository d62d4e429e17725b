import { expect, test } from '@jest/globals';
import { newOffice } from '../../support/office.ts';

test('the agenda of a meeting for members names the minutes of no meeting that is kept from them', async () => {
  const office = await newOffice({ today: '2026-11-03' });
  const add = (title: string, date: string, ...more: string[]) =>
    office.ok('meeting', 'add', title, '--date', date, ...more);
  await add('Second', '2026-10-05', '--number', '2');
  await office.ok('meeting', 'close', '2', '--yes');
  await add('Third', '2026-10-25', '--seen-by', 'chairs');
  await office.ok('meeting', 'close', '3', '--yes');
  await add('Fourth', '2026-11-25');
  await add('Fifth', '2026-11-26', '--seen-by', 'chairs');
  const agenda = await office.ok('meeting', 'agenda', '4');
  expect(agenda).toContain('minutes of the second meeting');
  expect(agenda).not.toContain('third');
  await office.ok('meeting', 'cancel', '4', '--reason', 'x');
  expect(await office.ok('meeting', 'agenda', '5')).toContain('minutes of the third meeting');
});
