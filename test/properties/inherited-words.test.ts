import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Command } from '../../src/command.ts';
import { isOption, paramName } from '../../src/param.ts';
import { commands } from '../support/commands.ts';
import { demoOffice, type Office } from '../support/office.ts';

/** Words that every object of the language answers to, and that no table of ours holds. */
const words = ['constructor', '__proto__', 'toString', 'valueOf'];
/** Of these one is all of small letters, as folding leaves a word. */
const [worst = ''] = words;
const inner = /native code|\[object|inside mwg/;

let office: Office;
beforeAll(async () => {
  office = await demoOffice();
});

/** A line for each value that is no switch, with the word in its place and in every other that is needed. */
function linesOf({ name, params, writes }: Command): string[][] {
  const all = Object.values(params).filter(({ isSwitch }) => !isSwitch);
  return all.map((asked) => {
    const typed = all
      .filter((param) => param.required || param === asked)
      .flatMap((param) => (isOption(param) ? [`${paramName(param)}=${worst}`] : [worst]));
    return [...name.split(' '), ...typed, '--no-input', ...(writes ? ['--dry-run'] : [])];
  });
}

test('typed in any place, such a word is a word like another', async () => {
  const faults: string[] = [];
  for (const line of commands.filter(({ needsBook }) => needsBook).flatMap(linesOf)) {
    const { exitCode, stdout, stderr } = await office.run(...line);
    if (exitCode === 1 || inner.test(stdout + stderr)) faults.push(line.join(' '));
  }
  expect(faults).toEqual([]);
});

describe.each(words)('%s', (word) => {
  const lines = [
    ['action', 'add', 'X', '--owner', word, '--due', '+5wd'],
    ['action', 'list', '--owner', word],
    ['action', 'assign', '5', '--to', word],
    ['done', '5', '--owner', word],
    ['member', 'show', word],
    ['emails', word],
    ['who', word],
  ];
  test.each(lines.map((argv) => ({ line: argv.join(' '), argv })))('$line', async ({ argv }) => {
    const { exitCode, stdout, stderr } = await office.run(...argv);
    expect([exitCode, stdout]).toEqual([3, '']);
    expect(stderr).toContain(`there is no member "${word}"`);
  });

  test('is no meaning of a heading', async () => {
    const file = office.write('f.csv', 'code,n\nLY01,5\n');
    const { exitCode, stderr } = await office.run('dtm', 'check', file, '--map', `${word}=n`);
    expect(exitCode).toBe(2);
    expect(stderr).not.toMatch(inner);
  });

  test('is nobody that a tag counts', async () => {
    const tagged = `name,n,m\n#adm1+code,#affected+${word},#affected+idps+${word}\nLY01,5,5\n`;
    const file = office.write('tagged.csv', tagged);
    for (const verb of ['check', 'import']) {
      const { exitCode, stdout, stderr } = await office.run('dtm', verb, file);
      expect(exitCode).toBe(5);
      expect(stdout + stderr).not.toMatch(inner);
    }
  });

  test('is a body that papers call by its name', async () => {
    const own = await demoOffice();
    await own.ok('decision', 'add', 'Ask it', '--at', '3', '--to', word, '--unlisted');
    await own.ok('in', 'A request', '--from', word, '--unlisted', '--seen-by', 'members');
    await own.ok('out', 'An answer', '--to', word, '--unlisted', '--seen-by', 'members');
    for (const paper of [
      ...['office', 'chairs', 'members'].map((reader) => ['weekly', '--for', reader]),
      ...['office', 'chairs', 'members'].map((reader) => ['meeting', '3', '--for', reader]),
      ...['overdue', 'handover'].map((kind) => [kind]),
    ]) {
      const said = await own.ok('report', ...paper, '--lang', 'both');
      expect(said).not.toMatch(inner);
    }
    expect(await own.ok('report', 'weekly', '--format', 'md')).toContain(
      word.replaceAll('_', '\\_'),
    );
  });

  test('in a list is a heading that is not read, and a word that means nothing', async () => {
    const row = `k1,Title,iom,${word},x`;
    const file = office.write('list.csv', `key,title,owners,status,${word}\n${row}\n`);
    const { exitCode, stderr } = await office.run('action', 'import', file);
    expect(exitCode).toBe(5);
    expect(stderr).toContain(`status  "${word}"  not one of open, in_progress, done, cancelled`);
    const owner = office.write('owner.csv', `key,title,owners\nk1,Title,${word}\n`);
    expect((await office.run('action', 'import', owner)).stderr).toContain(
      `owners  "${word}"  there is no member "${word}"`,
    );
  });
});
