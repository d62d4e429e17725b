import { describe, expect, test } from '@jest/globals';
import { hasTerminal, inTerminal, keys } from '../support/in-terminal.ts';
import { practiceOffice } from '../support/office.ts';
import { digestOf } from '../support/stored-book.ts';

const terminalTest = hasTerminal ? test : test.skip;
const needed = hasTerminal ? '' : ' (skipped: needs python3 to make a terminal)';
const env = (path: string) => ({ MWG_DB: path, MWG_TODAY: '2018-05-03' });

describe(`in a real terminal${needed}`, () => {
  terminalTest(
    'asks for what is missing, again after a wrong answer, and shows the line',
    async () => {
      const office = await practiceOffice();
      const { shown, exitCode } = await inTerminal(['action', 'add'], {
        env: env(office.bookPath),
        steps: [
          ['What must be done?', `Share the list${keys.enter}`],
          ['Who must do it?', `,${keys.enter}`],
          ['--owner "," names nothing.', `\u007fiom${keys.enter}`],
          ['By when?', `none${keys.enter}`],
        ],
      });
      expect(exitCode).toBe(0);
      expect(shown).toContain(
        'Next time: mwg action add "Share the list" --owner iom --due none\r\n',
      );
      expect(shown).toContain('A-13 added  Share the list\r\n');
      expect(await office.json('action', 'show', '13')).toMatchObject({
        title: 'Share the list',
        owners: ['iom'],
      });
    },
  );

  terminalTest('offers the words there are, beginning at the usual one', async () => {
    const office = await practiceOffice();
    const args = ['member', 'add', 'zz', '--name', 'Zed', '--side', 'un'];
    const { shown, exitCode } = await inTerminal(args, {
      env: env(office.bookPath),
      steps: [['Which role?', keys.enter]],
    });
    expect(exitCode).toBe(0);
    expect(shown).toContain('Next time: mwg member add zz --name Zed --side un --role member\r\n');
  });

  terminalTest.each([
    ['Ctrl-C', keys.ctrlC],
    ['Ctrl-D', keys.ctrlD],
    ['Esc', keys.escape],
  ])('%s leaves a question: exit 130, nothing stored, the cursor back', async (_key, typed) => {
    const office = await practiceOffice();
    const before = digestOf(office.bookPath);
    const { shown, exitCode } = await inTerminal(['action', 'extend', '5', '--reason', 'x'], {
      env: env(office.bookPath),
      steps: [['Until when?', typed]],
    });
    expect(exitCode).toBe(130);
    expect(shown.endsWith('Cancelled. Nothing was changed.\r\n')).toBe(true);
    expect(shown.match(/\?25[hl]/g)?.at(-1) ?? '?25h').toBe('?25h');
    expect(shown).not.toContain('at ');
    expect(digestOf(office.bookPath)).toBe(before);
  });

  terminalTest('takes a bare Enter at a yes-or-no question as no', async () => {
    const office = await practiceOffice();
    const before = digestOf(office.bookPath);
    const { shown, exitCode } = await inTerminal(['done', '5', '7'], {
      env: env(office.bookPath),
      steps: [['Record 2 actions as done?', keys.enter]],
    });
    expect(exitCode).toBe(130);
    expect(shown).toContain('A-5 done  Share the returns procedure');
    expect(shown).toContain('Nothing was changed.');
    expect(digestOf(office.bookPath)).toBe(before);
  });

  terminalTest.each(['y', 'نعم'])('takes %s as yes', async (yes) => {
    const office = await practiceOffice();
    const { exitCode } = await inTerminal(['done', '5', '7'], {
      env: env(office.bookPath),
      steps: [['Record 2 actions as done?', `${yes}${keys.enter}`]],
    });
    expect(exitCode).toBe(0);
    expect(await office.json('action', 'show', '7')).toMatchObject({ status: 'done' });
  });

  terminalTest('keeps lines that were pasted, shows them, and waits for Enter', async () => {
    const office = await practiceOffice();
    const { exitCode } = await inTerminal(['action', 'add', '--owner', 'iom', '--due', 'none'], {
      env: env(office.bookPath),
      steps: [
        ['What must be done?', 'Share the list\r  with مراجعة\rand the annex\r'],
        ['and the annex', keys.enter],
      ],
    });
    expect(exitCode).toBe(0);
    expect(await office.json('action', 'show', '13')).toMatchObject({
      title: 'Share the list with مراجعة and the annex',
    });
  });

  terminalTest('fits lists to its width, in colour, with marks that hold the columns', async () => {
    const office = await practiceOffice();
    const { shown, exitCode } = await inTerminal(['action', 'list'], {
      env: env(office.bookPath),
      columns: 72,
    });
    expect(exitCode).toBe(0);
    expect(shown).toContain('\u001b[31mLATE 14d\u001b[39m');
    const arabic = shown.split('\r\n').find((line) => line.includes('A-10'));
    expect(arabic).toContain('\u200e');
    expect(arabic).toContain('مراجعة');
    expect(shown).toContain('Hidden: meeting.');
  });
});

describe(`an answer taller than the screen${needed}`, () => {
  terminalTest('goes through the pager that is named', async () => {
    const { shown, exitCode } = await inTerminal(['help'], { env: { MWG_PAGER: 'tail -n 2' } });
    expect(exitCode).toBe(0);
    expect(shown.trimEnd().split('\r\n')).toHaveLength(2);
  });

  terminalTest.each([
    [['help'], { MWG_PAGER: 'cat' }],
    [['help'], { MWG_PAGER: '/nonexistent/pager' }],
    [['--no-pager', 'help', 'flags'], { MWG_PAGER: 'tail -n 1' }],
  ])('or is written whole: %j %j', async (args, pager) => {
    const { shown } = await inTerminal(args, { env: pager });
    expect(shown.split('\r\n').length).toBeGreaterThan(10);
  });
});
