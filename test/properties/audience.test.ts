import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Command } from '../../src/command.ts';
import { maySee } from '../../src/domain/audience.ts';
import { type Audience, audiences } from '../../src/domain/vocabulary.ts';
import { commands } from '../support/commands.ts';
import { wordsOf } from '../support/examples.ts';
import { type Office, practiceOffice } from '../support/office.ts';
import { filesInZip } from '../support/unzip.ts';

/** Every list and every paper that is made for a reader. */
const made = commands.filter(
  ({ writes, params }) =>
    !writes && Object.values(params).some(({ spelling }) => /^--for </.test(spelling)),
);

const formats: Readonly<Record<string, readonly (readonly string[])[]>> = {
  list: [[], ['--csv'], ['--json'], ['-o', 'out.xlsx']],
  card: [[], ['--json']],
  answer: [[], ['--json']],
  document: [
    [],
    ...['md', 'html', 'csv', 'json'].map((format) => ['--format', format]),
    ['-o', 'out.docx'],
    ['-o', 'out.xlsx'],
  ],
};

type Secret = (level: Audience, mark: string) => readonly string[];

/** Each writes a record for one audience, with a mark in its text. */
const secrets: readonly Secret[] = [
  (level, mark) => [
    ...['action', 'add', mark, '--owner', 'iom', '--due', '2018-05-04', '--seen-by', level],
  ],
  (level, mark) => [
    ...['action', 'add', mark, '--owner', 'mol', '--due', '2018-04-30', '--at', 'M-3', '--urgent'],
    ...['--seen-by', level],
  ],
  (level, mark) => ['meeting', 'add', mark, '--date', '2018-05-08', '--seen-by', level],
  (level, mark) => ['meeting', 'note', 'M-3', mark, '--seen-by', level],
  (level, mark) => [
    ...['decision', 'add', mark, '--at', 'M-3', '--kind', 'recommendation', '--to', 'mol'],
    ...['--seen-by', level],
  ],
  (level, mark) => [
    ...['in', mark, '--from', 'iom', '--answer-by', '2018-05-04', '--seen-by', level],
  ],
  (level, mark) => ['out', mark, '--to', 'mol', '--no-draft', '--seen-by', level],
  (level, mark) => [
    ...[
      'dtm',
      'estimate',
      'add',
      '--low',
      '987654',
      '--high',
      '987654',
      '--source',
      mark,
      '--on',
      '2018-03',
    ],
    ...['--note', mark, '--seen-by', level],
  ],
  // Notes are the office's own, whatever they are notes of.
  (_level, mark) => ['action', 'note', '5', mark],
];

const readers = audiences.filter((reader) => reader !== 'office');

describe.each(readers)('a reader of the %s', (reader) => {
  const above = audiences.filter((level) => !maySee(level, reader));

  test('sees nothing of what is written above it: not a word, an id, a count or a hint', async () => {
    const office = await practiceOffice();
    const before = await everything(office, reader);
    for (const [index, secret] of shuffled(secrets).entries()) {
      for (const level of above)
        await office.ok(...secret(level, `SECRET${index}${level}`), '--yes');
    }
    const after = await everything(office, reader);
    const told = Object.entries(after).flatMap(([line, said]) =>
      newLines(before[line] ?? '', said).map((one) => `${line}: ${one}`),
    );
    expect(told).toEqual([]);
  });
});

/** In another order each day, which is named where it finds something. */
function shuffled<T>(items: readonly T[]): T[] {
  const [order] = fc.sample(fc.shuffledSubarray([...items], { minLength: items.length }), {
    numRuns: 1,
    seed: 20181125,
  });
  return order ?? [];
}

/** How large a sheet is: a line less makes it smaller. */
const sizes = /^<(?:sst|dimension|autoFilter) /;

/** What stands there now and did not before. That a line is gone tells no word of what is hidden. */
function newLines(before: string, after: string): string[] {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line) && !sizes.test(line));
}

test('the walk covers what is made for a reader', () => {
  expect(made.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['action list', 'report weekly', 'dtm estimate list', 'find']),
  );
});

/** What a reader gets of every list and paper, in every format, with what is said beside it. */
async function everything(office: Office, reader: Audience): Promise<Record<string, string>> {
  const said: Record<string, string> = {};
  for (const command of made) {
    for (const format of formats[command.returns] ?? [[]]) {
      const line = [...lineOf(command), '--for', reader, ...format];
      const { stdout, stderr, exitCode } = await office.run(...line);
      const file = format[0] === '-o' && exitCode === 0 ? fileOf(office, format[1]) : '';
      said[line.join(' ')] = `${exitCode}\n${stdout}\n${stderr}\n${file}`;
    }
  }
  return said;
}

/** What is inside, its properties too, an element a line. */
function fileOf(office: Office, name = ''): string {
  const files = filesInZip(readFileSync(join(office.folder, name)));
  return [...files.values()].join('\n').replaceAll('><', '>\n<');
}

/** An example of the command without its own reader, format and file. */
function lineOf(command: Command): string[] {
  const words = wordsOf(command.examples[0] ?? '');
  const kept: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (['--for', '--format', '-o', '--output'].includes(word)) at += 1;
    else if (!['--json', '--csv', '-q'].includes(word)) kept.push(word);
  }
  return kept;
}
