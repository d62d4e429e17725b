import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import { runCli } from '../../src/cli.ts';
import { isoDay } from '../../src/domain/day.ts';
import { CancelledError } from '../../src/errors.ts';
import type { World } from '../../src/world.ts';

export type Ran = { stdout: string; stderr: string; exitCode: number };
export type Office = {
  folder: string;
  bookPath: string;
  /** Runs a command line in process on the office's own record book. */
  run: (...argv: string[]) => Promise<Ran>;
  /** Runs it and expects exit 0. */
  ok: (...argv: string[]) => Promise<string>;
  json: (...argv: string[]) => Promise<unknown>;
  write: (name: string, content: string | Uint8Array) => string;
};

type Setting = {
  today?: string;
  /** Answers typed at the questions; undefined means there is no terminal. `^C` leaves. */
  answers?: readonly string[];
  env?: Record<string, string>;
  /** Columns of the terminal that stdout is; undefined is a pipe. */
  columns?: number;
  packageRoot?: string;
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export const projectRoot = join(import.meta.dirname, '..', '..');

/** An office with an empty folder and no record book yet. */
export function emptyOffice(setting: Setting = {}): Office {
  const folder = mkdtempSync(join(tmpdir(), 'mwg-'));
  folders.push(folder);
  const bookPath = join(folder, 'book.db');
  const run = async (...argv: string[]) => {
    const streams = { stdout: '', stderr: '' };
    const exitCode = await runCli(worldOf(setting, folder, argv, streams), '0.0.0-test');
    return { ...streams, exitCode };
  };
  const ok = async (...argv: string[]) => {
    const ran = await run(...argv);
    if (ran.exitCode !== 0) throw new Error(`mwg ${argv.join(' ')}: ${ran.stderr}`);
    return ran.stdout;
  };
  return {
    folder,
    bookPath,
    run,
    ok,
    json: async (...argv) => JSON.parse(await ok(...argv, '--json')),
    write: (name, content) => {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
  };
}

/** An office with a new record book. */
export async function newOffice(setting: Setting = {}): Promise<Office> {
  const office = emptyOffice(setting);
  await office.ok('init');
  return office;
}

/** An office whose book is the demo book. */
export async function demoOffice(setting: Setting = { today: '2018-05-03' }): Promise<Office> {
  const office = emptyOffice(setting);
  await office.ok('init', '--demo');
  return office;
}

function worldOf(
  { today = '2026-11-24', answers, env = {}, columns, packageRoot = projectRoot }: Setting,
  folder: string,
  argv: readonly string[],
  streams: { stdout: string; stderr: string },
): World {
  const left = [...(answers ?? [])];
  const next = async () => {
    const answer = left.shift();
    if (answer === undefined || answer === '^C') {
      throw new CancelledError({ code: 'CANCELLED', message: 'Cancelled. Nothing was changed.' });
    }
    return answer;
  };
  const isAsked = answers !== undefined;
  return {
    argv,
    env: { MWG_DB: join(folder, 'book.db'), ...env },
    now: () => new Date(`${today}T09:00:00Z`),
    today: () => isoDay(today),
    login: 'clerk',
    home: folder,
    workingFolder: folder,
    packageRoot,
    canAsk: async () => isAsked,
    stdout: {
      isTerminal: columns !== undefined,
      columns,
      write: (text) => {
        streams.stdout += text;
      },
    },
    stderr: {
      isTerminal: async () => columns !== undefined,
      write: (text) => {
        streams.stderr += text;
      },
    },
    prompter: {
      ask: async ({ message, trouble }) => {
        streams.stderr += `? ${message}\n`;
        for (;;) {
          const answer = await next();
          const wrong = trouble(answer);
          if (wrong === undefined) return answer;
          streams.stderr += `> ${wrong}\n`;
        }
      },
      confirm: async (message) => {
        streams.stderr += `? ${message}\n`;
        return (await next()) === 'y';
      },
    },
  };
}
