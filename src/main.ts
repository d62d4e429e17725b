import { readFileSync, writeSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { isatty } from 'node:tty';
import { runCli } from './cli.ts';
import { terminalPrompter } from './terminal/prompter.ts';
import type { Stream } from './world.ts';

/** The only reader of `process`, and the only setter of its exit code. */
export async function main(packageRoot: string): Promise<void> {
  process.exitCode = await runCli(
    {
      argv: process.argv.slice(2),
      env: process.env,
      now: () => new Date(),
      login: loginName(),
      home: homedir(),
      workingFolder: process.cwd(),
      packageRoot,
      stdinIsTerminal: isatty(0),
      stdout: stream(1),
      stderr: stream(2),
      prompter: terminalPrompter(() => ({ input: process.stdin, output: process.stderr })),
    },
    versionOf(packageRoot),
  );
}

function versionOf(packageRoot: string): string {
  return JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version;
}

/** Some accounts of cron and containers have no name. */
function loginName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER ?? 'unknown';
  }
}

/** Written synchronously: `process.stdout` costs a start-up and can lose what a pipe has not taken. */
function stream(file: 1 | 2): Stream {
  const isTerminal = isatty(file);
  const columns = () => (file === 1 ? process.stdout.columns : process.stderr.columns);
  return {
    isTerminal,
    columns: isTerminal ? columns() : undefined,
    write: (text) => writeAll(file, Buffer.from(text, 'utf8')),
  };
}

const pause = new Int32Array(new SharedArrayBuffer(4));

function writeAll(file: number, bytes: Buffer): void {
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      // A reader that closed early, as `head` does, is no trouble of ours.
      if (isCode(error, 'EPIPE')) return;
      if (!isCode(error, 'EAGAIN')) throw error;
      // A slow reader of a non-blocking pipe: give it a moment.
      Atomics.wait(pause, 0, 0, 2);
    }
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
