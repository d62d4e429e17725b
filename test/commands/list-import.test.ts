import { describe, expect, test } from '@jest/globals';
import {
  actionStatuses,
  capacities,
  meetingStatuses,
  roles,
  seatStatuses,
  sides,
} from '../../src/domain/vocabulary.ts';
import {
  readActionStatus,
  readCapacity,
  readMeetingStatus,
  readRole,
  readSeatStatus,
  readSide,
} from '../../src/domain/vocabulary-words.ts';
import { arabic } from '../../src/language/ar/arabic.ts';
import { english } from '../../src/language/en/english.ts';
import { termIn } from '../../src/language/terms.ts';
import { demoOffice, newOffice, type Office } from '../support/office.ts';
import { refused } from '../support/refusals.ts';

async function office(): Promise<Office> {
  const made = await newOffice({ today: '2026-11-26' });
  const seat = (handle: string, role: string, since = '2026-01-04') =>
    made.ok(
      'member',
      'add',
      handle,
      '--name',
      handle,
      '--side',
      'un',
      '--role',
      role,
      '--since',
      since,
    );
  await seat('mfa', 'chair');
  await seat('iom', 'co_chair');
  return made;
}

const actions = `الرقم,التكليف,المسؤول,الموعد,تاريخ التكليف,الحالة,تاريخ الإنجاز,لون
1/1,تعميم الدليل,"mfa, iom",2026-12-10,2026-11-01,قيد التنفيذ,,أحمر
1/2,Share the list,iom,2026-11-10,2026-11-01,completed,2026-11-09,
`;

describe('action import', () => {
  test('tells keys apart as the book does, and passes over no row that names nobody', async () => {
    const made = await office();
    const file = made.write('a.csv', 'key,title,owners\nT-1,One,iom\nt-1,Two,iom\nT-2,Three,;\n');
    const [, ...details] = (await refused(made, 'action', 'import', file)).details;
    expect(details).toEqual([
      expect.stringContaining('line 3  key  "t-1"  the same key as line 2'),
      expect.stringContaining('line 4  owners  ";"  needed'),
    ]);
  });

  test('reads a list in either language, says what it left, and adds nothing twice', async () => {
    const made = await office();
    const file = made.write('actions.csv', actions);
    const said = await made.ok('action', 'import', file);
    expect(said).toContain('actions.csv: 2 new actions: A-1 to A-2');
    expect(said).toContain('الرقم as key');
    expect(said).toContain('not read لون');
    const list = [
      'action',
      'list',
      '--status',
      'all',
      '--fields',
      'id,status,status_on,owners,due',
    ];
    expect(await made.json(...list)).toEqual([
      { id: 'A-2', status: 'done', status_on: '2026-11-09', owners: ['iom'], due: '2026-11-10' },
      {
        id: 'A-1',
        status: 'in_progress',
        status_on: '2026-11-01',
        owners: ['mfa', 'iom'],
        due: '2026-12-10',
      },
    ]);
    const later = made.write('later.csv', actions.replace('2026-12-10', '2026-12-20'));
    const again = await made.ok('action', 'import', later);
    expect(again).toContain('Nothing changed.');
    expect(again).toContain('A-1 has "2026-12-10" in the book, which is left as it is');
  });

  test('a check keeps nothing, and finds all that is wrong at once, line by line', async () => {
    const made = await office();
    const good = made.write('good.csv', actions);
    expect(await made.ok('action', 'check', good)).toContain('2 new actions');
    expect(await made.json('action', 'list')).toEqual([]);
    const bad = made.write(
      'bad.csv',
      'key,title,owners,due,raised,status\n1,A,nobody,,,\n2,B,iom,2026-01-01,2026-02-01,\n2,C,iom,,,perhaps\n3,D,iom,,,done\n',
    );
    const { exitCode, stderr } = await made.run('action', 'check', bad);
    expect(exitCode).toBe(5);
    expect(stderr.split('\n').filter((line) => line.startsWith('  line'))).toEqual([
      '  line 2  owners  "nobody"  there is no member "nobody"',
      '  line 3  due  "2026-01-01"  before it was raised on Sun 1 Feb 2026',
      '  line 4  status  "perhaps"  not one of open, in_progress, done, cancelled',
      '  line 4  key  "2"  the same key as line 3',
      '  line 5  status_on  (blank)  needed: an action that is done says since when',
    ]);
  });
});

describe('a list whose keys look like the book’s own ids', () => {
  const head = 'key,title,owners\n';

  test('is new where the book has no such action, in whatever order it stands', async () => {
    const made = await office();
    const file = made.write('a.csv', `${head}A-2,First text,iom\nA-1,Second text,mfa\n`);
    expect(await made.ok('action', 'import', file)).toContain('2 new actions: A-1 to A-2');
    // The list as this book prints it now: A-1 is the first.
    await made.ok('action', 'list', '-o', 'own.csv');
    expect(await made.ok('action', 'import', 'own.csv')).toContain('Nothing changed.');
  });

  test('says which action it would hide', async () => {
    const made = await office();
    await made.ok('action', 'add', 'Share the list', '--owner', 'iom');
    const file = made.write('a.csv', `${head}A-1,Buy forty tents,iom\n`);
    const { exitCode, stderr } = await made.run('action', 'import', file);
    expect(exitCode).toBe(5);
    expect(stderr).toContain('A-1 of the book is "Share the list"');
  });
});

