import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll } from '@jest/globals';

export type SpawnOptions = {
  /** On top of PATH and an empty HOME: nothing of this machine's settings is seen. */
  env?: Readonly<Record<string, string>>;
  /** The whole environment instead. */
  wholeEnv?: Readonly<Record<string, string>>;
  /** What stands on stdin; it is closed at once without it, and left open with `null`. */
  input?: string | null;
  cwd?: string;
  /** The login to run as, where the tests may choose one. */
  uid?: number;
  /** Its group, where that is not a group of its own. */
  gid?: number;
  umask?: number;
};

/** The exit code is null where a signal ended the program. */
export type Finished = { stdout: string; stderr: string; exitCode: number | null };

export const program = join(import.meta.dirname, '..', '..', 'bin', 'mwg.cjs');

const home = mkdtempSync(join(tmpdir(), 'mwg-home-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Runs the built program in a process of its own. */
export function spawnMwg(args: readonly string[], options: SpawnOptions = {}): Promise<Finished> {
  return finished(startMwg(args, options));
}

export function startMwg(
  args: readonly string[],
  { env = {}, wholeEnv, input = '', cwd = home, uid, gid = uid, umask }: SpawnOptions = {},
): ChildProcessWithoutNullStreams {
  const line = [process.execPath, program, ...args];
  const [file = '', ...rest] =
    umask === undefined ? line : ['sh', '-c', under(umask), 'sh', ...line];
  const child = spawn(file, rest, {
    cwd,
    env: wholeEnv ?? { PATH: process.env.PATH, HOME: home, ...env },
    ...(uid === undefined ? {} : { uid, gid }),
  });
  child.stdin.on('error', ignoreUnreadInput);
  if (input !== null) child.stdin.end(input);
  return child;
}

function under(umask: number): string {
  return `umask ${umask.toString(8)}; exec "$@"`;
}

export async function finished(child: ChildProcessWithoutNullStreams): Promise<Finished> {
  const closed = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await closed;
  return { stdout, stderr, exitCode: child.exitCode };
}

/** A command line of the shell, in which `mwg` is the built program. */
export async function inShell(
  script: string,
  env: Readonly<Record<string, string>>,
): Promise<Finished> {
  const withMwg = `mwg() { "$NODE" "$MWG" "$@"; }\n${script}`;
  const child = spawn('bash', ['-c', withMwg], {
    env: { PATH: process.env.PATH, HOME: home, NODE: process.execPath, MWG: program, ...env },
  });
  return finished(child);
}

function ignoreUnreadInput(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
