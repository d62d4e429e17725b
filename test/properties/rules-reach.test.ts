import { describe, expect, test } from '@jest/globals';
import type { Command } from '../../src/command.ts';
import { isOption, kindOf, type Param, paramName } from '../../src/param.ts';
import { commands } from '../support/commands.ts';
import { newOffice, type Office, practiceOffice } from '../support/office.ts';

type Line = readonly string[];
const paramsOf = ({ params }: Command): Param<unknown>[] => Object.values(params);

/** The verbs that a rule reaches by one of their parameters: what this program has, not what a list says. */
const verbsWith = (isMeant: (param: Param<unknown>) => boolean): string[] =>
  commands.filter((command) => paramsOf(command).some(isMeant)).map(({ name }) => name);

/** Every verb that reads a list which an office keeps; figures of DTM are read by rules of their own. */
const importers = verbsWith((param) => kindOf(param) === 'file')
  .filter((name) => / (?:import|check)$/.test(name) && !/^(?:dtm|words) /.test(name))
  .sort();

async function ranJson(office: Office, line: Line) {
  const { exitCode, stderr } = await office.run(...line, '--json');
  return { exit: exitCode, code: /"code":"(\w+)"/.exec(stderr)?.[1], stderr };
}

const fittingValues: Readonly<Record<string, string>> = {
  date: '2018-05-02',
  dates: '2018-05-02',
  time: '10:00',
  n: '7',
  number: '7',
  item: '1',
  round: '902',
  total: '7',
  year: '2017',
  meeting: 'M-1',
  member: 'mol',
  person: 'P-1',
  letter: 'IN-1',
  action: 'A-1',
  decision: 'D-1',
  group: 'mwg',
  record: 'mol',
};

function fitting(param: Param<unknown>): string {
  return param.choices?.[0] ?? fittingValues[kindOf(param) ?? ''] ?? 'iom';
}

/** What the verb needs, and `value` in the parameter meant. */
function lineOf(command: Command, meant: Param<unknown>, value: string): string[] {
  const given = paramsOf(command).filter((param) => param.required || param === meant);
  const words = given.flatMap((param) => {
    const text = param === meant ? value : fitting(param);
    return isOption(param) ? [`${paramName(param)}=${text}`] : [text];
  });
  return [...command.name.split(' '), ...words];
}

describe('letters that an earlier conversion lost', () => {
  const damaged = ['????? ??????', 'Ø·Ù„Ø¨ Ø¨ÙŠØ§Ù†Ø§Øª'];
  const paths = ['file', 'folder', 'copy'];
  const takesWords = (param: Param<unknown>) =>
    !param.isSwitch && param.choices === undefined && !paths.includes(kindOf(param) ?? '');

  const lines = commands.flatMap((command) =>
    paramsOf(command)
      .filter(takesWords)
      .map((param, at) => lineOf(command, param, damaged[at % 2] ?? '')),
  );

  test('are refused by every verb, in every value that is words', async () => {
    const office = await practiceOffice();
    const passed: unknown[] = [];
    for (const line of lines) {
      const { exitCode, stderr } = await office.run(...line);
      if (exitCode !== 2 || !stderr.includes('lost its letters')) passed.push({ line, stderr });
    }
    expect(passed).toEqual([]);
  });

  const member = ['handle,name,side,role,name_ar', 'zz,Body,un,member,TEXT'] as const;
  const meeting = ['number,date,title,note', '5,2018-04-03,TEXT,n'] as const;
  const action = ['key,title,owners,note', 'k1,x,iom,TEXT'] as const;
  const letter = ['number,date,with,subject', '1,2017-04-03,iom,TEXT'] as const;
  const register = ['--direction', 'in', '--year', '2017'];
  const lists: Readonly<Record<string, readonly [head: string, row: string, more?: Line]>> = {
    'action check': action,
    'action import': action,
    'letter check': [...letter, register],
    'letter import': [...letter, register],
    'meeting attendance import': ['body,as,name', 'iom,representative,TEXT'],
    'meeting check': meeting,
    'meeting import': meeting,
    'member check': member,
    'member import': member,
  };

  test('are looked for in every list: a new importer needs its row here', () => {
    expect(Object.keys(lists).sort()).toEqual(importers);
  });

  test.each(Object.entries(lists))('are refused at their line by %s', async (name, list) => {
    const office = await practiceOffice();
    const [head, row, more = []] = list;
    const at = name.startsWith('meeting attendance') ? ['M-3'] : [];
    const written = (text: string) =>
      office.write('list.csv', `${head}\n${row.replace('TEXT', text)}\n`);
    for (const text of damaged) {
      const ran = await office.run(...name.split(' '), ...at, written(text), ...more);
      expect([ran.exitCode, `${ran.stdout}${ran.stderr}`]).toEqual([
        5,
        expect.stringMatching(/line 2|^ +2 /m),
      ]);
    }
    await office.ok(...name.split(' '), ...at, written('Sound words'), ...more);
  });
});

