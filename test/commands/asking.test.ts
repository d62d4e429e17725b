import { describe, expect, test } from '@jest/globals';
import { isOption, paramName } from '../../src/param.ts';
import { commands } from '../support/commands.ts';
import { runOk } from '../support/examples.ts';
import { type Office, practiceOffice } from '../support/office.ts';
import { refused } from '../support/refusals.ts';
import { digestOf, dumpBook } from '../support/stored-book.ts';

const asking = commands.filter(({ params }) =>
  Object.values(params).some(({ required }) => required),
);

describe('without a terminal', () => {
  test.each(asking.map((command) => ({ name: command.name, command })))(
    'mwg $name names what is missing and shows the line to type',
    async ({ name, command }) => {
      const office = await practiceOffice();
      const { code, exit, message, hints } = await refused(office, ...name.split(' '));
      const missing = Object.values(command.params).filter(({ required }) => required);
      expect({ code, exit }).toEqual({ code: 'VALUE_MISSING', exit: 2 });
      for (const param of missing) expect(message).toContain(paramName(param));
      expect(message).toContain('there is no terminal to ask on');
      expect(hints[0]).toMatch(new RegExp(`^Write: {2}mwg ${name} [A-Z-]`));
      for (const param of missing.filter(isOption))
        expect(hints[0]).toContain(`${paramName(param)} `);
    },
  );

  test.each([
    [{ MWG_NO_INPUT: '1' }, []],
    [{ MWG_NO_INPUT: 'yes' }, []],
    [{}, ['--no-input']],
  ])('is as good as told not to ask: %j %j', async (env, flags) => {
    const office = await practiceOffice({ env, answers: ['Title', 'iom'] });
    const { stderr, exitCode } = await office.run('action', 'add', ...flags);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('<title> and --owner are missing');
    expect(stderr).not.toContain('? ');
  });

  test.each(['0', 'no', 'false', ''])('MWG_NO_INPUT=%s means ask', async (value) => {
    const answers = ['Title', 'iom', 'none'];
    const office = await practiceOffice({ env: { MWG_NO_INPUT: value }, answers });
    expect(await office.ok('action', 'add')).toContain('added  Title');
  });

  test('an action may lack its due date', async () => {
    const office = await practiceOffice();
    expect(await office.ok('action', 'add', 'x', '--owner', 'iom')).not.toContain('due');
  });

  test('what was typed already stands in the line to type', async () => {
    const office = await practiceOffice();
    const { hints } = await refused(
      office,
      'action',
      'add',
      'Two words',
      '--urgent',
      '--due',
      'thu',
    );
    expect(hints).toEqual([
      'Write:  mwg action add "Two words" --owner MEMBERS --due thu --urgent',
    ]);
  });
});

