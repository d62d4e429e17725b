// Makes dist/mwg.cache, the core and its compiled form, and a copy of it by which damage is seen: run
// by the build, after the bundle.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const core = join(dist, 'mwg.cjs');
const fromBin = createRequire(join(root, 'bin', 'mwg.cjs'));

const folder = mkdtempSync(join(tmpdir(), 'mwg-'));
process.env.MWG_DB = join(folder, 'book.db');
spawnSync(process.execPath, [join(root, 'bin', 'mwg.cjs'), 'init', '--demo']);

const bytes = readFileSync(core);
const script = new Script(bytes.latin1Slice(), { filename: core });
const loaded = { exports: {} };
// A list needs no part of the core's parts: no verb of theirs is run here.
script.runInThisContext()(loaded, loaded.exports, (name) =>
  fromBin(name.startsWith('./') ? join(dist, name) : name),
);

// The cache holds the functions that have run. A list is what is typed all day and shares most of its
// way with every other command; each more would make the cache larger, and reading it slower.
const lines = [['action', 'list', '--limit', '20']];
for (const line of lines) {
  process.argv = [process.execPath, 'mwg', ...line];
  await loaded.exports.main(root);
  if (process.exitCode) process.exit();
}
rmSync(folder, { recursive: true });

const cache = Buffer.concat([bytes, script.createCachedData()]);
for (const name of ['mwg.cache', 'mwg.cache.copy']) replaceFile(join(dist, name), cache);

/** On the disk before it has its name: a power cut leaves the old cache or the new one. */
function replaceFile(path, content) {
  const draft = `${path}.${process.pid}`;
  const file = openSync(draft, 'w');
  writeFileSync(file, content);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, path);
}
