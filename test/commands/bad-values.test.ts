import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { newOffice, type Office, practiceOffice } from '../support/office.ts';
import { refused } from '../support/refusals.ts';

let office: Office;
beforeAll(async () => {
  office = await practiceOffice();
});

const add = ['action', 'add', 'x', '--owner', 'iom'];
const meet = ['meeting', 'add', 'x', '--date', 'tomorrow'];

describe('a day that is none', () => {
  test.each([
    ['2025-02-30', 'February 2025 has 28 days', '2025-02-28'],
    ['2025-04-31', 'April 2025 has 30 days', '2025-04-30'],
    ['2025-02-29', 'February 2025 has 28 days', '2025-02-28'],
    ['2025-13-01', 'there is no month 13', '2025-01-13'],
    ['0000-00-00', 'the year must be from 1900 to 2199', '+5wd'],
    ['3/12/26', 'write the year with four digits', '2026-12-03'],
    ['٣٠ فبراير ٢٠٢٥', 'February 2025 has 28 days', '2025-02-28'],
    ['-5', 'not a date', '+5wd'],
    ['soonish', 'not a date', '+5wd'],
    ['2025-01-01; drop table action', 'not a date', '+5wd'],
  ])('--due %s is refused with the reason', async (value, why, offered) => {
    const { code, exit, message, hints } = await refused(office, ...add, '--due', value);
    expect({ code, exit }).toEqual({ code: 'DATE_INVALID', exit: 2 });
    expect(message).toContain(`--due "${value}"`);
    expect(message).toContain(why);
    expect(hints.join('\n')).toContain(offered);
  });

  test('written with one digit for the month is read, and echoed with its weekday', async () => {
    const said = await office.ok(...add, '--due', '2025-3-1', '--dry-run');
    expect(said).toContain('due      Sat 1 Mar 2025, in 2494 days');
  });

  test.each(['tomorrow', '2018-05-04', 'غدا'])('--on %s is yet to come', async (value) => {
    const { code, exit, message, hints } = await refused(office, 'done', '7', '--on', value);
    expect({ code, exit }).toEqual({ code: 'VALUE_INVALID', exit: 2 });
    expect(message).toBe(`--on "${value}" is Fri 4 May 2018, which has not come yet.`);
    expect(hints).toEqual(['The latest day there is:  --on today']);
  });

  test('none where a day is needed is refused', async () => {
    const { message, hints } = await refused(
      office,
      'action',
      'extend',
      '5',
      '--to',
      'none',
      '--reason',
      'x',
    );
    expect(message).toBe('--to "none" clears a date, and this one is needed.');
    expect(hints).toEqual(['Write it as:  --to <date>']);
  });

  test('in --today is named by its own flag', async () => {
    const { message } = await refused(office, 'today', '--today', 'garbage');
    expect(message).toContain('--today "garbage": not a date');
  });
});

describe('a number', () => {
  test.each([
    ['0', 'VALUE_INVALID'],
    ['abc', 'VALUE_INVALID'],
    ['1e3', 'VALUE_INVALID'],
    ['-5', 'VALUE_INVALID'],
    ['2.5', 'VALUE_INVALID'],
    ['1234567890123', 'VALUE_INVALID'],
    ['', 'VALUE_INVALID'],
  ])('--limit %j is refused', async (value, wanted) => {
    const { code, exit, message, hints } = await refused(
      office,
      'action',
      'list',
      '--limit',
      value,
    );
    expect({ code, exit }).toEqual({ code: wanted, exit: 2 });
    expect(message).toContain(`--limit "${value}"`);
    expect(hints[0]).toMatch(/^Write it as: {2}--limit 20$/);
  });

  test.each([
    ['30', 6],
    ['3', 3],
    ['٣', 3],
    ['۳', 3],
    ['1,000', 6],
    ['1', 1],
  ])('--limit %s shows %d of the six open actions', async (value, rows) => {
    expect(await office.json('action', 'list', '--limit', value)).toHaveLength(rows);
    expect(await office.json('action', 'list', `--limit=${value}`)).toHaveLength(rows);
    expect(await office.json('action', 'list', '--sort', 'id', '--limit', value)).toHaveLength(
      rows,
    );
  });

  test.each([
    ['--wait', 'abc', 'a whole number of at least 0'],
    ['--width', '5', 'a whole number of at least 20'],
  ])('%s %s is refused', async (flag, value, why) => {
    const { message } = await refused(office, 'action', 'list', flag, value);
    expect(message).toBe(`${flag} "${value}" is not ${why}.`);
  });
});

