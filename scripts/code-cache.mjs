// Makes a cache beside each bundle of our own in dist/: the bundle, its compiled form, and that once more, by which
// damage is seen. Run by the build, after the bundles.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { fileOf, givers, isOurs } from './parts.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const launcher = join(root, 'bin', 'mwg.cjs');
const fromBin = createRequire(launcher);

// What the builder has settled for himself is not the program's.
for (const name of Object.keys(process.env)) if (name.startsWith('MWG_')) delete process.env[name];
const folder = mkdtempSync(join(tmpdir(), 'mwg-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
process.env.MWG_DB = join(folder, 'book.db');
const made = spawnSync(process.execPath, [launcher, 'init', '--demo'], { encoding: 'utf8' });
if (made.status !== 0) throw new Error(`No book could be made: ${made.stderr}`);

const bundles = new Map();

/** As the launcher loads a bundle, without a cache. */
function load(name) {
  if (!bundles.has(name)) {
    const bytes = readFileSync(join(dist, name));
    const script = new Script(bytes.latin1Slice(), { filename: join(dist, name) });
    const loaded = { exports: {} };
    bundles.set(name, { bytes, script, loaded });
    script.runInThisContext()(loaded, loaded.exports, requireHere);
  }
  return bundles.get(name).loaded.exports;
}

function requireHere(name) {
  const giver = givers.find((one) => name.startsWith(`${one}:`));
  if (giver !== undefined) return load(fileOf(giver)).shared[name]();
  if (!name.startsWith('./')) return fromBin(name);
  return isOurs(name.slice(2)) ? load(name.slice(2)) : fromBin(join(dist, name));
}

// A cache holds the functions that have run. Help, a list and the morning's two screens are what is typed all day
// and share most of their way with every other command; each more would make the cache larger, and reading it slower.
const lines = [
  ['--help'],
  ['action', 'list', '--limit', '20'],
  ['today', '--today', '2018-05-03'],
  ['due', '--today', '2018-05-03'],
];
for (const line of lines) {
  process.argv = [process.execPath, 'mwg', ...line];
  await load('mwg.cjs').main(root);
  if (process.exitCode) process.exit();
}

for (const name of readdirSync(dist).filter(isOurs)) {
  load(name);
  const { bytes, script } = bundles.get(name);
  const code = script.createCachedData();
  replaceFile(join(dist, name.replace(/\.cjs$/, '.cache')), Buffer.concat([bytes, code, code]));
}

/** On the disk before it has its name: a power cut leaves the old cache or the new one. */
function replaceFile(path, content) {
  const draft = `${path}.${process.pid}`;
  const file = openSync(draft, 'w');
  writeFileSync(file, content);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, path);
}
