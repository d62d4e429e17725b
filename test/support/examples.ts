import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../../src/command.ts';
import { splitCommandLine } from '../../src/commands/split-command-line.ts';
import { demoOffice, emptyOffice, type Office, projectRoot, type Ran } from './office.ts';

/** What must have happened in the demo book before a verb's examples have something to do. */
const preparations: Readonly<Record<string, readonly string[]>> = {
  restore: ['mwg backup'],
  'backup list': ['mwg backup'],
  redo: ['mwg undo --yes'],
  'meeting agenda defer': ['mwg meeting add --date 2018-09-26'],
  'meeting close': ['mwg meeting edit M-4 --date 2018-05-02 --mistyped'],
  'member resume': ['mwg member suspend it --reason "Asked to pause" --on 2018-04-20'],
  'group edit': ['mwg group edit border --name-ar "فريق الحدود" --parent framework'],
  'tor edit': ['mwg tor add --version 1.1 --like 1.0'],
  'tor circulate': ['mwg tor add --version 1.1 --like 1.0'],
  'tor adopt': [
    'mwg tor add --version 1.1 --like 1.0 --on 2018-04-01',
    'mwg tor circulate 1.1 --on 2018-04-02',
    'mwg meeting edit M-4 --date 2018-05-02 --mistyped',
    'mwg meeting close M-4 --yes',
  ],
  'letter edit': ['mwg letter edit IN-1 --answer-by 2018-05-20'],
  'report show': ['mwg report release --for chairs'],
  'dtm restore': ['mwg dtm withdraw I-2 --reason "A corrected file came"'],
};

/** An office in which the examples of a command can be tried: a fresh demo book, or none for `init`. */
export async function officeFor(command: Command): Promise<Office> {
  const office = command.name === 'init' ? emptyOffice() : await demoOffice();
  symlinkSync(join(projectRoot, 'fixtures'), join(office.folder, 'fixtures'));
  for (const line of preparations[command.name] ?? []) await runOk(office, line);
  if (command.name === 'dtm import') await undoImport(office, 'I-1');
  return office;
}

async function undoImport(office: Office, id: string): Promise<void> {
  const told = Object(await office.json('history', id, '--fields', 'change'));
  await office.ok('undo', `${told.at(-1).change}`, '--yes');
}

/** A command line as it stands in a help text: `mwg action list`, with or without `$`. */
export function runLine(office: Office, line: string): Promise<Ran> {
  return office.run(...wordsOf(line));
}

export async function runOk(office: Office, line: string): Promise<string> {
  return office.ok(...wordsOf(line));
}

/** The words behind `mwg`. */
export function wordsOf(line: string): string[] {
  const words = splitCommandLine(line.replace(/^\s*\$\s+/, ''));
  if (words[0] !== 'mwg') throw new Error(`Not a command line of mwg: ${line}`);
  return words.slice(1);
}