describe('a time of day', () => {
  test.each(['25:00', '10:60', '10', 'noon', '-1:00', '10:00:00'])(
    '%s is refused',
    async (value) => {
      const { code, message, hints } = await refused(office, ...meet, '--start', value);
      expect(code).toBe('VALUE_INVALID');
      expect(message).toBe(`--start "${value}" is not a time like 10:00.`);
      expect(hints).toEqual(['Write it as:  --start 10:00']);
    },
  );

  test('that ends the meeting before it starts, or stands alone, is refused', async () => {
    const times = ['--start', '12:00', '--end', '10:00'];
    expect((await refused(office, ...meet, ...times)).message).toBe(
      'the meeting would end at 10:00, before it starts at 12:00.',
    );
    expect((await refused(office, ...meet, '--end', '10:00')).message).toBe(
      '--end 10:00 stands without --start.',
    );
    expect((await refused(office, 'meeting', 'edit', 'M-3', '--end', '09:00')).code).toBe(
      'MEETING_TIMES',
    );
  });
});

describe('a word of a list', () => {
  test.each([
    [
      ['action', 'list', '--status', 'opne'],
      '--status "opne" is not one of its values.',
      '--status open',
    ],
    [
      ['member', 'list', '--side', 'goverment'],
      '--side "goverment" is not one of its values.',
      '--side government',
    ],
    [
      ['action', 'list', '--color', 'red'],
      '--color "red" is not one of its values.',
      'auto, always, never',
    ],
    [
      ['report', 'weekly', '--format', 'pdf'],
      '--format "pdf" is not one of its values.',
      'text, md',
    ],
    [['dtm', 'show', '--by', 'district'], '--by "district" is not one of its values.', 'mantika'],
  ])('%j is refused with those there are', async (argv, message, offered) => {
    const refusal = await refused(office, ...argv);
    expect(refusal).toMatchObject({ code: 'VALUE_UNKNOWN', exit: 2, message });
    expect(refusal.hints.join('\n')).toContain(offered);
  });

  test.each(['In Progress', 'in-progress', 'IN_PROGRESS'])(
    '%s is read as in_progress',
    async (value) => {
      const listed = await office.json(
        'action',
        'list',
        '--status',
        value,
        '--fields',
        'id,status',
      );
      expect(listed).toEqual([{ id: 'A-8', status: 'in_progress' }]);
    },
  );

  test.each([
    [['--fields', 'id,titel'], 'there is no field "titel" here.', 'title'],
    [['--sort', 'titel'], 'there is no field "titel" here.', 'title'],
    [['--sort', '-dui'], 'there is no field "dui" here.', 'due'],
  ])('%j names no column, and the nearest is offered', async (flags, message, offered) => {
    const refusal = await refused(office, 'action', 'list', ...flags);
    expect(refusal).toMatchObject({ code: 'FIELD_UNKNOWN', exit: 2, message });
    expect(refusal.hints).toContain(`Did you mean:  ${offered}`);
  });
});

describe('a list of nothing', () => {
  test.each([
    [['action', 'add', 'x', '--owner', ','], '--owner', '<members>'],
    [['action', 'add', 'x', '--owner', ' ، '], '--owner', '<members>'],
    [['action', 'done', ','], '<actions>', '<actions>'],
    [['action', 'assign', '2', '--to', ',,'], '--to', '<members>'],
    [['member', 'edit', 'iom', '--alias', ','], '--alias', '<names>'],
    [['action', 'list', '--fields', ','], '--fields', '<keys>'],
  ])('%j is refused', async (argv, name, placeholder) => {
    const { code, exit, message, hints } = await refused(office, ...argv);
    expect({ code, exit }).toEqual({ code: 'VALUE_INVALID', exit: 2 });
    expect(message).toMatch(new RegExp(`^${name} ".*" names nothing\\.$`));
    expect(hints[0]).toContain(placeholder);
  });

  test('between names is left out, and a name given twice counts once', async () => {
    const said = await office.ok(
      'action',
      'add',
      'x',
      '--owner',
      'iom,,IOM, iom ،mfa',
      '--dry-run',
    );
    expect(said).toContain('owner    iom, mfa');
  });
});

