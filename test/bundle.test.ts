import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { contents } from '../src/program.ts';
import { projectRoot } from './support/office.ts';
import { program } from './support/spawn-mwg.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const dist = join(projectRoot, 'dist');
const front = join(dist, 'mwg.cjs');

/** The first line of the help, which no other bundle says. */
const wordsOfTheFront = 'The record book of a working group';

/**
 * The front is read by every start, and by `--help` alone. The core is read by whatever opens the book, and holds what
 * a list needs with the English words that it may show; the daily bundle the other verbs of actions, the morning
 * screen, find, show, history and undo. Every other verb is in a part, and so are the imports, the migrations
 * and the sentences of what goes wrong.
 */
test.each([
  ['mwg.cjs', 90_000],
  ['core.cjs', 350_000],
  ['daily.cjs', 220_000],
])('%s has at most %i bytes', (name, bytes) => {
  expect(statSync(join(dist, name)).size).toBeLessThanOrEqual(bytes);
});

test.each([
  ['inquirer', 'User force closed the prompt with'],
  ['csv-parse', 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH'],
  ['docx', 'word/document.xml'],
  ['cli-table3', 'Content needs to be a primitive, got: '],
])('%s is in the bundle of a leaf and in none of our own', (_, itsOwnWords) => {
  const holders = readdirSync(dist).filter((name) =>
    readFileSync(join(dist, name), 'utf8').includes(itsOwnWords),
  );
  expect(holders).toHaveLength(1);
  expect(holders).not.toContain('core.cjs');
  expect(holders).not.toContain('daily.cjs');
});

/** As the launcher loads it: the file is one function, which `require` alone would never call. */
const load = `
  const { readFileSync } = require('node:fs');
  const { Script } = require('node:vm');
  const text = readFileSync(${JSON.stringify(front)}, 'latin1');
  const loaded = { exports: {} };
  const asked = [];
  const requireNoted = (name) => { asked.push(name); return require(name); };
  const before = new Set(process.moduleLoadList);
  new Script(text).runInThisContext()(loaded, loaded.exports, requireNoted);
  const added = process.moduleLoadList.filter((name) => !before.has(name));
  if (typeof loaded.exports.main !== 'function') throw new Error('The front has no main.');`;

test('loading the front loads no other file and no slow module of Node', () => {
  const { asked, added } = JSON.parse(
    evaluate(`${load} process.stdout.write(JSON.stringify({ asked, added }));`),
  );
  const slow = ['child_process', 'crypto', 'stream', 'tty', 'worker_threads'].map(
    (name) => `NativeModule ${name}`,
  );
  expect(asked.filter((name: string) => !name.startsWith('node:'))).toEqual([]);
  expect(slow.filter((name) => added.includes(name))).toEqual([]);
});

// The first formatter or segmenter costs half a bare start.
test('loading the front makes nothing of Intl', () => {
  expect(evaluate(`delete globalThis.Intl; ${load} process.stdout.write('loaded');`)).toBe(
    'loaded',
  );
});

function evaluate(code: string): string {
  return execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' });
}

describe('the parts', () => {
  const parts = readdirSync(dist).filter((name) => name.startsWith('part-'));

  test('hold the verbs of the heavy nouns, and no module that the front has', () => {
    expect(parts).toEqual(
      expect.arrayContaining(['part-dtm.cjs', 'part-letter.cjs', 'part-report.cjs']),
    );
    for (const name of parts) {
      const text = readFileSync(join(dist, name), 'utf8');
      expect(text).not.toContain(wordsOfTheFront);
    }
  });

  test.each(Object.keys(contents.verbs))('give the verb %s', (name) => {
    const ran = spawnSync(process.execPath, [program, ...name.split(' '), '--help'], {
      encoding: 'utf8',
    });
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toContain(`mwg ${name}`);
  });
});

describe('the code cache', () => {
  test.each([
    ['mwg', ['help'], 'mwg help'],
    ['core', ['late', '--db', '/nowhere/mwg.db'], 'no record book at /nowhere/mwg.db'],
    ['daily', ['action', 'done', '--help'], 'mwg action done'],
    ['part-member', ['member', 'add', '--help'], 'mwg member add'],
  ])('of %s that is damaged anywhere is not run', (name, argv, answer) => {
    const { root, run } = installed();
    const path = join(root, 'dist', `${name}.cache`);
    const whole = readFileSync(path);
    const code = statSync(join(root, 'dist', `${name}.cjs`)).size;
    const places = [0, 900, code + 8, code + 64, code + 4000, whole.length - 4000];
    for (const at of [...places, whole.length - 64]) {
      const damaged = Buffer.from(whole);
      for (let byte = at; byte < at + 64; byte += 1) damaged[byte] = ~(damaged[byte] ?? 0);
      writeFileSync(path, damaged);
      expect(run(...argv)).toContain(answer);
    }
    for (const length of [whole.length - 1000, code, 10, 0]) {
      writeFileSync(path, whole.subarray(0, length));
      expect(run(...argv)).toContain(answer);
    }
  });

  test('and a bundle of another build is not run beside the rest', () => {
    const { root, run } = installed();
    const path = join(root, 'dist', 'core.cjs');
    const text = readFileSync(path, 'latin1');
    writeFileSync(path, text.replace(/^\/\*\w{16}/, '/*0123456789abcdef'), 'latin1');
    expect(run('late')).toBe(
      'mwg: the program was updated while it started. Run the command again.\n',
    );
    expect(run('help')).toContain('mwg help');
  });

  test('of another bundle is not run, even of one as long', () => {
    const { root, run } = installed();
    const text = readFileSync(front, 'latin1');
    expect(text).toContain(wordsOfTheFront);
    const other = wordsOfTheFront.toUpperCase();
    writeFileSync(join(root, 'dist', 'mwg.cjs'), text.replaceAll(wordsOfTheFront, other));
    expect(run('help')).toContain(other);
  });

  /** The program in a folder of its own. */
  function installed() {
    const root = mkdtempSync(join(tmpdir(), 'mwg-installed-'));
    folders.push(root);
    for (const name of ['bin', 'dist', 'package.json']) {
      cpSync(join(projectRoot, name), join(root, name), { recursive: true });
    }
    const run = (...argv: string[]) => {
      const ran = spawnSync(process.execPath, [join(root, 'bin', 'mwg.cjs'), ...argv], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: root },
      });
      expect(ran.signal).toBeNull();
      return ran.stdout + ran.stderr;
    };
    return { root, run };
  }
});
