import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
  /** What stands on stdin, where no terminal is. */
  input?: string | (() => string);
  /** Who the system says is at work; may fail, as anything outside may. */
  login?: () => Promise<string>;
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
export function newOffice(setting: Setting = {}): Promise<Office> {
  return officeWith({ today: thisDay, ...setting }, ['init']);
}

/** An office whose book is the demo book, on the day of its last change. */
export function demoOffice(setting: Setting = {}): Promise<Office> {
  return officeWith({ today: demoDay, ...setting }, ['init', '--demo'], demoDay);
}

/**
 * An office whose book is a demo book too: the two files of figures, and the members, meetings and
 * actions of `practice-book.txt`, whose numbers stay as they are when the demo book grows.
 */
export function practiceOffice(setting: Setting = {}): Promise<Office> {
  return officeWith({ today: demoDay, ...setting }, ['init', '--demo'], demoDay, practiceRoot);
}

const thisDay = '2026-11-24';
const demoDay = '2018-05-03';

/** The book is made once in a run of the tests, and copied. */
async function officeWith(
  setting: Setting & { today: string },
  init: readonly string[],
  madeOn = setting.today,
  rootOf = () => projectRoot,
): Promise<Office> {
  const name = `${[...init, madeOn, rootOf.name].join(' ')}.db`;
  const made = join(booksFolder(), name);
  if (!existsSync(made)) await makeBook(made, init, { today: madeOn, packageRoot: rootOf() });
  const office = emptyOffice(setting);
  copyFileSync(made, office.bookPath);
  return office;
}

function booksFolder(): string {
  const { BOOKS_FOLDER: folder } = process.env;
  if (folder === undefined) throw new Error('books-folder.cjs has not run.');
  return folder;
}

/** Two test files may make the same one at once: the later takes the name. */
async function makeBook(path: string, init: readonly string[], setting: Setting): Promise<void> {
  const office = emptyOffice(setting);
  await office.ok(...init);
  const draft = `${path}.${process.pid}`;
  copyFileSync(office.bookPath, draft);
  renameSync(draft, path);
}

/** This project as it would be if the practice book were its demo book. */
function practiceRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'mwg-root-'));
  folders.push(root);
  for (const name of ['data', 'node_modules'])
    symlinkSync(join(projectRoot, name), join(root, name));
  const demo = join(root, 'fixtures', 'demo');
  mkdirSync(demo, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'practice-book.txt'), join(demo, 'commands.txt'));
  for (const name of ['round-901.csv', 'round-902.csv']) {
    copyFileSync(join(projectRoot, 'fixtures', 'demo', name), join(demo, name));
  }
  return root;
}

function worldOf(
  {
    today = thisDay,
    answers,
    env = {},
    columns,
    packageRoot = projectRoot,
    input = '',
    login,
  }: Setting,
  folder: string,
  argv: readonly string[],
  streams: { stdout: string; stderr: string },
): World {
  const left = [...(answers ?? [])];
  const next = async () => {
    const answer = left.shift();
    if (answer === undefined || answer === '^C') {
      throw new CancelledError('CANCELLED', {});
    }
    return answer;
  };
  const isAsked = answers !== undefined;
  return {
    argv,
    env: { MWG_DB: join(folder, 'book.db'), ...env },
    now: () => new Date(`${today}T09:00:00Z`),
    today: () => isoDay(today),
    login: login ?? (async () => 'clerk'),
    home: folder,
    workingFolder: folder,
    packageRoot,
    canAsk: async () => isAsked,
    readInput: () => new TextEncoder().encode(typeof input === 'function' ? input() : input),
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
      ask: async ({ message, trouble, suggested = '' }) => {
        streams.stderr += `? ${message}\n`;
        for (;;) {
          const answer = (await next()) || suggested;
          const wrong = trouble(answer);
          if (wrong === undefined) return answer;
          streams.stderr += `> ${wrong}\n`;
        }
      },
      lines: async function* () {
        for (let line = left.shift(); line !== undefined && line !== '^C'; line = left.shift()) {
          yield line;
        }
      },
      confirm: async (message) => {
        streams.stderr += `? ${message}\n`;
        return (await next()) === 'y';
      },
    },
  };
}
