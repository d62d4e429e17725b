import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findCommand } from '../src/command-line/find-command.ts';
import { parseTokens } from '../src/command-line/parse.ts';
import { contents } from '../src/program.ts';
import { wordsOf } from './support/examples.ts';
import { projectRoot } from './support/office.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');

/** The command lines in the fenced blocks, whatever stands before or behind them on the line. */
function commandLines(): string[] {
  const blocks = [...readme.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);
  const lines = blocks.flatMap((code) => code.replaceAll(/\\\n\s*/g, ' ').split('\n'));
  return lines.flatMap((line) => {
    const found = /(?:^|[\s/])(mwg(?:\s+\S.*)?)$/.exec(
      line.split(/(?:^|\s+)(?:#|\||>|&&|;)(?:\s|$)/)[0] ?? '',
    );
    return found?.[1] === undefined ? [] : [found[1]];
  });
}

test('README shows command lines', () => {
  expect(commandLines().length).toBeGreaterThan(5);
});

test.each(commandLines())('README’s line is one that mwg takes: %s', async (line) => {
  const found = findCommand(contents, wordsOf(line));
  if (found.kind !== 'verb') return expect(['noun', 'program', 'version']).toContain(found.kind);
  const command = await found.load();
  if (found.rest.includes('--help')) return expect(command.name).not.toBe('');
  expect(() => parseTokens(command, found.rest)).not.toThrow();
});
