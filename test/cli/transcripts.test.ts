import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { wordsOf } from '../support/examples.ts';
import { hasTerminal, inTerminal } from '../support/in-terminal.ts';
import { spawnMwg } from '../support/spawn-mwg.ts';

/**
 * What a person types and what the built program shows, byte by byte, in files to be read. `@ today`
 * sets the day, `@ terminal` a screen of 80 columns, `@ piped` a pipe; `[2]` is an exit code that is
 * not 0. After a wanted change:  UPDATE_TRANSCRIPTS=1 npx jest test/cli, and read the difference.
 */
const here = import.meta.dirname;
const names = readdirSync(here).filter((name) => name.endsWith('.txt'));
const folder = mkdtempSync(join(tmpdir(), 'mwg-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readable = hasTerminal ? test : test.skip;

readable.each(names)('%s is what the program shows', async (name) => {
  const path = join(here, name);
  const wanted = readFileSync(path, 'utf8');
  const shown = await played(wanted, mkdtempSync(join(folder, 'office-')));
  if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(path, shown);
  else expect(shown).toBe(wanted);
});

type Place = { today: string; isTerminal: boolean; home: string };

async function played(script: string, home: string): Promise<string> {
  const place: Place = { today: '2026-11-26', isTerminal: true, home };
  let shown = '';
  for (const line of script.split('\n').filter((one) => /^(?:[#@$]|$)/.test(one))) {
    if (line.startsWith('@ today ')) place.today = line.slice('@ today '.length);
    if (line === '@ terminal' || line === '@ piped') place.isTerminal = line === '@ terminal';
    if (!line.startsWith('$')) shown = withBlank(shown, line);
    else shown += `${line}\n${await answerTo(line, place)}`;
  }
  return `${shown.trimEnd()}\n`;
}

/** Blank lines of an answer are not kept apart from those between commands, so one is enough. */
function withBlank(shown: string, line: string): string {
  return line === '' && shown.endsWith('\n\n') ? shown : `${shown}${line}\n`;
}

async function answerTo(line: string, { today, isTerminal, home }: Place): Promise<string> {
  const env = {
    ...{ HOME: home, MWG_DB: join(home, 'book.db'), MWG_TODAY: today, MWG_USER: 'clerk' },
    ...{ MWG_NO_INPUT: '1', NO_COLOR: '1', MWG_PAGER: 'cat' },
  };
  if (isTerminal) {
    const { shown, exitCode } = await inTerminal(wordsOf(line), { env, columns: 80 });
    return told(shown, exitCode, home);
  }
  const { stdout, stderr, exitCode } = await spawnMwg(wordsOf(line), { env, cwd: home });
  return told(stdout + stderr, exitCode, home);
}

/** Without the marks that hold columns in place, which nobody sees. */
function told(text: string, exitCode: number | null, home: string): string {
  const seen = text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replaceAll(home, '~')
    .replaceAll(/\n{2,}/g, '\n');
  return `${seen}${exitCode === 0 ? '' : `[${exitCode}]\n`}`;
}