describe('text', () => {
  test.each([
    [['action', 'add', '', '--owner', 'iom'], '<title> "" is empty.'],
    [['action', 'add', ' \u200F\u200B ', '--owner', 'iom'], '<title> "" is empty.'],
    [[...add, '--title-ar', ''], '--title-ar "" is empty.'],
    [['action', 'list', '--db', ''], '--db "" is empty.'],
    [['action', 'list', '-o', ''], '--output "" is empty.'],
    [['search', ''], '<words> "" is empty.'],
  ])('%j is refused', async (argv, message) => {
    expect(await refused(office, ...argv)).toMatchObject({
      code: 'VALUE_INVALID',
      exit: 2,
      message,
    });
  });

  test.each([
    [['action', 'add', 'a\0b', '--owner', 'iom'], '<title> "a\\u0000b"'],
    [['action', 'note', '5', 'half \ud83d letter'], '<note> "half \\ud83d letter"'],
    [['search', '\0'], '<words> "\\u0000"'],
    [['dtm', 'import', 'a\0.csv'], '<file> "a\\u0000.csv"'],
    [['action', 'list', '-o', 'a\0'], '--output "a\\u0000"'],
    [[...add, '--due', 'thu\0'], '--due "thu\\u0000"'],
    [['done', '7\0'], '<actions> "7\\u0000"'],
  ])('%j holds what is no text', async (argv, shown) => {
    const { code, exit, message } = await refused(office, ...argv);
    expect({ code, exit }).toEqual({ code: 'VALUE_INVALID', exit: 2 });
    expect(message).toBe(`${shown} holds characters that are not text.`);
  });
});

describe('text that would steer a terminal or a shell', () => {
  const hostile = '\u001b]0;owned\u0007\u001b[31mred\u001b[0m \u009b2J $(touch x) `touch y` "q" \\';
  const stored = ']0;owned[31mred[0m 2J $(touch x) `touch y` "q" \\';

  test('is stored without its control characters and comes out of no format with one', async () => {
    const fresh = await practiceOffice({ env: { MWG_USER: `clerk\u001b[2J` } });
    await fresh.ok(
      'action',
      'add',
      hostile,
      '--owner',
      'iom',
      '--note',
      hostile,
      '--title-ar',
      hostile,
    );
    await fresh.ok(
      'member',
      'add',
      'zz',
      '--name',
      hostile,
      '--side',
      'ngo',
      '--role',
      'member',
      '--alias',
      hostile,
    );
    await fresh.ok('meeting', 'add', hostile, '--date', '2018-07-01', '--place', hostile);
    const records = ['A-13', 'M-5', 'zz'];
    const reads = [
      ['action', 'list', '--status', 'all'],
      ['meeting', 'list'],
      ['member', 'list'],
      ['history'],
      ['search', 'owned'],
      ...records.map((record) => ['show', record]),
      ...records.map((record) => ['history', record]),
    ];
    const lists = reads.filter(([verb]) => verb !== 'show');
    const outputs = [
      ...reads,
      ...reads.map((argv) => [...argv, '--json']),
      ...lists.map((argv) => [...argv, '--csv']),
      ...lists.map((argv) => [...argv, '--excel']),
      ...['text', 'md', 'csv', 'json'].map((format) => ['report', 'weekly', '--format', format]),
    ];
    for (const argv of outputs) {
      const { stdout, stderr } = await fresh.run(...argv);
      expect({ argv, found: (stdout + stderr).match(/[^\P{Cc}\n\r]/gu) }).toEqual({
        argv,
        found: null,
      });
    }
    expect(await fresh.json('show', 'A-13')).toMatchObject({ title: stored, title_ar: stored });
    expect(await fresh.json('show', 'zz')).toMatchObject({ name: stored, aliases: [stored] });
    expect(await fresh.json('show', 'M-5')).toMatchObject({ title: stored, place: stored });
    const [newest] = Object.values(Object(await fresh.json('history', '--limit', '1')));
    expect(newest).toMatchObject({ actor: 'clerk[2J' });
    expect(existsSync(join(fresh.folder, 'x')) || existsSync(join(fresh.folder, 'y'))).toBe(false);
  });

  test('is not repeated in the message that refuses it', async () => {
    const { message } = await refused(office, 'member', 'show', hostile);
    expect(message).toBe(`there is no member "${stored}".`);
  });
});