describe('another name that is taken', () => {
  const head = 'handle,name,side,role,aliases';
  const listed = (alias: string) => (office: Office) => [
    office.write('list.csv', `${head}\nzz,Zed Body,un,member,${alias}\n`),
  ];
  const typed =
    (...line: string[]) =>
    () =>
      line;
  const ofBody = ['office', 'A-1', 'mfa', 'none', 'M-3'];
  const seat = ['--name', 'Zed', '--side', 'un', '--role', 'member'];

  const rows: readonly (readonly [
    verb: string,
    aliases: Line,
    line: (alias: string) => (office: Office) => string[],
  ])[] = [
    ['member add', ofBody, (alias) => typed('zz', ...seat, '--alias', alias)],
    ['member edit', ofBody, (alias) => typed('iom', '--alias', alias)],
    ['member import', ofBody, listed],
    ['member check', ofBody, listed],
    ['person edit', ofBody, (alias) => typed('P-1', '--alias', alias)],
    ['place alias', ['Sebha'], (alias) => typed('LY0211', alias)],
    ['nationality alias', ['Sudan'], (alias) => typed('SYR', alias)],
  ];

  test('is looked for by every verb that keeps one: a new one needs its row here', () => {
    const keepers = verbsWith((param) => paramName(param) === '--alias');
    const verbs = commands.filter(({ name, writes }) => writes && name.endsWith(' alias'));
    const lists = ['member check', 'member import'];
    const found = [...keepers, ...verbs.map(({ name }) => name), ...lists];
    expect(rows.map(([verb]) => verb).sort()).toEqual(found.sort());
  });

  test.each(rows)('is refused by %s', async (verb, aliases, lineOf) => {
    const office = await practiceOffice();
    await office.ok('person', 'add', 'Huda Sample');
    for (const alias of aliases) {
      const line = [...verb.split(' '), ...lineOf(alias)(office)];
      const { exit, stderr } = await ranJson(office, line);
      expect([line, [4, 5].includes(exit), stderr.includes(alias)]).toEqual([line, true, true]);
    }
    await office.ok(...verb.split(' '), ...lineOf('Quite another name')(office));
  });
});

/** Seated since 2017, renamed from 1 April 2018; today is 3 May. */
async function renamed(): Promise<Office> {
  const office = await newOffice({ today: '2018-05-03' });
  const add = (handle: string, role: string, name: string) =>
    office.ok(
      ...['member', 'add', handle, '--name', name, '--name-ar', `${name} عربي`],
      ...['--side', 'government', '--role', role, '--since', '2017-11-21'],
    );
  await add('mfa', 'chair', 'Foreign Affairs');
  await add('mol', 'member', 'Old Works');
  await office.ok('member', 'rep', 'mol', 'Huda Sample', '--from', '2018-01-01');
  await office.ok('letter', 'in', 'Request', '--from', 'mol', '--on', '2018-02-10');
  const past = ['--today', '2018-02-27'];
  await office.ok('meeting', 'add', 'First', '--date', '2018-02-27', ...past);
  await office.ok('meeting', 'attend', 'M-1', '--rep', 'mol,mfa', ...past);
  await office.ok('meeting', 'close', 'M-1', '--yes', ...past);
  await office.ok('decision', 'add', 'Agreed', '--at', 'M-1', ...past);
  await office.ok('action', 'add', 'Do it', '--owner', 'mol', '--due', '2018-03-15', ...past);
  const names = ['--name', 'New Works', '--name-ar', 'New Works عربي'];
  await office.ok(
    'member',
    'edit',
    'mol',
    ...names,
    '--from',
    '2018-04-01',
    '--reason',
    'Decision 12',
  );
  return office;
}

