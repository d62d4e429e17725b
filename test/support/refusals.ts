import { expect } from '@jest/globals';
import type { Office } from './office.ts';
import { digestOf } from './stored-book.ts';

export type Refusal = {
  code: string;
  exit: number;
  message: string;
  hints: string[];
  details: string[];
};

/**
 * Runs what must be refused, and holds every refusal to the same promises: nothing on stdout, a line
 * for a person, something to type next, and the book byte for byte as before.
 */
export async function refused(office: Office, ...argv: string[]): Promise<Refusal> {
  const before = digestOf(office.bookPath);
  const said = await office.run(...argv);
  const { stdout, stderr, exitCode } = await office.run(...argv, ...asJson(argv));
  expect(digestOf(office.bookPath)).toBe(before);
  expect([said.stdout, stdout]).toEqual(['', '']);
  const { error } = JSON.parse(stderr.split('\n').at(-2) ?? '');
  if (!argv.includes('--json')) expect(said.stderr).toContain(`mwg: ${error.message}\n`);
  expect([said.exitCode, exitCode]).toEqual([error.exit, error.exit]);
  expect(error.hints.length + error.details.length).toBeGreaterThan(0);
  expect(said.stderr + stderr).not.toMatch(/[^\P{Cc}\n]/u);
  return error;
}

/** Before a `--`, behind which it would be a word. */
function asJson(argv: readonly string[]): string[] {
  return argv.includes('--json') || argv.includes('--') ? [] : ['--json'];
}