test('two keys that are one but for their letters are one key, and no owner is no empty row', async () => {
  const made = await office();
  const file = made.write('a.csv', 'key,title,owners\nT-1,One,iom\nt-1,Two,iom\nT-2,Three,;\n');
  const { exitCode, stderr } = await made.run('action', 'import', file);
  expect(exitCode).toBe(5);
  expect(stderr).toContain('line 3  key  "t-1"  the same key as line 2');
  expect(stderr).toContain('line 4  owners  ";"');
});

test('a title that another list changed is said, and left', async () => {
  const made = await office();
  const write = (title: string) => made.write('a.csv', `key,title,owners\n7,${title},iom\n`);
  await made.ok('action', 'import', write('Old words'));
  expect(await made.ok('action', 'import', write('New words'))).toContain(
    'A-1 has "Old words" in the book, which is left as it is',
  );
});

test('meeting import keeps numbers without gaps, and leaves what is known', async () => {
  const made = await office();
  const rows = 'number,date,title,status,reason,start\n';
  const file = made.write(
    'meetings.csv',
    `${rows}2,2026-05-06,Second meeting,منعقد,,10:00\n1,2026-02-04,الاجتماع الأول,held,,9.30\n3,2026-08-05,,cancelled,No quorum,\n`,
  );
  expect(await made.ok('meeting', 'import', file)).toContain('3 new meetings: M-1 to M-3');
  const list = ['meeting', 'list', '--fields', 'id,date,status,title_ar'];
  expect(await made.json(...list)).toMatchObject([
    { id: 'M-1', date: '2026-02-04', status: 'held', title_ar: 'الاجتماع الأول' },
    { id: 'M-2', date: '2026-05-06', status: 'held' },
    { id: 'M-3', date: '2026-08-05', status: 'cancelled' },
  ]);
  expect(await made.ok('meeting', 'import', file)).toContain('Nothing changed.');
  const gap = made.write('gap.csv', `${rows}5,2026-12-02,Fifth,held,,25:00\n`);
  const { exitCode, stderr } = await made.run('meeting', 'import', gap);
  expect(exitCode).toBe(5);
  expect(stderr).toContain('line 2  status  "held"  cannot have been held');
  expect(stderr).toContain('line 2  start  "25:00"  not a time like 10:00');
  expect(stderr).toContain('would leave a gap');
});

test('of a cell that is no number of a meeting, none is read', async () => {
  const made = await office();
  const cells = ['2005x', '3/2026', 'BM-3', '0', '2026-3'];
  const file = made.write(
    'meetings.csv',
    `number,date\n${cells.map((cell) => `${cell},2026-02-04\n`).join('')}`,
  );
  const [, ...details] = (await refused(made, 'meeting', 'import', file)).details;
  expect(details).toEqual(
    cells.map((cell, at) =>
      expect.stringContaining(`line ${at + 2}  number  "${cell}"  not a number of a meeting`),
    ),
  );
  await made.ok('meeting', 'add', '--number', '2004', '--date', '2026-01-07');
  const whole = made.write('whole.csv', 'number,date\nM-12005,2026-02-04\n');
  const { details: gap } = await refused(made, 'meeting', 'import', whole);
  expect(gap.join()).toContain('would leave a gap');
});

test('meeting import takes the past of a book that began mid-life, in any order, untitled', async () => {
  const made = await office();
  await made.ok('meeting', 'add', '--number', '7', '--date', '2027-06-02');
  const file = made.write(
    'past.csv',
    'number,date,status\n5,2026-02-04,held\n8,2027-09-01,\n6,2026-05-06,held\n',
  );
  await made.ok('meeting', 'import', file);
  expect(await made.json('meeting', 'list', '--fields', 'id,title')).toEqual([
    { id: 'M-5', title: 'Fifth meeting' },
    { id: 'M-6', title: 'Sixth meeting' },
    { id: 'M-7', title: 'Seventh meeting' },
    { id: 'M-8', title: 'Eighth meeting' },
  ]);
});

describe.each(['en', 'ar'])('a list printed in a workbook in %s', (lang) => {
  test.each([
    ['action', ['--status', 'all']],
    ['member', []],
    ['meeting', []],
  ])('of %s is read again, and nothing in it is new', async (noun, all) => {
    const made = await demoOffice();
    await made.ok(noun, 'list', ...all, '--lang', lang, '-o', 'list.xlsx');
    expect(await made.ok(noun, 'import', 'list.xlsx')).toContain('Nothing changed.');
  });
});

test('every word that a paper prints of a kind is read as that kind', () => {
  const kinds: [readonly string[], (text: string) => string | undefined][] = [
    [roles, readRole],
    [sides, readSide],
    [capacities, readCapacity],
    [seatStatuses, readSeatStatus],
    [actionStatuses, readActionStatus],
    [meetingStatuses, readMeetingStatus],
  ];
  const printed = kinds.flatMap(([words, read]) =>
    words.flatMap((word) =>
      [english, arabic].map((words) => [word, termIn(words, word), read] as const),
    ),
  );
  const misread = printed.filter(([word, text, read]) => read(text) !== word);
  expect(misread.map(([word, text]) => [word, text])).toEqual([]);
});