describe('an id', () => {
  test.each([
    [
      ['action', 'show', '1O4'],
      'ID_MISTYPED',
      2,
      '"1O4" is not an id: it has a letter where a digit belongs.',
      'A-104',
    ],
    [
      ['done', 'A-l2'],
      'ID_MISTYPED',
      2,
      '"A-l2" is not an id: it has a letter where a digit belongs.',
      'A-12',
    ],
    [
      ['show', 'A-1O'],
      'ID_MISTYPED',
      2,
      '"A-1O" is not an id: it has a letter where a digit belongs.',
      'A-10',
    ],
    [
      ['history', 'M-3l'],
      'ID_MISTYPED',
      2,
      '"M-3l" is not an id: it has a letter where a digit belongs.',
      'M-31',
    ],
    [
      ['action', 'show', 'A-999'],
      'ACTION_NOT_FOUND',
      3,
      'there is no action A-999. The last one is A-12.',
      'mwg action list',
    ],
    [
      ['action', 'show', '0'],
      'ACTION_NOT_FOUND',
      3,
      'there is no action A-0. The last one is A-12.',
      'mwg action list',
    ],
    [
      ['show', 'M-99'],
      'MEETING_NOT_FOUND',
      3,
      'there is no meeting M-99. The last one is M-4.',
      'mwg meeting list',
    ],
    [['show', 'I-9'], 'IMPORT_NOT_FOUND', 3, 'there is no import I-9.', 'mwg dtm list --all'],
    [['who', 'iomm'], 'MEMBER_NOT_FOUND', 3, 'there is no member "iomm".', 'Did you mean:  iom'],
    [
      ['action', 'list', '--owner', 'iomm'],
      'MEMBER_NOT_FOUND',
      3,
      'there is no member "iomm".',
      'mwg member list',
    ],
    [
      [...add, '--at', 'M-99'],
      'MEETING_NOT_FOUND',
      3,
      'there is no meeting M-99. The last one is M-4.',
      'mwg meeting list',
    ],
    [['undo', '999'], 'CHANGE_NOT_FOUND', 3, 'there is no change #999.', 'mwg history'],
    [
      ['dtm', 'show', '--round', '77'],
      'ROUND_NOT_FOUND',
      3,
      'round 77 has not been imported.',
      '--round 902',
    ],
    [
      ['dtm', 'import', 'nofile.csv'],
      'FILE_NOT_FOUND',
      3,
      `nofile.csv cannot be read: there is no such file.`,
      'spelling',
    ],
    [['dtm', 'import', '.'], 'FILE_NOT_FOUND', 3, 'cannot be read: it is a folder.', 'spelling'],
  ])('%j is refused', async (argv, code, exit, message, offered) => {
    const refusal = await refused(office, ...argv);
    expect(refusal).toMatchObject({ code, exit, message: expect.stringContaining(message) });
    expect(refusal.hints.join('\n')).toContain(offered);
  });

  test.each([
    'A-5',
    'a5',
    'A5',
    '5',
    '#5',
    'A-٥',
    ' A-5 ',
    'returns procedure',
    'إجراءات العودة',
    'اجراءات العوده',
  ])('%s is A-5', async (text) => {
    expect(await office.json('action', 'show', text)).toMatchObject({ id: 'A-5' });
  });

  test('that is part of several names is not guessed: all are listed', async () => {
    const { code, exit, message, hints } = await refused(office, 'member', 'show', 'ministry');
    expect({ code, exit }).toEqual({ code: 'MEMBER_AMBIGUOUS', exit: 2 });
    expect(message).toBe('"ministry" fits 5 members.');
    expect(hints.slice(1).map((hint) => hint.trim().split(' ')[0])).toEqual([
      'mfa',
      'mlg',
      'moi',
      'mol',
      'mop',
    ]);
    const actions = await refused(office, 'done', 'terms of reference');
    expect(actions).toMatchObject({ code: 'ACTION_AMBIGUOUS', exit: 2 });
    expect(actions.hints.slice(1).map((hint) => hint.trim().split(' ')[0])).toEqual([
      'A-1',
      'A-4',
      'A-9',
    ]);
    const meetings = await refused(office, 'meeting', 'show', 'meeting');
    expect(meetings).toMatchObject({ code: 'MEETING_AMBIGUOUS', exit: 2 });
  });

  test.each([
    [['done', '...'], 'ACTION_NOT_FOUND'],
    [['meeting', 'show', '%'], 'MEETING_NOT_FOUND'],
    [['member', 'show', '_'], 'MEMBER_NOT_FOUND'],
    [['action', 'assign', '2', '--to', '-'], 'MEMBER_NOT_FOUND'],
  ])('%j of signs alone fits no record, even where there is only one', async (argv, code) => {
    expect(await refused(office, ...argv)).toMatchObject({ code, exit: 3 });
    const small = await newOffice();
    await small.ok('member', 'add', 'iom', '--name', 'IOM', '--side', 'un', '--role', 'member');
    await small.ok('meeting', 'add', 'First', '--date', '2026-11-24');
    await small.ok('action', 'add', 'Only', '--owner', 'iom');
    expect(await refused(small, ...argv.map((word) => (word === '2' ? '1' : word)))).toMatchObject({
      code,
      exit: 3,
    });
  });
});