describe('an interview', () => {
  const interviews = [
    {
      argv: ['action', 'add', '--due', '+5wd'],
      answers: ['Circulate the "final" minutes', 'iom, mfa'],
      next: 'mwg action add "Circulate the \\"final\\" minutes" --owner "iom, mfa" --due +5wd',
    },
    {
      argv: ['action', 'add', '--title-ar=-'],
      answers: ['--urgent matters', 'office', 'none'],
      next: 'mwg action add --owner office --due none --title-ar=- -- "--urgent matters"',
    },
    {
      argv: ['meeting', 'add', 'Fifth meeting'],
      answers: ['next wed'],
      next: 'mwg meeting add "Fifth meeting" --date "next wed"',
    },
    {
      argv: ['member', 'add'],
      answers: ['unodc', 'UN Office on Drugs and Crime', 'un', 'member'],
      next: 'mwg member add unodc --name "UN Office on Drugs and Crime" --side un --role member',
    },
  ];

  test.each(interviews)(
    'of $argv asks on stderr for what is missing, and prints the line: $next',
    async ({ argv, answers, next }) => {
      const office = await practiceOffice({ answers });
      const { stdout, stderr, exitCode } = await office.run(...argv);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('added');
      expect(stdout).not.toContain('? ');
      expect(stderr).toContain(`Next time: ${next}\n`);
      expect(stderr.match(/^\? /gm)).toHaveLength(answers.length);
    },
  );

  test.each(interviews.filter(({ next }) => !next.includes('\\')))(
    'gives the line that does the same: $next',
    async ({ argv, answers, next }) => {
      const asked = await practiceOffice({ answers });
      await asked.ok(...argv);
      const typed = await practiceOffice();
      await runOk(typed, next);
      expect(withoutUids(typed)).toEqual(withoutUids(asked));
    },
  );

  test.each([
    [
      ['action', 'add'],
      ['', 'x', ',', 'iom', 'thu'],
      ['<title> "" is empty.', '--owner "," names nothing.'],
    ],
    [['meeting', 'add', 'x'], ['30 feb', '2018-06-30'], ['--date "30 feb"']],
    [
      ['member', 'add'],
      ['zz', 'Name', 'goverment', 'government', 'member'],
      ['--side "goverment" is not one of its values.'],
    ],
  ])('of %j asks again after a wrong answer and says why', async (argv, answers, troubles) => {
    const office = await practiceOffice({ answers });
    const { stderr, exitCode } = await office.run(...argv);
    expect(exitCode).toBe(0);
    for (const trouble of troubles) expect(stderr).toContain(`> ${trouble}`);
    expect(stderr.match(/^> /gm)).toHaveLength(troubles.length);
  });

  test.each([
    ['action add', ['x', 'iom', 'none']],
    ['meeting add', ['tomorrow']],
    ['member add', ['zz', 'x', 'un', 'member']],
    ['action extend', ['5', '+5wd', 'x']],
  ])(
    'of %s is left by Ctrl-C at each of its questions, with nothing changed',
    async (name, answers) => {
      for (const answered of answers.keys()) {
        const office = await practiceOffice({ answers: [...answers.slice(0, answered), '^C'] });
        const before = digestOf(office.bookPath);
        const { stdout, stderr, exitCode } = await office.run(...name.split(' '));
        expect({ answered, stdout, exitCode }).toEqual({ answered, stdout: '', exitCode: 130 });
        expect(stderr.match(/^\? /gm)).toHaveLength(answered + 1);
        expect(stderr.endsWith('Cancelled. Nothing was changed.\n')).toBe(true);
        expect(digestOf(office.bookPath)).toBe(before);
      }
    },
  );
});

describe('a change of several records', () => {
  test('is shown and asked about; no is the default', async () => {
    const office = await practiceOffice({ answers: ['n'] });
    const before = digestOf(office.bookPath);
    const { stdout, stderr, exitCode } = await office.run('done', '7', '8', '9');
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 130 });
    for (const shown of ['A-7 done', 'A-8 done', 'A-9 done', '? Record 3 actions as done?']) {
      expect(stderr).toContain(shown);
    }
    expect(digestOf(office.bookPath)).toBe(before);
  });

  test('is recorded after a yes, as one change that one undo takes back', async () => {
    const office = await practiceOffice({ answers: ['y'] });
    const before = dumpBook(office.bookPath);
    await office.ok('done', '7,8', '9');
    expect(await office.json('action', 'list', '--fields', 'id')).toHaveLength(3);
    await office.ok('undo');
    expect(dumpBook(office.bookPath)).toEqual(before);
  });

  test('needs --yes without a terminal', async () => {
    const office = await practiceOffice();
    expect(await refused(office, 'done', '7', '8')).toMatchObject({
      code: 'YES_NEEDED',
      exit: 4,
      message:
        'action done needs a yes, and there is no terminal to ask on: Record 2 actions as done?',
      hints: ['If you mean it, add:  --yes'],
    });
    expect((await office.run('done', '7', '8', '--yes')).exitCode).toBe(0);
  });

  test('asks nothing where one of two is there already', async () => {
    const office = await practiceOffice();
    const said = await office.ok('done', '1', '7');
    expect(said).toContain('A-1 was already done');
    expect(said).toContain('A-7 done');
  });

  test('is refused as a whole where one of them cannot be', async () => {
    const office = await practiceOffice();
    expect(await refused(office, 'action', 'start', '5', '1', '--yes')).toMatchObject({
      code: 'ACTION_STATUS',
      message: 'A-1 is done since Thu 7 Dec 2017, so it cannot become in_progress.',
    });
  });
});

/** Two books made the same way differ in nothing else. */
function withoutUids(office: Office) {
  const keep = (key: string, value: unknown) =>
    ['uid', 'recorded_at', 'sha256'].includes(key) ? undefined : value;
  return JSON.parse(JSON.stringify(dumpBook(office.bookPath), keep));
}
