import { expect, test } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import { demoOffice, type Office } from '../../support/office.ts';

async function twoRecords(): Promise<{ office: Office; going: string; staying: string }> {
  const office = await demoOffice();
  await office.ok('person', 'add', 'Zaynab al-Wahmi');
  await office.ok('person', 'add', 'Zeinab Wahmi');
  const people = Object(await office.json('person', 'list', '--fields', 'id'));
  const [staying, going] = people
    .map(({ id }: { id: string }) => id)
    .toSorted(byNumber)
    .slice(-2);
  return { office, going, staying };
}

const byNumber = (a: string, b: string) => Number(a.slice(2)) - Number(b.slice(2));

test('what a person owns and signed is the one record’s afterwards', async () => {
  const { office, going, staying } = await twoRecords();
  await office.ok('action', 'add', 'Own', '--owner', going);
  await office.ok('action', 'add', 'Shared', '--owner', `${going},${staying},iom`);
  const merge = ['person', 'merge', going, staying];
  await office.ok(...merge);
  const owned = ['action', 'list', '--owner', staying, '--fields', 'title,owners'];
  expect(await office.json(...owned)).toEqual([
    { title: 'Own', owners: [staying] },
    { title: 'Shared', owners: [staying, 'iom'] },
  ]);
  await office.ok('done', '13', '--owner', staying);
  await office.ok('undo');
  await office.ok('undo');
  const before = ['action', 'list', '--owner', going, '--fields', 'title'];
  expect(await office.json(...before)).toEqual([{ title: 'Own' }, { title: 'Shared' }]);
});

test('every place that names a person is known to follow, or to stay', async () => {
  const { bookPath } = await demoOffice();
  const db = new BetterSqlite3(bookPath, { readonly: true });
  const naming = db
    .prepare<[], string>(
      `SELECT t.name || '.' || f."from" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
       WHERE t.type = 'table' AND f."table" = 'person' ORDER BY 1`,
    )
    .pluck()
    .all();
  db.close();
  const follows = [
    'action_owner.person_id',
    'attendance.person_id',
    'letter.signatory_person_id',
    'meeting_reply.person_id',
    'person_contact.person_id',
    'person_function.person_id',
    'seat_person.person_id',
  ];
  // What was said and done of the record itself: who it is not, what was forgotten of it, whose it became.
  const stays = [
    'forgotten_draft.person_id',
    'person.merged_into_id',
    'person_alias.person_id',
    'person_distinct.other_id',
    'person_distinct.person_id',
    'redaction.person_id',
  ];
  expect(naming).toEqual([...follows, ...stays].toSorted());
});
