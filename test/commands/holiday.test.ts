import { expect, test } from '@jest/globals';
import { newOffice } from '../support/office.ts';

const source = ['--source', 'Announced on 18 March'];

test('a feast is moved as one, and what is reckoned moves with it', async () => {
  const office = await newOffice({ today: '2026-03-12' });
  const seat = ['--side', 'government', '--role', 'member'];
  await office.ok('member', 'add', 'mol', '--name', 'Labour', ...seat);
  await office.ok('in', 'Request', '--from', 'mol', '--answer-by', '+5wd');
  await office.ok('action', 'add', 'Figures', '--owner', 'mol', '--due', '2026-03-23');
  const due = async () => Object(await office.json('due')).answer[0].answer_by;
  // Thu 12 Mar; Fri, Sat; Sun to Thu is five working days; Eid al-Fitr is estimated Fri 20 to Sun 22.
  expect(await due()).toBe('2026-03-19');
  const said = await office.ok('holiday', 'move', '2026-03-20', '--to', '2026-03-18', ...source);
  expect(said).toContain('Wed 18 Mar 2026  Eid al-Fitr: confirmed, moved from Fri 20 Mar 2026');
  expect(said).toContain('moves    IN-1: Thu 19 Mar 2026 → Mon 23 Mar 2026');
  expect(await due()).toBe('2026-03-23');
  expect(await office.ok('holiday', 'list')).toContain('moved from');
  await office.ok('undo');
  expect(await due()).toBe('2026-03-19');
});

test('an agreed day stays, and is said', async () => {
  const office = await newOffice({ today: '2026-03-12' });
  await office.ok('action', 'add', 'Figures', '--owner', 'office', '--due', '2026-03-24');
  const line = ['holiday', 'add', '2026-03-24', 'Day of mourning', ...source];
  expect(await office.ok(...line)).toContain(
    'stays    A-1  Figures: agreed for Tue 24 Mar 2026, which is a holiday now',
  );
  expect((await office.run(...line)).exitCode).toBe(4);
  await office.ok('holiday', 'cancel', '2026-03-24', '--source', 'Withdrawn');
  expect((await office.run('holiday', 'confirm', '2026-03-24', ...source)).exitCode).toBe(4);
  expect((await office.run('holiday', 'confirm', '2026-03-25', ...source)).exitCode).toBe(3);
});

test('a year that is not in the book is said, owed in time and put in once', async () => {
  const office = await newOffice({ today: '2026-03-12' });
  const beyond = ['action', 'add', 'Later', '--owner', 'office', '--due', '2031-05-04'];
  expect(await office.ok(...beyond)).toContain('the holidays of 2031 are not in the book yet');
  const owed = Object(await office.json('due', '--today', '2028-11-20')).obligations;
  expect(owed).toMatchObject([{ what: 'holidays of 2029', due: '2028-11-30' }]);
  expect(await office.ok('holiday', 'seed', '2031')).toMatch(/^2031: 1\d days in the book/);
  expect((await office.run('holiday', 'seed', '2031')).exitCode).toBe(4);
});

test('a notice is worked on, and said beside a date', async () => {
  const office = await newOffice({ today: '2026-02-10' });
  const said = await office.ok('date', '2026-02-25');
  expect(said).toContain('Wed 25 Feb 2026 is in Ramadan');
  expect(await office.ok('date', '+12wd')).toContain('Sun 1 Mar 2026');
  const period = ['--until', '2026-04-08', '--notice', '--source', 'Circular'];
  await office.ok('holiday', 'add', '2026-04-05', 'School examinations', ...period);
  expect(await office.ok('date', '2026-04-07')).toContain('is in School examinations');
});

test('the eve and the fast move with their feast, and a fixed day that it meets stays', async () => {
  const office = await newOffice({ today: '2026-03-12' });
  await office.ok('holiday', 'add', '2026-03-20', 'A fixed day', ...source);
  await office.ok('holiday', 'move', '2026-03-20', '--to', '2026-03-21', ...source);
  const days = Object(
    await office.json('holiday', 'list', '--from', '2026-02-01', '--until', '2026-03-31'),
  );
  const said = days.map(
    (one: Record<string, string>) => `${one.date} ${one.name} ${one.until ?? ''}`,
  );
  expect(said.slice(1)).toEqual([
    '2026-02-18 Ramadan 2026-03-20',
    '2026-03-20 A fixed day ',
    '2026-03-20 Eve of Eid al-Fitr ',
    '2026-03-21 Eid al-Fitr ',
    '2026-03-22 Eid al-Fitr ',
    '2026-03-23 Eid al-Fitr ',
  ]);
  await office.ok('holiday', 'move', '2026-05-26', '--to', '2026-05-25', ...source);
  expect(await office.ok('date', '2026-05-26')).toContain('is Eid al-Adha');
});

test('a day can be asked for on which the State and the UN both work', async () => {
  const office = await newOffice({ today: '2026-12-20' });
  const un = ['--applies-to', 'un', '--source', 'UN list of 2026'];
  await office.ok('holiday', 'add', '2026-12-27', 'Christmas (observed)', ...un);
  expect(await office.ok('date', '+4wd')).toContain('Sun 27 Dec 2026, in 7 days');
  const both = await office.ok('date', '+4wd', '--both');
  expect(both).toContain('Mon 28 Dec 2026, in 8 days');
  expect(both).toContain('skipped  Sun 27 Dec 2026  Christmas (observed)');
  expect(await office.ok('date', '27/12', '--both')).toContain(
    'no working day for the State and the UN; Wed 23 Dec 2026 and Mon 28 Dec 2026 are',
  );
  const planned = await office.ok('meeting', 'add', 'Fifth', '--date', '27/12');
  expect(planned).toContain('is a holiday for the UN: Christmas (observed)');
});
