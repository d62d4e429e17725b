// What the program makes of each real DTM file: rows, sums by level, verdict. `MWG_REAL_DATA` names the
// folder of the files; nothing is stored. The expected values are a table in `test/dtm/trial.test.ts`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const data = process.env.MWG_REAL_DATA ?? '';
if (data === '' || !existsSync(data)) {
  process.stderr.write('Set MWG_REAL_DATA to the folder of real DTM files.\n');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'mwg-trial-'));
const env = {
  PATH: process.env.PATH,
  HOME: folder,
  MWG_NO_INPUT: '1',
  MWG_DB: join(folder, 'a.db'),
};
const mwg = (...args) =>
  spawnSync(process.execPath, [join(root, 'bin/mwg.cjs'), ...args], {
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

// Sheets of Libya that do not say their round.
const rounds = [
  [/libya-r39/, ['--round', '39']],
  [/libya-r54/, ['--round', '54']],
];

mwg('init');
for (const name of ['libya', 'hdx-api', 'other']) {
  for (const file of readdirSync(join(data, name)).sort()) {
    if (file.endsWith('.csv')) tryFile(join(data, name, file));
  }
}
rmSync(folder, { recursive: true });

function tryFile(path) {
  const flags = rounds.find(([pattern]) => pattern.test(path))?.[1] ?? [];
  const { stdout, stderr, status } = mwg('dtm', 'check', path, ...flags, '--json');
  const name = relative(data, path);
  if (stdout === '') {
    const { error } = JSON.parse(stderr.trim().split('\n').at(-1));
    process.stdout.write(`${name}: refused, ${error.code}\n`);
    return;
  }
  const card = JSON.parse(stdout);
  const rows = `${card.rows_in_file} rows, ${card.rows_rejected} rejected`;
  const verdicts = [...new Set(card.coverage.map(({ coverage }) => coverage))].join(' ');
  process.stdout.write(`${name}: exit ${status}, ${rows}, ${sums(card.series)}, ${verdicts}\n`);
}

/** Plain totals of one round by level; of many rounds how many there are. */
function sums(series) {
  const totals = series.filter(
    ({ breakdown, measure }) => measure === 'individuals' && breakdown === 'total',
  );
  const shown = totals.length > 0 ? totals : series;
  const count = new Set(series.map(({ round, country, until }) => `${country} ${round} ${until}`))
    .size;
  if (count > 1) return `${count} rounds, ${series.length} series`;
  return (
    shown.map(({ population, level, total }) => `${population} ${level} ${total}`).join('; ') ||
    'nothing'
  );
}
