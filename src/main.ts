import { fstatSync, readFileSync, statSync, writeSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { runCli } from './cli.ts';
import { dayFromParts, type IsoDay } from './domain/day.ts';
import { codeOf, RefusedError } from './errors.ts';
import { foldText } from './output/fold.ts';
import { officeZone } from './run/office-zone.ts';
import { pause } from './run/pause.ts';
import { terminalPrompter } from './terminal/prompter.ts';
import type { Screen, World } from './world.ts';

declare module './errors.ts' {
  interface ErrorValues {
    OUTPUT_FAILED: object;
  }
}

/** The only reader of `process`, and the only setter of its exit code. */
export async function main(packageRoot: string): Promise<void> {
  const stdout = await screen();
  process.exitCode = await runCli(
    {
      argv: process.argv.slice(2),
      env: process.env,
      now: () => new Date(),
      today: officeDay,
      login: loginName,
      home: await homeFolder(),
      workingFolder: workingFolder(),
      packageRoot,
      canAsk: async () => (await isTerminal(0)) && (await isTerminal(2)),
      readInput: () => readFileSync(0),
      stdout,
      stderr: await besideScreen(stdout),
      prompter: terminalPrompter(() => ({ input: process.stdin, output: process.stderr })),
    },
    versionOf(packageRoot),
  );
}

function versionOf(packageRoot: string): string {
  return JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version;
}

/** The folder may be gone: what is named by its full path is still found. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    return process.env.PWD || '/';
  }
}

/** An empty HOME would put the record book into the working folder. */
async function homeFolder(): Promise<string> {
  const home = process.env.HOME ?? '';
  if (isAbsolute(home)) return home;
  const { userInfo } = await import('node:os');
  return userInfo().homedir;
}

/** Some accounts of cron and containers have no name. */
async function loginName(): Promise<string> {
  const { userInfo } = await import('node:os');
  try {
    return userInfo().username;
  } catch {
    return process.env.USER ?? 'unknown';
  }
}

/** `node:tty` is loaded only for what may be one: it costs a tenth of a start-up. */
async function isTerminal(file: 0 | 1 | 2): Promise<boolean> {
  try {
    const device = fstatSync(file);
    if (!device.isCharacterDevice() || device.rdev === nothingAtAll()) return false;
  } catch {
    return false;
  }
  const { isatty } = await import('node:tty');
  return isatty(file);
}

/** TZ and local getters, because the first use of `Intl` costs half a start-up. */
function officeDay(): IsoDay {
  process.env.TZ = officeZone;
  const now = new Date();
  const day = dayFromParts(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error("The machine's clock is out of range.");
  return day;
}

/** Written synchronously: `process.stdout` costs a start-up and can lose what a pipe has not taken. */
async function screen(): Promise<Screen> {
  const isSeen = await isTerminal(1);
  return {
    isTerminal: isSeen,
    columns: isSeen ? process.stdout.columns : undefined,
    rows: isSeen ? process.stdout.rows : undefined,
    write: (text) => writeAll(1, text),
  };
}

/** What is said beside the answer breaks between words, where it is seen on the same terminal. */
async function besideScreen({ columns }: Screen): Promise<World['stderr']> {
  const width = columns !== undefined && (await isTerminal(2)) ? columns : undefined;
  return {
    isTerminal: () => isTerminal(2),
    write: (text) => writeAll(2, foldText(text, width)),
  };
}

/** `/dev/null` is a character device like a terminal. */
function nothingAtAll(): number | undefined {
  return statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

function outputFailed(cause: unknown): RefusedError {
  return new RefusedError('OUTPUT_FAILED', {}, cause);
}

function writeAll(file: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      // A reader that closed early, as `head` does, is no trouble of ours.
      if (codeOf(error) === 'EPIPE') return;
      if (codeOf(error) !== 'EAGAIN') throw outputFailed(error);
      // A slow reader of a non-blocking pipe: give it a moment.
      pause(2);
    }
  }
}
