// What a hostile file costs, and twice as much of it: seconds and the most memory, of every reader.
//   npm run bench:hostile
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileFiles } from './hostile-files.mjs';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'mwg-hostile-'));
const most = { megabytes: 300, ratio: 3 };
const env = {
  PATH: process.env.PATH,
  HOME: folder,
  MWG_NO_INPUT: '1',
  MWG_DB: join(folder, 'book.db'),
};

/** Tells the most memory that a run took, in kB. */
const watch = join(folder, 'watch.cjs');
const told = join(folder, 'told');
writeFileSync(
  watch,
  `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS)));`,
);

const readers = [
  ['dtm check', (path) => ['dtm', 'check', path]],
  ['action import', (path) => ['action', 'import', path, '--dry-run']],
  [
    'letter import',
    (path) => ['letter', 'import', path, '--direction', 'in', '--year', '2017', '--dry-run'],
  ],
];

try {
  run(['init']);
  let over = 0;
  console.log(row('file', 'reader', 'kB', 'seconds', '× for 2 ×', 'MB', ''));
  for (const [name, make] of Object.entries(hostileFiles)) {
    for (const [reader, lineOf] of readers) over += measure(name, make, reader, lineOf);
  }
  console.log(over === 0 ? 'None is over its bound.' : `${over} over their bound.`);
  process.exitCode = over === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function measure(name, make, reader, lineOf) {
  const [once, twice] = [1_600, 3_200].map((size) => {
    const path = join(folder, name);
    writeFileSync(path, make(size));
    const taken = run(lineOf(path));
    return { ...taken, kilobytes: readFileSync(path).length / 1000 };
  });
  const ratio = twice.seconds / once.seconds;
  // A quick answer may vary by half its time.
  const isSlow = twice.seconds > 1.5 && ratio > most.ratio;
  const isOver =
    isSlow || twice.megabytes > most.megabytes || twice.code === 1 || twice.code === null;
  const mark = isOver ? `over (exit ${twice.code})` : '';
  console.log(
    row(
      name,
      reader,
      twice.kilobytes.toFixed(0),
      twice.seconds.toFixed(2),
      ratio.toFixed(2),
      twice.megabytes.toFixed(0),
      mark,
    ),
  );
  return isOver ? 1 : 0;
}

function run(args) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(
    process.execPath,
    ['-r', watch, join(root, 'bin', 'mwg.cjs'), ...args],
    {
      env,
      stdio: 'ignore',
      timeout: 120_000,
    },
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { seconds, code: status, megabytes: Number(readFileSync(told, 'utf8')) / 1000 };
}

function row(file, reader, kilobytes, seconds, ratio, megabytes, mark) {
  const cells = [file.padEnd(22), reader.padEnd(14), kilobytes.padStart(8), seconds.padStart(8)];
  return [...cells, ratio.padStart(10), megabytes.padStart(5), mark].join('  ').trimEnd();
}
