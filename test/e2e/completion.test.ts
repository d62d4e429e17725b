import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hasTerminal, programInTerminal, type Step } from '../support/in-terminal.ts';
import { program, spawnMwg } from '../support/spawn-mwg.ts';

const folder = mkdtempSync(join(tmpdir(), 'mwg-completion-'));
const env = {
  PATH: `${folder}/bin:${process.env.PATH}`,
  HOME: folder,
  MWG_DB: join(folder, 'book.db'),
  PS1: 'ready> ',
};
const script = join(folder, 'completion.bash');
const hostile = '$(touch pwned)`touch pwned`"; touch pwned; \'';

beforeAll(async () => {
  writeFileSync(script, (await spawnMwg(['completion', 'bash'])).stdout);
  symlinkSync(join(folder), join(folder, 'bin'));
  symlinkSync(program, join(folder, 'mwg'));
  const lines = [
    ['init'],
    ['member', 'add', 'iom', '--name', hostile, '--side', 'un', '--role', 'member'],
    ['action', 'add', hostile, '--owner', 'iom'],
    ['action', 'add', 'Circulate the minutes', '--owner', 'iom'],
  ];
  for (const line of lines) expect(await spawnMwg(line, { env })).toMatchObject({ exitCode: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Types keys to a bash of its own that has read the script, and returns what it showed. */
async function inBash(...steps: Step[]): Promise<string> {
  const { shown } = await programInTerminal(['/bin/bash', '--norc', '--noprofile', '-i'], {
    env,
    steps: [
      ['ready> ', `cd ${folder} && source ${script}\r`],
      ['ready> ', ''],
      ...steps,
      ['ready> ', 'exit\r'],
    ],
  });
  return shown;
}

const inTerminal = hasTerminal ? test : test.skip;

inTerminal('bash completes a verb and runs it', async () => {
  const shown = await inBash(['', 'mwg action sho\tA-2\r'], ['Circulate the minutes', '\r']);
  expect(shown).toContain('mwg action show A-2');
});

inTerminal('bash lists ids with titles, and text from the book stays text', async () => {
  const shown = await inBash(['', 'mwg action done \t\t\t'], [hostile, '\u0015\r']);
  expect(shown).toContain('A-2  Circulate the minutes');
  expect(readdirSync(folder)).not.toContain('pwned');
});

inTerminal('bash inserts only ids, even where Tab goes through the choices', async () => {
  const menu = 'bind "TAB: menu-complete"\r';
  const shown = await inBash(['', menu], ['ready> ', 'mwg action done A-\t\t\t --dry-run\r']);
  expect(shown).not.toContain(hostile);
  expect(readdirSync(folder)).not.toContain('pwned');
});
