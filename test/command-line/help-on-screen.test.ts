import { expect, test } from '@jest/globals';
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
    const whole = commandHelp(command, contents, undefined);
    const isShort = text.includes(`mwg help ${name} --all`);
    expect(isShort).toBe(whole.split('\n').length > rows);
  },
);
