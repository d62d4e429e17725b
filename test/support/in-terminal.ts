import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { program } from './spawn-mwg.ts';

/** What is waited for on the screen, and what is then typed. */
export type Step = readonly [wanted: string, typed: string];

export type Shown = { shown: string; exitCode: number | null };

export const keys = {
  enter: '\r',
  down: '\u001b[B',
  escape: '\u001b',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
};

/** A terminal is made by Python, which is on every machine that compiles the SQLite driver. */
export const hasTerminal = spawnSync('python3', ['-c', 'import pty']).status === 0;

type Setting = {
  env?: Record<string, string>;
  columns?: number;
  steps?: readonly Step[];
  /** What happens once this is on the screen, after the steps: `kill -9`, or the window is closed. */
  lost?: { at: string; by: 'kill' | 'hang up' };
};

/** Runs the built program in a terminal of so many columns. */
export function inTerminal(args: readonly string[], setting: Setting): Promise<Shown> {
  return programInTerminal([process.execPath, program, ...args], setting);
}

/** Runs any program so, by its whole path. */
export async function programInTerminal(
  argv: readonly string[],
  { env = {}, columns = 80, steps = [], lost }: Setting,
): Promise<Shown> {
  const driver = spawn('python3', [join(import.meta.dirname, 'in-terminal.py')]);
  const closed = once(driver, 'close');
  driver.stdin.end(
    JSON.stringify({
      argv,
      env: { TERM: 'xterm', PATH: process.env.PATH, HOME: '/nonexistent', ...env },
      columns,
      steps,
      lost: lost ?? null,
    }),
  );
  const [answer, trouble] = await Promise.all([text(driver.stdout), text(driver.stderr)]);
  await closed;
  if (trouble !== '') throw new Error(trouble);
  const { shown, exitCode, left } = JSON.parse(answer);
  if (left > 0) throw new Error(`The program never asked for the last ${left} answers:\n${shown}`);
  return { shown, exitCode };
}
