import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office, practiceOffice } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

const show = async (office: Office, id: string) => Object(await office.json('action', 'show', id));
const kinds = (action: { events: { kind: string }[] }) => action.events.map(({ kind }) => kind);

describe('action add', () => {
  test('echoes the owner, the due day with its distance and skipped days, and the meeting', async () => {
    const office = await practiceOffice();
    expect(
      await office.ok(
        'action',
        'add',
        'Circulate the minutes',
        '--owner',
        'iom,mfa',
        '--due',
        '+5wd',
        '--at',
        'M-3',
      ),
    ).toBe(
      [
        'A-13 added  Circulate the minutes',
        '  owner    iom, mfa',
        '  due      Thu 10 May 2018, in 7 days (Fri 4 and Sat 5 May skipped)',
        '  meeting  M-3',
        '',
      ].join('\n'),
    );
  });

  test('is raised on the meeting’s day, or today, or the day that is said', async () => {
    const office = await practiceOffice();
    const raised = async (...flags: string[]) => {
      const id = await office.ok('action', 'add', 'x', '--owner', 'iom', '-q', ...flags);
      return (await show(office, id.trim())).raised;
    };
    expect(await raised('--at', 'M-3')).toBe('2018-04-25');
    expect(await raised('--at', 'M-4')).toBe('2018-05-03');
    expect(await raised()).toBe('2018-05-03');
    expect(await raised('--at', 'M-3', '--on', '2018-04-30')).toBe('2018-04-30');
  });

  test.each([
    [['مراجعة المحضر'], { title: 'مراجعة المحضر', title_ar: 'مراجعة المحضر' }],
    [['Review', '--title-ar', 'مراجعة'], { title: 'Review', title_ar: 'مراجعة' }],
    [['Review the محضر'], { title: 'Review the محضر', title_ar: null }],
  ])('puts a title where its language is: %j', async (words, titles) => {
    const office = await practiceOffice();
    await office.ok('action', 'add', ...words, '--owner', 'iom');
    expect(await show(office, '13')).toMatchObject(titles);
  });

  test('notes a due day that nobody works on', async () => {
    const office = await practiceOffice();
    const said = await office.ok('action', 'add', 'x', '--owner', 'iom', '--due', '2018-05-04');
    expect(said).toContain('note     Friday is not a working day');
  });

  test('takes the groups of owners, and members by any of their names', async () => {
    const office = await practiceOffice();
    await office.ok(
      'action',
      'add',
      'x',
      '--owner',
      'CHAIRS، Ministry of Labour,المنظمة الدولية للهجرة',
    );
    expect((await show(office, '13')).owners).toEqual(['chairs', 'mol', 'iom']);
  });

  test('never gives a number twice, not even one that was undone', async () => {
    const office = await practiceOffice();
    const add = () => office.ok('action', 'add', 'x', '--owner', 'iom', '-q');
    expect(await add()).toBe('A-13\n');
    await office.ok('undo');
    expect(await add()).toBe('A-14\n');
    await office.ok('action', 'add', 'x', '--owner', 'iom', '--dry-run');
    expect(await add()).toBe('A-15\n');
  });
});

