import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export type SpawnOptions = {
  /** On top of PATH and an empty, temporary HOME: nothing of this machine's settings is seen. */
  env?: Readonly<Record<string, string>>;
  /** What stands on stdin; it is closed at once without it. */
  input?: string;
  cwd?: string;
};

/** The exit code is null where a signal ended the program. */
export type Finished = { stdout: string; stderr: string; exitCode: number | null };

export const program = join(import.meta.dirname, '..', '..', 'bin', 'mwg.cjs');

/** Runs the built program in a process of its own. */
export async function spawnMwg(
  args: readonly string[],
  { env = {}, input = '', cwd }: SpawnOptions = {},
): Promise<Finished> {
  const home = await mkdtemp(join(tmpdir(), 'mwg-home-'));
  try {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: cwd ?? home,
      env: { PATH: process.env.PATH, HOME: home, ...env },
    });
    const closed = once(child, 'close');
    child.stdin.on('error', ignoreUnreadInput);
    child.stdin.end(input);
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    await closed;
    return { stdout, stderr, exitCode: child.exitCode };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function ignoreUnreadInput(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
