import { describe, expect, test } from '@jest/globals';
import { commonFlags, rootFlags } from '../src/command-line/common-flags.ts';
import { findCommand } from '../src/command-line/find-command.ts';
import { parseTokens } from '../src/command-line/parse.ts';
import { isoDay } from '../src/domain/day.ts';
import { noHolidays } from '../src/domain/working-week.ts';
import { summaries } from '../src/language/en/summaries.ts';
import { flagForms, isOption, kindOf, type Params, paramName } from '../src/param.ts';
import { contents } from '../src/program.ts';
import { commands } from './support/commands.ts';
import { officeFor, runLine, wordsOf } from './support/examples.ts';
import { emptyOffice } from './support/office.ts';

const { aliases, nouns } = contents;

describe('the table of contents', () => {
  test('files every command under its own name', () => {
    expect(commands.map(({ name }) => name)).toEqual(Object.keys(contents.verbs));
  });

  test('names every command once, in lower case', () => {
    const names = commands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(?:[ -][a-z]+)*$/.test(name))).toEqual([]);
  });

  test.each(nouns)('has verbs for the noun $name', ({ name }) => {
    const verbs = commands.filter((command) => command.name.startsWith(`${name} `));
    expect(verbs.length).toBeGreaterThan(0);
  });

  test('gives every command of two words a noun of its own', () => {
    const known = new Set([...nouns, ...commands].map(({ name }) => name));
    const first = commands
      .filter(({ name }) => name.includes(' '))
      .map(({ name }) => name.split(' ')[0]);
    expect(first.filter((noun) => !known.has(noun ?? ''))).toEqual([]);
  });

  test.each(Object.entries(aliases))('has a command behind the short word %s', (word, line) => {
    const found = findCommand(contents, [word, 'x']);
    const [noun = '', verb] = line;
    const loads = [`${noun} ${verb}`, noun].map((name) => contents.verbs[name]);
    expect(loads).toContain(found.kind === 'verb' ? found.load : 'no verb');
  });

  test('has no short word that hides a noun or a command', () => {
    const taken = new Set([...nouns, ...commands].map(({ name }) => name));
    expect(Object.keys(aliases).filter((word) => taken.has(word))).toEqual([]);
  });
});

describe.each(commands.map((command) => ({ name: command.name, command })))(
  'mwg $name',
  ({ name, command }) => {
    test('has a summary on one line and two examples', () => {
      expect(command.summary).toMatch(/^[A-Z][^\n]{10,88}[^.\n]$/);
      expect(new Set(command.examples).size).toBeGreaterThan(1);
    });

    test.each(command.examples)('its example runs: %s', async (example) => {
      const office = await officeFor(command);
      const { stdout, stderr, exitCode } = await runLine(office, example);
      expect({ stderr, exitCode }).toEqual({ stderr: expect.any(String), exitCode: 0 });
      const isSilent = /\s-q\b/.test(example);
      expect(stdout + stderr === '').toBe(isSilent);
      expect(stdout).not.toContain('\u001b');
    });

    test('its examples are of this command', () => {
      const others = command.examples.filter((example) => {
        const found = findCommand(contents, example.split(' ').slice(1));
        return found.kind !== 'verb' || found.load !== contents.verbs[name];
      });
      expect(others).toEqual([]);
    });

    test('its help fits 80 columns and holds every flag', async () => {
      const { stdout, exitCode } = await emptyOffice().run(...name.split(' '), '--help');
      expect(exitCode).toBe(0);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
      for (const param of Object.values(command.params)) {
        expect(stdout).toContain(flagForms(param));
      }
      expect(stdout).toContain('Common flags:  mwg help flags\n');
    });

    test('its flags are its own: none is spelled or shortened like a flag of every verb', () => {
      const common = { ...rootFlags, ...commonFlags(command) };
      const own = spellings(command.params);
      // `init --yes` is accepted where other verbs of the kind have it.
      const shared = own.filter((flag) => spellings(common).includes(flag) && flag !== '--yes');
      expect(shared).toEqual([]);
      expect(new Set(own).size).toBe(own.length);
      expect(
        Object.keys(command.params).filter((key) => Object.hasOwn(common, key) && key !== 'yes'),
      ).toEqual([]);
    });

    test('every word it offers for a value is taken as it stands', () => {
      const reading = { today: isoDay('2018-05-03'), calendar: noHolidays };
      for (const param of Object.values({ ...command.params, ...commonFlags(command) })) {
        for (const word of param.choices ?? []) expect(param.read([word], reading)).toBe(word);
      }
    });

    test('a name of a file or a folder is taken as it stands', () => {
      const reading = { today: isoDay('2018-05-03'), calendar: noHolidays };
      const [name, many] = ['Libye-de\u0301cret.pdf', ['file', 'folder', 'copy', 'path']];
      for (const [key, param] of Object.entries({ ...command.params, ...commonFlags(command) })) {
        const isNamed = ['file', 'scan'].includes(key) || many.includes(kindOf(param) ?? '');
        if (isNamed && !param.isSwitch) expect(param.read([name], reading)).toBe(name);
      }
    });

    test('its words end with the one that may repeat', () => {
      const words = Object.values(command.params).filter((param) => !isOption(param));
      expect(words.slice(0, -1).filter(({ isMany }) => isMany)).toEqual([]);
    });
  },
);