describe('a member', () => {
  const rest = ['--name', 'x', '--side', 'un', '--role', 'member'];

  test.each(['office', 'chairs', 'ALL', 'a b', '3x', 'x', 'منظمة', 'a_b', 'x'.repeat(25), '-x'])(
    'cannot have the handle %s',
    async (handle) => {
      const argv = ['member', 'add', ...rest, '--', handle];
      const { exitCode, stderr, stdout } = await office.run(...argv);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain(`"${handle.toLowerCase()}" cannot be a handle`);
      expect(stderr).toContain('mwg member add iom');
    },
  );

  test.each(['iom', 'IOM', ' iom '])('that is there already is refused: %j', async (handle) => {
    const refusal = await refused(office, 'member', 'add', handle, ...rest);
    expect(refusal).toMatchObject({
      code: 'MEMBER_EXISTS',
      exit: 4,
      message: 'iom has a seat already.',
    });
    expect(refusal.hints).toContain('See it:  mwg member show iom');
  });
});

describe('a meeting number', () => {
  test('that leaves a gap is refused, and the next one offered', async () => {
    const refusal = await refused(office, ...meet, '--number', '9');
    expect(refusal).toMatchObject({
      code: 'MEETING_NUMBER_GAP',
      exit: 2,
      message: '--number 9 would leave a gap: the next meeting is M-5.',
    });
  });

  test('that is taken is refused', async () => {
    const refusal = await refused(office, ...meet, '--number', '4');
    expect(refusal).toMatchObject({
      code: 'MEETING_EXISTS',
      exit: 4,
      message: 'there is a meeting M-4 already.',
    });
  });

  test('may be any for the first meeting of a book', async () => {
    const fresh = await newOffice();
    await fresh.ok('meeting', 'add', 'Third meeting', '--number', '3', '--date', '2018-04-25');
    await fresh.ok('meeting', 'add', 'Fourth meeting', '--date', '2018-06-27');
    const listed = await fresh.json('meeting', 'list', '--fields', 'id');
    expect(listed).toEqual([{ id: 'M-3' }, { id: 'M-4' }]);
  });
});

describe('a text whose letters were lost', () => {
  test.each([
    ['action', 'add', '?????', '--owner', 'iom'],
    ['member', 'edit', 'iom', '--name-ar', '?????? ????'],
    ['in', 'Ø·Ù„Ø¨ Ø¨ÙŠØ§Ù†Ø§Øª', '--from', 'iom'],
    ['meeting', 'edit', '4', '--title-ar', '????? ??????'],
  ])('is refused at the door: %s %s', async (...line) => {
    const { code, message } = await refused(office, ...line);
    expect(code).toBe('VALUE_INVALID');
    expect(message).toContain('lost its letters');
  });

  test('is not one that asks', async () => {
    await office.ok('action', 'add', 'Who writes to the ministry??', '--owner', 'iom', '--dry-run');
  });
});
