import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { commands } from '../support/commands.ts';
import { type Office, practiceOffice } from '../support/office.ts';
import { finished, inShell, spawnMwg, startMwg } from '../support/spawn-mwg.ts';
import { digestOf } from '../support/stored-book.ts';

let office: Office;
beforeAll(async () => {
  office = await practiceOffice();
});
const on = (today: string) => ({ MWG_DB: office.bookPath, MWG_TODAY: today });

describe('exit codes', () => {
  test.each([
    [0, ['action', 'list']],
    [0, ['late', '--today', '2017-11-01', '--json']],
    [0, ['--version']],
    [0, ['help', 'dtm', 'import']],
    [2, ['action', 'lst']],
    [2, ['action', 'list', '--limit', '0']],
    [2, ['action', 'add']],
    [3, ['action', 'show', '999']],
    [3, ['dtm', 'import', 'no-such-file.csv']],
    [4, ['member', 'add', 'iom', '--name', 'x', '--side', 'un', '--role', 'member']],
    [4, ['done', '5', '7']],
    [5, ['dtm', 'import', join(import.meta.dirname, '../../fixtures/dtm/cases/A30_empty.csv')]],
    [7, ['action', 'list', '--db', '/nowhere/mwg.db']],
    [7, ['action', 'list', '--db', join(import.meta.dirname, '../../fixtures/books/B8.db')]],
    [4, ['action', 'list', '-o', '/proc/nowhere/list.txt']],
  ])('%d for mwg %j', async (code, argv) => {
    const before = digestOf(office.bookPath);
    const { stdout, stderr, exitCode } = await spawnMwg(argv, { env: on('2018-05-03') });
    expect(exitCode).toBe(code);
    expect(stdout === '').toBe(code !== 0);
    expect(/^mwg: /m.test(stderr)).toBe(code !== 0);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(digestOf(office.bookPath)).toBe(before);
  });
});

describe('an empty environment, as under cron', () => {
  const wholeEnv = { LC_ALL: 'C' };
  const book = () => ['--db', office.bookPath, '--today', '2018-05-03'];

  test('reads and writes UTF-8', async () => {
    const { stdout, exitCode } = await spawnMwg(['action', 'list', ...book()], { wholeEnv });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('مراجعة قائمة نقاط الاتصال في البلديات');
    const json = await spawnMwg(['search', 'الاختصاصات', '--json', ...book()], { wholeEnv });
    expect(JSON.parse(json.stdout)).toHaveLength(3);
  });

  test('makes the report in silence, under an Arabic name too', async () => {
    const folder = join(office.folder, 'تقارير');
    const line = [
      'report',
      'weekly',
      '--format',
      'csv',
      '-o',
      `${folder}/`,
      '-q',
      '--no-input',
      ...book(),
    ];
    const ran = await spawnMwg(line, { wholeEnv, cwd: '/' });
    expect(ran).toEqual({ stdout: '', stderr: '', exitCode: 0 });
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['weekly-2018-04-29.actions.csv', 'weekly-2018-04-29.facts.csv']),
    );
    const actions = readFileSync(join(folder, 'weekly-2018-04-29.actions.csv'), 'utf8');
    expect(actions).toContain('مراجعة');
  });

  test('sorts as everywhere', async () => {
    const line = ['member', 'list', '--sort', 'name_ar', '--fields', 'handle', '--csv', ...book()];
    const inC = await spawnMwg(line, { wholeEnv });
    const inArabic = await spawnMwg(line, {
      wholeEnv: { LC_ALL: 'ar_LY.UTF-8', LANG: 'ar_LY.UTF-8' },
    });
    expect(inC.stdout.split('\n')).toHaveLength(12);
    expect(inArabic.stdout).toBe(inC.stdout);
  });
});

describe('the machine’s time zone', () => {
  const zones = ['Pacific/Auckland', 'America/New_York', 'Africa/Tripoli', 'UTC'];

  test('moves no day that is stored, shown or reckoned', async () => {
    const fresh = await practiceOffice();
    const answers = [];
    for (const TZ of zones) {
      const env = { MWG_DB: fresh.bookPath, MWG_TODAY: '2018-05-03', TZ };
      const added = await spawnMwg(
        ['action', 'add', 'x', '--owner', 'iom', '--due', '2025-03-01', '--json', '--dry-run'],
        { env },
      );
      const listed = await spawnMwg(['action', 'list', '--csv'], { env });
      const imported = await spawnMwg(
        [
          'dtm',
          'import',
          join(import.meta.dirname, '../../fixtures/dtm/cases/A11.csv'),
          '--today',
          '2025-10-01',
          '--json',
          '--dry-run',
        ],
        { env },
      );
      const explained = await spawnMwg(['date', '+5wd'], { env });
      answers.push([added, listed, imported, explained]);
    }
    expect(answers[0]?.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
    expect(JSON.parse(answers[0]?.[0]?.stdout ?? '').records[0].due).toBe('2025-03-01');
    expect(JSON.parse(answers[0]?.[2]?.stdout ?? '').records[0]).toMatchObject({
      from: '2025-03-01',
      until: '2025-03-01',
    });
    for (const other of answers.slice(1)) expect(other).toEqual(answers[0]);
  });

  test('has no say in which day it is: it is the office’s', async () => {
    const days = [];
    for (const TZ of zones) {
      days.push((await spawnMwg(['date', 'today'], { env: { TZ } })).stdout);
    }
    expect(new Set(days).size).toBe(1);
    expect(days[0]).toMatch(/^\w{3} \d+ \w{3} \d{4}, today/);
  });
});

describe('stdin', () => {
  const writing = commands.filter(
    ({ writes, params }) => writes && Object.values(params).some(({ required }) => required),
  );

  test('that is closed makes nothing wait: every writing command names what it misses', async () => {
    const runs = writing.map(async ({ name }) => {
      const { stdout, stderr, exitCode } = await spawnMwg(name.split(' '), {
        env: on('2018-05-03'),
      });
      return { name, stdout, exitCode, said: stderr.includes('there is no terminal to ask on') };
    });
    expect(await Promise.all(runs)).toEqual(
      writing.map(({ name }) => ({ name, stdout: '', exitCode: 2, said: true })),
    );
  });

  test('that stays open is not waited for, and a question is not answered from it', async () => {
    const open = startMwg(['action', 'add'], { env: on('2018-05-03'), input: null });
    expect((await finished(open)).exitCode).toBe(2);
    const before = digestOf(office.bookPath);
    const { stderr, exitCode } = await inShell('yes | mwg done 5 7', on('2018-05-03'));
    expect(exitCode).toBe(4);
    expect(stderr).toContain('If you mean it, add:  --yes');
    expect(digestOf(office.bookPath)).toBe(before);
  });
});

describe('a variable with a value that it cannot have is said', () => {
  test.each([
    ['MWG_WIDTH', 'wide'],
    ['MWG_WIDTH', '5'],
    ['MWG_LANG', 'fr'],
  ])('%s=%s', async (name, value) => {
    const office = await practiceOffice();
    const env = { MWG_DB: office.bookPath, [name]: value };
    const { stderr, exitCode } = await spawnMwg(['action', 'list'], { env });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      `mwg: the variable ${name} is "${value}", which is none of its values.`,
    );
    expect(stderr).toContain(`Such as:  ${name}=`);
  });
});