describe('the life of an action', () => {
  test('is kept: started, done, reopened, done again, each on its day', async () => {
    const office = await practiceOffice();
    await office.ok('action', 'start', '5', '--on', '2018-04-30');
    await office.ok('done', '5', '--on', 'wed', '--note', 'By letter');
    await office.ok('action', 'reopen', '5', '--reason', 'Not signed');
    await office.ok('done', '5');
    const action = await show(office, '5');
    expect(action).toMatchObject({
      status: 'done',
      status_on: '2018-05-03',
      days_left: null,
      overdue_days: 0,
    });
    expect(kinds(action)).toEqual([
      'raised',
      'note',
      'extended',
      'started',
      'done',
      'reopened',
      'done',
    ]);
  });

  test('a late entry says the day it happened and the day it was typed', async () => {
    const office = await practiceOffice();
    expect(await office.ok('done', '7', '--on', '2018-05-01')).toContain(
      'A-7 done on Tue 1 May 2018 (typed Thu 3 May 2018)',
    );
  });

  test.each([
    [
      ['action', 'start', '1'],
      'ACTION_STATUS',
      'A-1 is done since Thu 7 Dec 2017, so it cannot become in_progress.',
    ],
    [
      ['action', 'cancel', '1', '--reason', 'x'],
      'ACTION_STATUS',
      'A-1 is done since Thu 7 Dec 2017, so it cannot become cancelled.',
    ],
    [
      ['done', '12'],
      'ACTION_STATUS',
      'A-12 is cancelled since Wed 2 May 2018, so it cannot become done.',
    ],
    [
      ['action', 'reopen', '8'],
      'ACTION_STATUS',
      'A-8 is in_progress since Wed 2 May 2018, so it cannot become open.',
    ],
    [
      ['done', '8', '--on', '2018-04-01'],
      'ACTION_BEFORE_RAISED',
      'A-8 was raised on Wed 25 Apr 2018; Sun 1 Apr 2018 is before that.',
    ],
    [
      ['action', 'extend', '5', '--to', '2018-04-01', '--reason', 'x'],
      'ACTION_NOT_LATER',
      'Sun 1 Apr 2018 is not later than Sun 29 Apr 2018, when A-5 is due.',
    ],
    [
      ['action', 'extend', '5', '--to', '2018-04-29', '--reason', 'x'],
      'ACTION_NOT_LATER',
      'Sun 29 Apr 2018 is not later than Sun 29 Apr 2018, when A-5 is due.',
    ],
    [
      ['action', 'extend', '1', '--to', 'eom', '--reason', 'x'],
      'ACTION_STATUS',
      'A-1 is done since Thu 7 Dec 2017, so it has no due date to extend.',
    ],
    [
      ['action', 'extend', '11', '--to', 'eom', '--reason', 'x'],
      'ACTION_NO_DUE',
      'A-11 has no due date to extend.',
    ],
  ])('%j is refused', async (argv, code, message) => {
    const refusal = await refused(await practiceOffice(), ...argv);
    expect(refusal).toMatchObject({ code, exit: 4, message });
    expect(refusal.hints.join()).toContain('mwg action ');
  });
});

describe('due dates', () => {
  test('an extension keeps the first one and who granted it', async () => {
    const office = await practiceOffice();
    const said = await office.ok(
      'action',
      'extend',
      '5',
      '--to',
      'eom',
      '--at',
      'last',
      '--reason',
      'Data being cleaned',
    );
    expect(said).toContain('A-5 extended at M-3');
    expect(said).toContain('due      Thu 31 May 2018, in 28 days (first due Thu 22 Mar 2018)');
    const action = await show(office, '5');
    expect(action).toMatchObject({ due: '2018-05-31', first_due: '2018-03-22', extensions: 2 });
    expect(action.events.at(-1)).toMatchObject({ kind: 'extended', meeting: 'M-3' });
  });

  test('one typed wrong is put right with the first, before any extension and not after', async () => {
    const office = await practiceOffice();
    await office.ok('action', 'edit', '7', '--due', '2018-05-20');
    expect(await show(office, '7')).toMatchObject({ due: '2018-05-20', first_due: '2018-05-20' });
    await office.ok('action', 'edit', '5', '--due', '2018-05-20');
    expect(await show(office, '5')).toMatchObject({ due: '2018-05-20', first_due: '2018-03-22' });
  });

  test('none clears one', async () => {
    const office = await practiceOffice();
    await office.ok('action', 'edit', '7', '--due', 'none');
    expect(await show(office, '7')).toMatchObject({ due: null, days_left: null });
  });

  test('is late from the day after, as of any day that is taken as today', async () => {
    const office = await practiceOffice();
    const late = (today: string) =>
      office.ok('late', '--today', today, '--csv', '--fields', 'id,overdue_days');
    expect(await late('2018-04-29')).toBe('id,overdue_days\nA-7,10\n');
    expect(await late('2018-04-30')).toBe('id,overdue_days\nA-5,1\nA-7,11\n');
  });
});

describe('owners', () => {
  test('are replaced as a whole, and the old ones kept in what happened', async () => {
    const office = await practiceOffice();
    await office.ok('action', 'assign', '5', '--to', 'eu,office', '--reason', 'Agreed by phone');
    const action = await show(office, '5');
    expect(action.owners).toEqual(['eu', 'office']);
    expect(action.events.at(-1)).toMatchObject({
      kind: 'assigned',
      note: 'moi, iom → eu, office: Agreed by phone',
    });
    expect(await office.ok('show', 'A-5')).toContain('owner    eu leads, with office');
  });
});

describe('a new book', () => {
  test('gives the first action the number 1, whatever is asked for', async () => {
    const office = await newOffice();
    expect((await refused(office, 'done', '1')).message).toBe(
      'there is no action A-1. There is none yet.',
    );
    expect(await office.ok('action', 'add', 'First', '--owner', 'office', '-q')).toBe('A-1\n');
  });
});
