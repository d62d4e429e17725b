import { expect, test } from '@jest/globals';
import { own } from '../../src/command-line/contents.ts';
import { commandHelp } from '../../src/command-line/help.ts';
import { isOption, paramName } from '../../src/param.ts';
import { contents } from '../../src/program.ts';

const rows = 24;

test.each(Object.entries(contents.verbs))(
  'the help of %s fits a screen, with two examples and every flag by its name',
  async (name, load) => {
    const command = await load();
    const text = commandHelp(command, contents, rows);
    expect(text.split('\n').length).toBeLessThanOrEqual(rows);
    expect(text.match(/^ {2}\$ mwg\b/gm)?.length).toBeGreaterThanOrEqual(2);
    const flags = Object.values(command.params).filter(isOption).map(paramName);
    const said = text.match(/--[a-z-]+/g);
    expect(said).toEqual(expect.arrayContaining(flags));
    expect(text.split('\n').every((line) => line.length <= 80)).toBe(true);
    const isToldWhole = flags.every(
      (flag) =>
        text.includes(`\n  ${flag} `) ||
        text.includes(`\n  ${flag}\n`) ||
        text.includes(`, ${flag} <`),
    );
    expect(text.includes(`mwg help ${name} --all`)).toBe(!isToldWhole);
  },
);

test.each([0, undefined])('a screen of %s rows is none: the whole page is given', async (none) => {
  const command = await own(contents.verbs, 'letter out')?.();
  if (command === undefined) throw new Error('no letter out');
  expect(commandHelp(command, contents, none)).toContain('\n  --no-draft  ');
});

test('on a screen too low for anything a verb without flags says nothing of more', async () => {
  const command = await own(contents.verbs, 'redo')?.();
  if (command === undefined) throw new Error('no redo');
  expect(commandHelp(command, contents, 3)).not.toContain('also');
});
