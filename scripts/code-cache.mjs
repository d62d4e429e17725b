// Makes dist/mwg-<mark>.cache, the compiled form of the core: run by the build, after the bundle.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

const text = readFileSync(core, 'latin1');
const mark = text.slice(text.lastIndexOf('//') + 2).trim();
const script = new Script(text, { filename: core });
const loaded = { exports: {} };
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

const cache = join(dist, `mwg-${mark}.cache`);
writeFileSync(`${cache}.${process.pid}`, script.createCachedData());
renameSync(`${cache}.${process.pid}`, cache);
for (const name of readdirSync(dist)) {
  if (name.endsWith('.cache') && name !== `mwg-${mark}.cache`) rmSync(join(dist, name));
}
