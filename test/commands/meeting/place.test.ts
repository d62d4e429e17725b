import { expect, test } from '@jest/globals';
import { demoOffice } from '../../support/office.ts';

test('the place is said in the language of each letter, list and paper', async () => {
  const office = await demoOffice();
  await office.ok('meeting', 'edit', '4', '--place', 'Rixos', '--place-ar', 'فندق ريكسوس');
  const weekly = ['report', 'weekly'];
  expect(await office.ok(...weekly)).toContain('Rixos');
  const arabic = await office.ok(...weekly, '--lang', 'ar');
  expect(arabic).toContain('فندق ريكسوس');
  expect(arabic).not.toContain('Rixos');
  expect(await office.ok('meeting', 'list', '--lang', 'ar')).toContain('فندق ريكسوس');
  expect(await office.ok('find', 'ريكسوس')).toContain('M-4');
});

test('another place takes the Arabic name of the one before with it', async () => {
  const office = await demoOffice();
  const place = async () => office.json('meeting', 'list', '--fields', 'id,place,place_ar');
  await office.ok('meeting', 'postpone', '4', '--to', '2018-07-04', '--reason', 'x');
  expect(await place()).toContainEqual({
    id: 'M-4',
    place: 'Ministry of Foreign Affairs, Tripoli',
    place_ar: 'وزارة الخارجية، طرابلس',
  });
  const there = ['--reason', 'y', '--place', 'Sebha'];
  await office.ok('meeting', 'postpone', '4', '--to', '2018-07-11', ...there);
  expect(await place()).toContainEqual({ id: 'M-4', place: 'Sebha', place_ar: null });
});
