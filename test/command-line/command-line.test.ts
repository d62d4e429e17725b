import { beforeAll, describe, expect, test } from '@jest/globals';
import { emptyOffice, type Office, practiceOffice } from '../support/office.ts';
import { refused } from '../support/refusals.ts';

let office: Office;
beforeAll(async () => {
  office = await practiceOffice();
});

describe('a command that is not there', () => {
  test.each([
    [['acton', 'list'], 'acton', 'mwg action list'],
    [['action', 'lst'], 'action lst', 'mwg action list'],
    [['list', 'action'], 'list', 'mwg action list'],
    [['list', 'actions'], 'list', 'mwg action list'],
    [['show-member'], 'show-member', undefined],
    [['meting'], 'meting', 'mwg meeting'],
    [['lat'], 'lat', 'mwg late'],
    [['serch', 'x'], 'serch', 'mwg search'],
    [['fnd', 'x'], 'fnd', 'mwg find'],
    [['dtm', 'imprt', 'x.csv'], 'dtm imprt', 'mwg dtm import'],
    [['help', 'action', 'nosuch'], 'action nosuch', undefined],
    [['--'], '--', undefined],
    [['__proto__'], '__proto__', undefined],
    [['constructor'], 'constructor', undefined],
    [['action', 'toString'], 'action toString', undefined],
  ])('%j is refused, and never run on a guess', async (argv, typed, meant) => {
    const { stdout, stderr, exitCode } = await office.run(...argv);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr).toContain(`mwg: there is no command "${typed}".\n`);
    if (meant !== undefined) expect(stderr).toContain(`     Did you mean:  ${meant}\n`);
    expect(stderr).toMatch(/ {5}(?:All commands| ?\w+ commands): {2}mwg help/);
  });

  test.each([
    [
      ['actions', 'ls'],
      ['action', 'list'],
    ],
    [
      ['meetings', 'list'],
      ['meeting', 'list'],
    ],
    [
      ['member', 'view', 'iom'],
      ['member', 'show', 'iom'],
    ],
    [['late'], ['action', 'list', '--overdue']],
    [
      ['who', 'iom'],
      ['member', 'show', 'iom'],
    ],
    [
      ['search', 'الاختصاصات'],
      ['find', 'الاختصاصات'],
    ],
    [[], ['today']],
    [['--json'], ['today', '--json']],
    [
      ['--limit', '2', 'action', 'list'],
      ['action', 'list', '--limit', '2'],
    ],
    [
      ['late', '--csv', '--fields', 'id'],
      ['action', 'list', '--overdue', '--csv', '--fields', 'id'],
    ],
  ])('%j is %j', async (short, long) => {
    const answer = await office.ok(...short);
    expect(answer).not.toBe('');
    expect(answer).toBe(await office.ok(...long));
  });

  test('is noticed without a book, and so is help for one', async () => {
    const empty = emptyOffice();
    expect((await empty.run('acton')).exitCode).toBe(2);
    expect((await empty.run('help', 'action', 'done')).exitCode).toBe(0);
    expect((await empty.run('action', 'done', '--help')).exitCode).toBe(0);
    expect(await empty.run('action')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('a flag', () => {
  test.each([
    [
      ['action', 'list', '--ownr', 'iom'],
      'FLAG_UNKNOWN',
      'unknown flag --ownr.',
      'mwg action list --owner',
    ],
    [
      ['action', 'list', '--ownr=iom'],
      'FLAG_UNKNOWN',
      'unknown flag --ownr.',
      'mwg action list --owner',
    ],
    [
      ['--nosuch', 'action', 'list'],
      'FLAG_UNKNOWN',
      'unknown flag --nosuch.',
      'mwg help action list',
    ],
    [
      ['action', 'add', 'x', '--owner', 'iom', '--decision', 'D-12'],
      'FLAG_UNKNOWN',
      'unknown flag --decision.',
      'mwg action add x --owner iom --about D-12',
    ],
    [['-x'], 'FLAG_UNKNOWN', 'unknown flag -x.', 'mwg help today'],
    [
      ['action', 'list', '-d', '2018-05-01'],
      'FLAG_UNKNOWN',
      'unknown flag -d.',
      'mwg help action list',
    ],
    [
      ['action', 'show', '5', '--csv'],
      'FLAG_UNKNOWN',
      'unknown flag --csv.',
      'mwg help action show',
    ],
    [
      ['action', 'list', '--dry-run'],
      'FLAG_UNKNOWN',
      'unknown flag --dry-run.',
      'mwg help action list',
    ],
    [
      ['action', 'add', 'x', '--due', '--owner', 'iom'],
      'FLAG_NO_VALUE',
      '--due needs a value.',
      '--due DATE',
    ],
    [
      ['action', 'add', 'x', '--owner', 'iom', '--due'],
      'FLAG_NO_VALUE',
      '--due needs a value.',
      '--due DATE',
    ],
    [
      ['action', 'list', '-o', '--json'],
      'FLAG_NO_VALUE',
      '--output needs a value.',
      '--output FILE',
    ],
    [
      ['action', 'list', '--owner', 'iom', '--owner', 'mfa'],
      'FLAG_TWICE',
      '--owner is given twice, and it takes one value.',
      'Keep one',
    ],
    [
      ['action', 'list', '--db=a', '--db', 'b'],
      'FLAG_TWICE',
      '--db is given twice, and it takes one value.',
      'Keep one',
    ],
    [
      ['action', 'list', '--json', '--csv'],
      'FORMATS_CONFLICT',
      'json and csv cannot both be printed.',
      'one of them',
    ],
    [
      ['report', 'weekly', '--format', 'md', '--json'],
      'FORMATS_CONFLICT',
      'json and md cannot both be printed.',
      'one of them',
    ],
    [
      ['report', 'weekly', '-o', 'out/q.PDF'],
      'FORMAT_UNKNOWN',
      '"out/q.PDF" ends in .pdf, a format that is not written here.',
      '-o out/q.docx',
    ],
    [
      ['report', 'weekly', '-o', 'q.odt'],
      'FORMAT_UNKNOWN',
      '"q.odt" ends in .odt, a format that is not written here.',
      '-o q.html',
    ],
    [
      ['action', 'list', '-o', 'late.ods'],
      'FORMAT_UNKNOWN',
      '"late.ods" ends in .ods, a format that is not written here.',
      '-o late.xlsx',
    ],
    [
      ['action', 'edit', '5'],
      'NOTHING_TO_EDIT',
      'no flag says what is to be changed.',
      'mwg help action edit',
    ],
    [
      ['member', 'edit', 'iom'],
      'NOTHING_TO_EDIT',
      'no flag says what is to be changed.',
      'mwg help member edit',
    ],
    [
      ['meeting', 'edit', 'M-3'],
      'NOTHING_TO_EDIT',
      'no flag says what is to be changed.',
      'mwg help meeting edit',
    ],
  ])('%j is refused', async (argv, code, message, offered) => {
    const refusal = await refused(office, ...argv);
    expect(refusal).toMatchObject({ code, exit: 2, message });
    expect(refusal.hints.join('\n')).toContain(offered);
  });

  test.each(['—limit', '–limit', '――limit', '–-limit'])(
    'begun with a long dash from Word is explained: %s',
    async (flag) => {
      const refusal = await refused(office, 'action', 'list', flag, '3');
      expect(refusal).toMatchObject({ code: 'LONG_DASH', exit: 2 });
      expect(refusal.message).toBe(
        `"${flag}" begins with a long dash (${flag[0]}), perhaps pasted from Word.`,
      );
      expect(refusal.hints).toEqual(['Type two hyphens:  --limit']);
    },
  );

  test('may stand before the noun, behind the verb, and among the words', async () => {
    const wanted = await office.ok('action', 'show', '5', '--json');
    expect(await office.ok('--json', 'action', 'show', '5')).toBe(wanted);
    expect(await office.ok('action', 'show', '--json', '5')).toBe(wanted);
  });

  test('behind -- is a word', async () => {
    expect(await office.ok('action', 'note', '5', '--dry-run', '--', '--due')).toContain(
      'A-5 noted',
    );
  });
});

describe('a value', () => {
  test.each([
    [['--due', '-5'], '--due "-5": not a date.'],
    [['--due=-5'], '--due "-5": not a date.'],
  ])('that is negative is never taken for a flag: %j', async (flags, message) => {
    const refusal = await refused(office, 'action', 'add', 'x', '--owner', 'iom', ...flags);
    expect(refusal.message).toContain(message);
  });

  test('that begins with a hyphen is stored where it is a text', async () => {
    const fresh = await practiceOffice();
    await fresh.ok(
      'action',
      'add',
      '-5 degrees',
      '--owner',
      'iom',
      '--note=--see the letter',
      '--title-ar=-٥',
    );
    expect(await fresh.json('action', 'show', '13')).toMatchObject({
      title: '-5 degrees',
      title_ar: '-٥',
    });
  });

  test('of several words needs quotes, and that is said', async () => {
    const refusal = await refused(office, 'action', 'show', 'returns', 'procedure');
    expect(refusal).toMatchObject({
      code: 'TOO_MANY_WORDS',
      exit: 2,
      message: 'action show takes <action> and was given more.',
    });
    expect(refusal.hints[0]).toContain('between quotes');
    expect((await refused(office, 'today', 'x')).message).toBe(
      'today takes no words and was given more.',
    );
  });
});