describe('help', () => {
  const topics = [[], ...nouns.map(({ name }) => [name]), ...contents.topics.map((name) => [name])];

  test.each(topics.map((topic) => ({ topic })))(
    'of $topic fits 80 columns, without a book',
    async ({ topic }) => {
      const { stdout, stderr, exitCode } = await emptyOffice().run('help', ...topic);
      expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    },
  );

  test('of the common flags holds every one of them', async () => {
    const { stdout } = await emptyOffice().run('help', 'flags');
    for (const { spelling } of Object.values(rootFlags)) expect(stdout).toContain(spelling);
  });

  test.each(contents.topics)(
    'has a page about %s, whose lines are ones that mwg takes',
    async (topic) => {
      const { stdout } = await emptyOffice().run('help', topic);
      expect(stdout.length).toBeGreaterThan(200);
      const lines = stdout.replaceAll(/\\\n\s*/g, ' ').matchAll(/^ {2}\$ (mwg.*?)(?: {2,}.*)?$/gm);
      for (const [, line = ''] of lines) {
        const found = findCommand(contents, wordsOf(line));
        if (found.kind !== 'verb') throw new Error(line);
        parseTokens(await found.load(), found.rest);
      }
    },
  );

  test('of the program lists every verb of one word with its summary', async () => {
    const { stdout } = await emptyOffice().run('--help');
    const single = commands.filter(({ name }) => !name.includes(' '));
    expect(Object.keys(summaries)).toEqual(single.map(({ name }) => name));
    for (const { name, summary } of single) {
      expect(stdout).toContain(`mwg ${name} `);
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(summary);
    }
  });

  test('of a noun lists its verbs with their summaries', async () => {
    const { stdout } = await emptyOffice().run('action', '--help');
    const verbs = commands.filter(({ name }) => name.startsWith('action '));
    for (const { name, summary } of verbs) {
      expect(stdout).toContain(`mwg ${name} `);
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(summary);
    }
  });

  test.each([
    ['--help'],
    ['-h'],
    ['help'],
    ['help', 'member'],
    ['member', '--help'],
    ['--version'],
    ['-V'],
  ])('exits 0 for %s %s without a book', async (...argv) => {
    const { stdout, stderr, exitCode } = await emptyOffice().run(...argv);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout).not.toBe('');
  });
});

function spellings(params: Params): string[] {
  return Object.values(params)
    .filter(isOption)
    .flatMap((param) => [paramName(param), ...(param.short ? [`-${param.short}`] : [])]);
}