describe('a body that was renamed', () => {
  const asOf = (param: Param<unknown>) => paramName(param) === '--as-of';
  const answering = commands.flatMap((command) => {
    const param = paramsOf(command).find(asOf);
    return param === undefined ? [] : [{ command, param }];
  });

  test('is in no answer about a day before by the name of after', async () => {
    const office = await renamed();
    const told: string[] = [];
    for (const { command, param } of answering) {
      const line = lineOf(command, param, '2018-03-01');
      for (const more of [[], ['--json'], ['--lang', 'ar']]) {
        const { exitCode, stdout, stderr } = await office.run(...line, ...more);
        expect([line, [0, 3, 4].includes(exitCode), stderr]).toEqual([line, true, stderr]);
        if (stdout.includes('New Works')) told.push(line.join(' '));
      }
    }
    expect(answering.length).toBeGreaterThan(8);
    expect(told).toEqual([]);
  });

  test.each([
    [['member', 'list', '--as-of', '2018-03-01'], 'Old Works'],
    [['member', 'list', '--as-of', '2018-04-01'], 'New Works'],
    [['letter', 'register', '--from', '2018-01-01', '--until', '2018-03-31'], 'Old Works'],
    [['meeting', 'sign-in', 'M-1'], 'Old Works'],
    [['report', 'overdue'], 'New Works'],
  ])('is called in %j %s', async (line, name) => {
    const office = await renamed();
    const { stdout } = await office.run(...line);
    expect([...new Set(stdout.match(/(?:Old|New) Works/g))]).toEqual([name]);
  });
});

describe('a number of a register and the year of its day', () => {
  const rows: readonly (readonly [verb: string, line: Line, exit: number, code: string])[] = [
    ['letter in', ['Late', '--from', 'mfa', '--on', '28/12'], 2, 'DATE_YEAR_OPEN'],
    ['letter edit', ['IN-1', '--on', '2017-12-28'], 4, 'LETTER_YEAR'],
    ['letter sent', ['OUT-1', '--on', '2017-12-28'], 4, 'LETTER_YEAR'],
    ['letter import', ['--direction', 'in', '--year', '2017'], 5, 'LIST_REJECTED'],
    ['letter check', ['--direction', 'in', '--year', '2017'], 5, 'LIST_REJECTED'],
  ];
  /** Their day is of what became of a letter, whose number stands. */
  const others = ['letter chase', 'letter forwarded'];

  test('is held by every verb that says the day: a new one needs its row here', () => {
    const dated = verbsWith((param) => ['--on', '--year'].includes(paramName(param)));
    const found = dated.filter((name) => name.startsWith('letter ') && !others.includes(name));
    expect(rows.map(([verb]) => verb).sort()).toEqual(
      found.filter((name) => name !== 'letter register' && name !== 'letter list').sort(),
    );
  });

  test.each(rows)('%s', async (verb, line, exit, code) => {
    const office = await newOffice({ today: '2018-01-05' });
    const seat = ['--side', 'government', '--role', 'chair', '--since', '2017-01-01'];
    await office.ok('member', 'add', 'mfa', '--name', 'Foreign Affairs', ...seat);
    await office.ok('letter', 'in', 'Request', '--from', 'mfa', '--on', '2018-01-03');
    await office.ok('letter', 'out', 'Answer', '--to', 'mfa');
    const list = office.write('list.csv', 'number,date,with,subject\n1,2018-01-02,mfa,Request\n');
    const file = exit === 5 ? [list] : [];
    const ran = await ranJson(office, [...verb.split(' '), ...file, ...line]);
    expect([ran.exit, ran.code, ran.stderr]).toEqual([exit, code, ran.stderr]);
  });
});
