// What a start, a list and an import cost, as a multiple of bare node measured in the same minutes:
// the two take turns, and the median of the pairs' ratios is printed. Absolute times differ by machine.
// `node scripts/bench.mjs large` measures the large books alone.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { fillLarge, largeDay } from './bench-large.mjs';
import { dtmSheet } from './bench-sheet.mjs';
import { tasksOf } from './bench-tasks.mjs';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'mwg-bench-'));
const book = join(folder, 'book.db');
const importBook = join(folder, 'import.db');
const sheet = join(folder, 'nationalities.csv');

// Nothing of the user's is read. NODE_EXTRA_CA_CERTS is absent on purpose: where it is set, bare
// node takes twice as long, and every ratio looks better than it is.
const env = { PATH: process.env.PATH, HOME: folder, MWG_NO_INPUT: '1' };

const round = ['--yes', '--round', '60', '--from', '2025-11-01', '--until', '2025-12-31'];

const cases = [
  { what: '--version', args: ['--version'], pairs: 31, bound: '1.20 ×' },
  { what: '--help', args: ['--help'], pairs: 31, bound: '1.50 ×' },
  {
    what: 'action list, 20 of 5,000',
    args: ['action', 'list', '--limit', '20', '--db', book],
    pairs: 31,
    bound: '1.50 ×',
  },
  {
    what: 'dtm import, 0.5 MB',
    args: ['dtm', 'import', sheet, ...round, '--db', importBook],
    before: () => copyFileSync(book, importBook),
    pairs: 9,
    bound: '250 ms',
  },
];

/** Twenty years of a busy office, as seen from the last of its days. */
function largeCases(path) {
  const on = ['--db', path, '--today', largeDay, '--color', 'never'];
  const asked = (what, bound, ...args) => ({ what, args: [...args, ...on], pairs: 5, bound });
  return [
    asked('mwg', '2.50 ×', 'today'),
    asked('due', '2.50 ×', 'due'),
    asked('action list --overdue', '1.50 ×', 'action', 'list', '--overdue', '--limit', '20'),
    asked('find, few', '12 ms more', 'find', 'district', '4711'),
    asked('find, all, first 50', '12 ms more', 'find', 'returns', '--limit', '50'),
    asked('10,000 rows', '1600 ms', 'action', 'list', '--status', 'all', '--limit', '10000'),
    asked('report weekly', '2000 ms', 'report', 'weekly'),
    asked('history --limit 30', '–', 'history', '--limit', '30'),
  ];
}

function measureLarge(actions) {
  const path = join(folder, `large-${actions}.db`);
  run(['init', '--db', path, '--today', '2006-12-24']);
  fillLarge(path, { actions });
  console.log(`\n${actions} actions, ${actions / 10} meetings`);
  for (const each of largeCases(path)) console.log(measure(each));
  console.log(besideTasks(path));
}

/** Everything that is late, against Taskwarrior with the same tasks. */
function besideTasks(path) {
  const what = 'late, beside task';
  const tasks = tasksOf(path, join(folder, `tasks-of-${basename(path)}`), env);
  if (tasks === undefined) return row(what, '–', '–', '', 'task is not on the PATH');
  const times = [];
  const ratios = [];
  for (let pair = 0; pair <= 3; pair += 1) {
    const theirs = timed(
      [...tasks, 'rc.dateformat=Y-M-D', 'overdue', `due.before:${largeDay}`],
      'task',
    );
    const ours = timed([
      join(root, 'bin', 'mwg.cjs'),
      ...['late', '--db', path, '--today', largeDay],
    ]);
    if (ours.failure) return row(what, '–', '–', '', ours.failure);
    if (pair === 0) continue;
    times.push(ours.ms);
    ratios.push(theirs.ms / ours.ms);
  }
  return row(what, median(times).toFixed(0), median(ratios).toFixed(2), '', 'times faster');
}

try {
  console.log(row('what', 'median ms', '× bare node', 'bound'));
  if (process.argv[2] !== 'large') measureUsual();
  for (const actions of [10_000, 100_000]) measureLarge(actions);
} catch (error) {
  console.log(`Not measured: ${error.message}`);
} finally {
  rmSync(folder, { recursive: true });
}

function measureUsual() {
  run(['init', '--db', book]);
  fillActions(book);
  writeFileSync(sheet, dtmSheet(readFileSync(join(root, 'data', 'places.csv'), 'utf8')));
  for (const each of cases) console.log(measure(each));
  console.log(measureBig());
}

function measure({ what, args, before, pairs, bound }) {
  const times = [];
  const ratios = [];
  // The first pair warms the disk cache and is not counted.
  for (let pair = 0; pair <= pairs; pair += 1) {
    before?.();
    const bare = timed(['-e', '0']);
    const ours = timed([join(root, 'bin', 'mwg.cjs'), ...args]);
    if (ours.failure) return row(what, '–', '–', bound, ours.failure);
    if (pair === 0) continue;
    times.push(ours.ms);
    ratios.push(ours.ms / bare.ms);
  }
  return row(what, median(times).toFixed(1), median(ratios).toFixed(2), bound);
}

/** A million rows, checked and stored, against the shell of SQLite taking them in as mere text. */
function measureBig() {
  const what = 'dtm import, 1M rows';
  const bound = '3.00 × .import';
  const isThere = spawnSync('sqlite3', ['-version'], { env }).status === 0;
  if (!isThere) return row(what, '–', '–', bound, 'sqlite3 is not on the PATH');
  const big = join(folder, 'big.csv');
  const file = openSync(big, 'w');
  spawnSync(process.execPath, [join(root, 'scripts', 'make-big-dtm.mjs')], {
    stdio: ['ignore', file, 'inherit'],
  });
  closeSync(file);
  const times = [];
  const ratios = [];
  for (let pair = 0; pair < 3; pair += 1) {
    copyFileSync(book, importBook);
    const ours = timed([
      join(root, 'bin', 'mwg.cjs'),
      'dtm',
      'import',
      big,
      '--yes',
      '--db',
      importBook,
    ]);
    if (ours.failure) return row(what, '–', '–', bound, ours.failure);
    const peer = join(folder, 'peer.db');
    const theirs = timed([peer, '-cmd', '.mode csv', `.import ${big} t`], 'sqlite3');
    rmSync(peer, { force: true });
    times.push(ours.ms);
    ratios.push(ours.ms / theirs.ms);
  }
  return row(what, median(times).toFixed(0), median(ratios).toFixed(2), bound);
}

function timed(args, program = process.execPath) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, args, {
    ...{ env, encoding: 'utf8', input: '', maxBuffer: 256 << 20 },
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  return { ms, failure: status === 0 ? '' : `exit ${status}: ${stderr.trim().split('\n')[0]}` };
}

function run(args) {
  const { failure } = timed([join(root, 'bin', 'mwg.cjs'), ...args]);
  if (failure) throw new Error(`mwg ${args[0]}: ${failure}`);
}

/** Through the program itself 5,000 actions would take minutes. */
function fillActions(path) {
  const db = new Database(path);
  db.exec(readFileSync(join(root, 'scripts', 'bench-fill.sql'), 'utf8'));
  db.close();
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

function row(what, ms, ratio, bound, note = '') {
  const cells = [what.padEnd(26), ms.padStart(9), ratio.padStart(12), bound.padStart(9), note];
  return cells.join('  ').trimEnd();
}
