import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office, practiceOffice, projectRoot } from '../support/office.ts';
import { refused } from '../support/refusals.ts';
import { dumpBook, lastChange } from '../support/stored-book.ts';

const member = ['--side', 'un', '--role', 'member'];

describe('undo', () => {
  test('says what it takes back, and redo what it brings back', async () => {
    const office = await practiceOffice();
    await office.ok('done', '7', '--on', '2018-05-02');
    expect(await office.ok('undo')).toBe(
      [
        'Undone #44: mwg action done 7 --on 2018-05-02',
        '  A-7  status  done → open',
        '  A-7  status on  2018-05-02 → 2018-02-27',
        '',
      ].join('\n'),
    );
    expect(await office.ok('redo')).toBe(
      [
        'Done again #44: mwg action done 7 --on 2018-05-02',
        '  A-7  status  open → done',
        '  A-7  status on  2018-02-27 → 2018-05-02',
        '',
      ].join('\n'),
    );
  });

  test.each([
    [
      ['member', 'suspend', 'iom', '--reason', 'x', '--on', '2018-05-02'],
      'iom  status suspended 2018-05-02',
    ],
    [['member', 'edit', 'iom', '--channel', 'email'], 'iom  letter channel email 2018-05-03'],
    [['place', 'alias', 'LY0211', 'Trablus'], 'place LY0211  other name Trablus'],
    [['member', 'edit', 'iom', '--alias', 'Migration Agency'], 'iom  other name Migration Agency'],
  ])('of what hangs on a record says what it was: %j', async (command, line) => {
    const office = await practiceOffice();
    await office.ok(...command);
    const said = await office.ok('undo');
    expect(said).toMatch(/^Undone #\d+: mwg /);
    expect(said).toContain(`\n  ${line}`);
    expect(said).toContain(' removed\n');
  });

  test('of a mapping names it', async () => {
    const office = await practiceOffice();
    const file = office.write('survey.csv', 'Code,People\nLY0211,4\n');
    await office.ok('dtm', 'mapping', 'save', 'mine', file, '--map', 'mantika=Code,idps=People');
    expect(await office.ok('undo')).toContain('\n  mapping mine  removed\n');
  });

  test('of a change whose record was changed later is refused, naming both', async () => {
    const office = await practiceOffice();
    expect(await refused(office, 'undo', '39')).toMatchObject({
      code: 'UNDO_TOUCHED_LATER',
      exit: 4,
      message: 'change #39 cannot be undone alone: A-9 was changed later (#40).',
      hints: ['Undo both, newest first:  mwg undo 40 && mwg undo 39'],
    });
    await office.ok('undo', '40');
    await office.ok('undo', '39');
  });

  test('says all that stands in the way, in an order that works', async () => {
    const office = await newOffice();
    await office.ok('person', 'add', 'A Person');
    await office.ok('person', 'edit', 'P-1', '--note', 'alpha');
    await office.ok('person', 'edit', 'P-1', '--alias', 'Another Spelling');
    const { hints } = await refused(office, 'undo', '1');
    expect(hints).toEqual([
      'Undo all of them, newest first:  mwg undo 3 && mwg undo 2 && mwg undo 1',
    ]);
    for (const change of ['3', '2', '1']) await office.ok('undo', change);
    expect(await office.json('person', 'list')).toEqual([]);
  });

  test('is refused where later changes stand on the record, even if its value came back', async () => {
    const office = await newOffice();
    await office.ok('person', 'add', 'A Person');
    await office.ok('person', 'edit', 'P-1', '--note', 'alpha');
    await office.ok('person', 'edit', 'P-1', '--note', 'none');
    expect(await refused(office, 'undo', '1')).toMatchObject({
      code: 'UNDO_TOUCHED_LATER',
      hints: ['Undo all of them, newest first:  mwg undo 3 && mwg undo 2 && mwg undo 1'],
    });
    await office.ok('undo', '3');
    await office.ok('undo', '2');
    expect(await office.ok('undo', '1')).toContain('Undone #1');
  });

  test('minds a change that was undone and done again by when it came back', async () => {
    const office = await newOffice();
    await office.ok('action', 'add', 'one', '--owner', 'office');
    await office.ok('action', 'edit', '1', '--title', 'two');
    await office.ok('undo');
    await office.ok('redo');
    expect((await refused(office, 'undo', '1')).hints).toEqual([
      'Undo both, newest first:  mwg undo 2 && mwg undo 1',
    ]);
  });

  test('of a number that no change has is refused, whatever number comes next', async () => {
    const office = await newOffice();
    await office.ok('person', 'add', 'A Person');
    for (const id of ['2', '3', '99']) {
      expect(await refused(office, 'undo', id)).toMatchObject({
        code: 'CHANGE_NOT_FOUND',
        exit: 3,
        message: `there is no change #${id}.`,
      });
    }
    expect(await office.json('history')).toHaveLength(1);
  });

  test('after a forgetting never takes back something older unasked', async () => {
    const office = await newOffice();
    await office.ok('person', 'add', 'A Person');
    await office.ok('action', 'add', 'one', '--owner', 'office');
    await office.ok('person', 'forget', 'P-1', '--confirm', 'P-1');
    const refusal = await refused(office, 'undo');
    expect(refusal.code).toBe('UNDO_IS_FORGETTING');
    expect(refusal.message).toBe(
      'the last change, #3, forgot a person, and forgetting cannot be undone.',
    );
    expect(refusal.hints).toEqual([
      'The one before:  mwg undo 2   mwg action add one --owner office',
    ]);
    expect(await office.json('action', 'list')).toHaveLength(1);
    await office.ok('undo', '2');
    expect(await office.json('action', 'list')).toHaveLength(0);
  });

  test('of a record that later ones hang on is refused', async () => {
    const office = await practiceOffice();
    const { code, message } = await refused(office, 'undo', '1');
    expect(code).toBe('UNDO_TOUCHED_LATER');
    expect(message).toBe('change #1 cannot be undone alone: A-1 was changed later (#13).');
  });

  test('of an older change leaves those of other records alone', async () => {
    const office = await practiceOffice();
    await office.ok('undo', '38');
    expect(await office.json('action', 'show', '8')).toMatchObject({ status: 'open' });
    expect(await office.json('action', 'show', '12')).toMatchObject({ status: 'cancelled' });
    expect(await refused(office, 'undo', '38')).toMatchObject({
      code: 'CHANGE_ALREADY_UNDONE',
      message: 'change #38 has already been undone.',
    });
  });

  test.each([
    [undefined, 4, 'undo needs a yes, and there is no terminal to ask on: Undo 29 rows?'],
    [['n'], 130, 'Nothing was changed.'],
    [['^C'], 130, 'Cancelled. Nothing was changed.'],
    [['y'], 0, '? Undo 29 rows?'],
  ])('of many rows is shown and asked about: answered %j', async (answers, exit, said) => {
    const office = await practiceOffice(answers ? { answers } : {});
    const aliases = Array.from({ length: 25 }, (_, index) => `name ${index}`).join(',');
    await office.ok('member', 'add', 'zz', '--name', 'x', ...member, '--alias', aliases);
    const { exitCode, stderr, stdout } = await office.run('undo');
    expect(exitCode).toBe(exit);
    expect(stderr).toContain(said);
    if (answers) expect(stderr).toContain('  zz  removed\n');
    expect(stdout.includes('Undone #44')).toBe(exit === 0);
    expect((await office.run('member', 'show', 'zz')).exitCode).toBe(exit === 0 ? 3 : 0);
  });

  test('of an older change ends the chance of a redo only when something new is recorded', async () => {
    const office = await practiceOffice();
    await office.ok('undo', '38');
    await office.ok('action', 'note', '5', 'new');
    expect(await refused(office, 'redo')).toMatchObject({
      code: 'NOTHING_TO_REDO',
      exit: 4,
      message:
        'there is nothing to redo: change #45 was recorded after #44, the last undo that still counts.',
    });
  });

  test('has nothing to do in a new book', async () => {
    const office = await newOffice();
    expect(await refused(office, 'undo')).toMatchObject({ code: 'NOTHING_TO_UNDO', exit: 4 });
    expect(await refused(office, 'redo')).toMatchObject({ code: 'NOTHING_TO_REDO', exit: 4 });
  });
});

describe('a meeting’s number', () => {
  const add = (office: Office, title: string) =>
    office.ok('meeting', 'add', title, '--date', '2018-07-01', '-q');

  test('is given back by undoing the latest meeting, and only by that', async () => {
    const office = await practiceOffice();
    expect(await add(office, 'Fifth')).toBe('M-5\n');
    await office.ok('undo');
    expect(await add(office, 'Fifth again')).toBe('M-5\n');
    expect(await add(office, 'Sixth')).toBe('M-6\n');
    const refusal = await refused(office, 'undo', '46');
    expect(refusal).toMatchObject({
      code: 'UNDO_NUMBER_STAYS',
      exit: 4,
      message: 'change #46 cannot be undone: a later meeting has been numbered after it.',
    });
    expect(refusal.hints.join()).toContain('mwg meeting cancel');
  });

  test('that went to another meeting is not taken away from it', async () => {
    const office = await practiceOffice();
    await add(office, 'Fifth');
    await office.ok('undo');
    await add(office, 'Another fifth');
    const before = dumpBook(office.bookPath);
    expect(await refused(office, 'undo', '45')).toMatchObject({
      code: 'UNDO_PLACE_TAKEN',
      exit: 4,
      message: 'change #45 cannot be undone: a later record has taken the place of M-5.',
    });
    expect(dumpBook(office.bookPath)).toEqual(before);
  });
});

describe('a member’s place', () => {
  test('a handle that went to another organisation stays there', async () => {
    const office = await practiceOffice();
    await office.ok('member', 'add', 'zz', '--name', 'One', ...member);
    await office.ok('undo');
    await office.ok('member', 'add', 'zz', '--name', 'Two', ...member);
    expect(await refused(office, 'undo', '45')).toMatchObject({
      code: 'UNDO_PLACE_TAKEN',
      message: 'change #45 cannot be undone: a later record has taken the place of zz.',
    });
  });

  test('a seat that ended is not opened again beside the next one', async () => {
    const office = await practiceOffice();
    await office.ok('member', 'end', 'wfp', '--reason', 'Withdrew', '--on', '2018-05-01');
    await office.ok('member', 'add', 'wfp', '--role', 'member');
    expect(await refused(office, 'undo', '44')).toMatchObject({
      code: 'UNDO_PLACE_TAKEN',
      message: 'change #44 cannot be undone: a later record has taken the place of wfp.',
    });
    await office.ok('undo');
    await office.ok('undo', '44');
    expect(await office.json('member', 'show', 'wfp')).toMatchObject({
      since: '2017-11-21',
      until: null,
    });
  });
});

describe('an import', () => {
  const file = join(projectRoot, 'fixtures', 'demo', 'round-902.csv');
  const again = [
    'dtm',
    'import',
    file,
    '--round',
    '902',
    '--from',
    '2018-03-01',
    '--until',
    '2018-04-15',
  ];
  const ids = async (office: Office) =>
    office.json('dtm', 'list', '--all', '--fields', 'import,state');

  test('is undone as a whole: no question sees it, and the file can be imported again', async () => {
    const office = await practiceOffice();
    await office.ok('undo');
    expect(await ids(office)).toEqual([{ import: 'I-1', state: 'active' }]);
    expect((await office.run('show', 'I-2')).exitCode).toBe(3);
    expect((await office.run('dtm', 'show', '--round', '902')).exitCode).toBe(3);
    expect(await office.ok(...again, '-q')).toBe('I-3\n');
    expect(await ids(office)).toEqual([
      { import: 'I-3', state: 'active' },
      { import: 'I-1', state: 'active' },
    ]);
  });

  test('keeps its history, also once the file was imported again', async () => {
    const office = await practiceOffice();
    await office.ok('undo');
    const kinds = 'change,differences';
    const told = [
      { change: 44, differences: ['I-2  state  active → staged'] },
      { change: 43, differences: ['I-2  state  staged → active'] },
    ];
    expect(await office.json('history', 'I-2', '--fields', kinds)).toEqual(told);
    await office.ok(...again);
    expect(await office.json('history', 'I-2', '--fields', kinds)).toEqual(told);
    expect((await office.run('show', 'I-2')).exitCode).toBe(3);
    expect((await office.run('dtm', 'withdraw', 'I-2', '--reason', 'x')).exitCode).toBe(3);
  });

  test('that was imported again is not brought back beside its twin', async () => {
    const office = await practiceOffice();
    await office.ok('undo');
    await office.ok(...again);
    expect(await refused(office, 'redo')).toMatchObject({ code: 'NOTHING_TO_REDO' });
    expect(await refused(office, 'undo', '44')).toMatchObject({
      code: 'UNDO_SERIES_TAKEN',
      exit: 4,
      message:
        'change #44 cannot be taken back: another import now holds the same round, level and population.',
      hints: ['See what is imported:  mwg dtm rounds'],
    });
    await office.ok('undo');
    await office.ok('undo', '44');
    expect(await ids(office)).toEqual([
      { import: 'I-2', state: 'active' },
      { import: 'I-1', state: 'active' },
    ]);
  });

  test('whose withdrawal is undone while a corrected file holds its place is refused', async () => {
    const office = await practiceOffice();
    const corrected = readFileSync(file, 'utf8').trimEnd().split('\n').slice(0, -1).join('\n');
    const path = office.write('corrected.csv', corrected);
    await office.ok('dtm', 'withdraw', 'I-2', '--reason', 'Corrected');
    await office.ok(...again.map((word) => (word === file ? path : word)));
    expect(await refused(office, 'undo', '44')).toMatchObject({ code: 'UNDO_SERIES_TAKEN' });
    expect(await refused(office, 'dtm', 'restore', 'I-2')).toMatchObject({
      code: 'SERIES_TAKEN',
      exit: 4,
      message: expect.stringContaining(
        'I-3 holds round 902, migrants by nationality, muhalla level',
      ),
    });
  });
});

describe('what changes nothing', () => {
  test.each([
    [['done', '1'], 'A-1 was already done (Thu 7 Dec 2017). Nothing changed.'],
    [['action', 'start', '8'], 'A-8 was already in_progress (Wed 2 May 2018). Nothing changed.'],
    [['action', 'reopen', '5'], 'A-5 was already open (Tue 27 Feb 2018). Nothing changed.'],
    [
      ['action', 'cancel', '12', '--reason', 'x'],
      'A-12 was already cancelled (Wed 2 May 2018). Nothing changed.',
    ],
    [
      ['action', 'edit', '5', '--due', '2018-04-29', '--urgent'],
      'A-5 is so already. Nothing changed.',
    ],
    [
      ['action', 'assign', '5', '--to', 'moi,iom'],
      'A-5 has these owners already. Nothing changed.',
    ],
    [['meeting', 'close', 'M-3'], 'M-3 was already closed. Nothing changed.'],
    [['meeting', 'edit', 'M-3', '--start', '10:00'], 'M-3 is so already. Nothing changed.'],
    [['member', 'edit', 'iom', '--role', 'co_chair'], 'iom is so already. Nothing changed.'],
    [
      ['member', 'edit', 'mol', '--alias', 'Ministry of Labour'],
      'mol is so already. Nothing changed.',
    ],
    [['dtm', 'restore', 'I-2'], 'I-2 counts already. Nothing changed.'],
  ])('%j says so, records no change and offers no undo', async (argv, said) => {
    const office = await practiceOffice({ columns: 100 });
    const { stdout, stderr, exitCode } = await office.run(...argv);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(said);
    expect(stderr).not.toContain('mwg undo');
    expect(lastChange(office.bookPath)).toBe(43);
  });

  test('a dry run offers none either', async () => {
    const office = await practiceOffice({ columns: 100 });
    const { stdout, stderr } = await office.run('done', '5', '--dry-run');
    expect(stdout).toContain('A-5 done');
    expect(stderr).toContain('Dry run: nothing was changed.');
    expect(stderr).not.toContain('mwg undo');
  });

  test('a change that was recorded does offer it', async () => {
    const office = await practiceOffice({ columns: 100 });
    expect((await office.run('done', '5')).stderr).toMatch(/^Undo: mwg undo \d+$/m);
  });

  test('an ended seat ends once, and a cancelled meeting is cancelled once', async () => {
    const office = await practiceOffice();
    await office.ok('member', 'end', 'wfp', '--reason', 'x');
    expect(await office.ok('member', 'end', 'wfp', '--reason', 'y')).toContain(
      'already. Nothing changed.',
    );
    await office.ok('meeting', 'cancel', 'M-4', '--reason', 'x');
    expect(await office.ok('meeting', 'cancel', 'M-4', '--reason', 'y')).toContain(
      'Nothing changed.',
    );
    await office.ok('dtm', 'withdraw', 'I-1', '--reason', 'x');
    expect(await office.ok('dtm', 'withdraw', 'I-1', '--reason', 'y')).toContain(
      'Nothing changed.',
    );
    expect(lastChange(office.bookPath)).toBe(46);
  });
});

describe('history', () => {
  test('of a member has the changes of its roles and other names', async () => {
    const office = await practiceOffice();
    await office.ok('member', 'edit', 'eu', '--role', 'member', '--from', '2018-04-25');
    await office.ok('member', 'edit', 'eu', '--alias', 'EUD');
    const told = await office.json('history', 'eu', '--fields', 'change,records,differences');
    expect(told).toEqual([
      { change: 45, records: ['eu'], differences: ['eu  other name EUD added'] },
      {
        change: 44,
        records: ['eu'],
        differences: ['eu  until on  none → 2018-04-24', 'eu  role member 2018-04-25 added'],
      },
      { change: 9, records: ['eu'], differences: ['eu  added'] },
    ]);
  });

  test('names records that are there no more as they were known', async () => {
    const office = await practiceOffice();
    await office.ok('member', 'add', 'zz', '--name', 'x', ...member, '--alias', 'zed');
    await office.ok('action', 'add', 'x', '--owner', 'zz');
    await office.ok('meeting', 'add', 'x', '--date', '2018-07-01');
    for (const _ of [1, 2, 3]) await office.ok('undo');
    const told = await office.json('history', '--limit', '6', '--fields', 'change,records');
    expect(told).toEqual([
      { change: 49, records: ['zz'] },
      { change: 48, records: ['A-13'] },
      { change: 47, records: ['M-5'] },
      { change: 46, records: ['M-5'] },
      { change: 45, records: ['A-13'] },
      { change: 44, records: ['zz'] },
    ]);
  });

  test('tells who, when and how, newest first, as the office’s clock showed it', async () => {
    const office = await practiceOffice({ env: { MWG_USER: 'amal' } });
    await office.ok('action', 'note', '5', 'Two words', '--on', '2018-05-02');
    expect(await office.ok('history', 'A-5', '--limit', '1')).toBe(
      [
        'CHANGE  WHEN             WHO   RECORDS  UNDONE  COMMAND',
        '#44     Thu 3 May 11:00  amal  A-5              mwg action note 5 "Two words" --on 2018-05-02',
        '',
      ].join('\n'),
    );
  });
});

describe('a seat and its roles', () => {
  test.each([
    [['member', 'edit', 'eu', '--role', 'invitee', '--from', '2018-04-24'], 'ROLE_BEFORE_SEAT'],
    [['member', 'edit', 'eu', '--role', 'invitee', '--from', '2018-04-25'], 'ROLE_BEFORE_SEAT'],
    [['member', 'end', 'eu', '--reason', 'x', '--on', '2018-04-24'], 'SEAT_CHANGED_LATER'],
    [['member', 'end', 'it', '--reason', 'x', '--on', '2018-02-26'], 'SEAT_CHANGED_LATER'],
  ])('%j is before what stands and is refused', async (argv, code) => {
    const office = await practiceOffice();
    await office.ok('member', 'edit', 'eu', '--role', 'member', '--from', '2018-04-25');
    expect(await refused(office, ...argv)).toMatchObject({ code, exit: 4 });
  });
});

test('an undo that was redone is not what bars a second redo', async () => {
  const office = await newOffice();
  await office.ok('action', 'add', 'First', '--owner', 'office');
  await office.ok('undo');
  await office.ok('action', 'add', 'Second', '--owner', 'office');
  await office.ok('action', 'note', '2', 'more');
  await office.ok('undo');
  await office.ok('redo');
  const { message } = await refused(office, 'redo');
  const [, newer, undone] = /#(\d+) was recorded after #(\d+)/.exec(message) ?? [];
  expect(Number(newer)).toBeGreaterThan(Number(undone));
});

test('of a long change the first lines are shown, and the others counted', async () => {
  const office = await newOffice();
  await office.ok('member', 'add', 'iom', '--name', 'IOM', '--side', 'un', '--role', 'member');
  const rows = Array.from({ length: 60 }, (_, at) => `K-${at},Task ${at},iom`);
  office.write('many.csv', ['key,title,owners', ...rows].join('\n'));
  await office.ok('action', 'import', 'many.csv');
  const said = await office.ok('undo', '--dry-run');
  expect(said).toContain('  A-1  removed');
  expect(said).not.toContain('  A-60  removed');
  expect(said).toContain('  and 20 more such lines');
});
