import { expect, test } from '@jest/globals';
import { newOffice } from '../support/office.ts';

const people = [
  'عمرو المثالي',
  'عمر التجريبي',
  'عبد الله النموذجي',
  'إيمان المثالية',
  'ابراهيم التجريبي',
];

async function office() {
  const made = await newOffice({ today: '2026-11-26' });
  for (const [at, name] of people.entries())
    await made.ok('person', 'add', `Example ${at}`, '--ar', name);
  return made;
}

test('a whole word is found before a longer one, and a name however it is written apart', async () => {
  const made = await office();
  expect(await made.json('find', 'عمر')).toMatchObject([{ id: 'P-2' }, { id: 'P-1' }]);
  expect(await made.json('find', 'عبدالله')).toMatchObject([{ id: 'P-3' }]);
  expect(await made.json('find', 'عبد الله')).toMatchObject([{ id: 'P-3' }]);
});

test('what follows للـ is found by its own name', async () => {
  const made = await newOffice({ today: '2026-11-26' });
  await made.ok('action', 'add', 'كتاب للجنة الحدود', '--owner', 'office');
  await made.ok('action', 'add', 'زيارة لليبيا', '--owner', 'office');
  expect(await made.json('find', 'اللجنة')).toMatchObject([{ id: 'A-1' }]);
  expect(await made.json('find', 'ليبيا')).toMatchObject([{ id: 'A-2' }]);
});

test('sorted by their Arabic names, people stand as a reader looks them up', async () => {
  const made = await office();
  const names = await made.json('person', 'list', '--sort', 'name_ar', '--fields', 'name_ar');
  expect(names).toEqual(
    ['ابراهيم التجريبي', 'إيمان المثالية', 'عبد الله النموذجي', 'عمر التجريبي', 'عمرو المثالي'].map(
      (name_ar) => ({ name_ar }),
    ),
  );
});
