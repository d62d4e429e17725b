#!/usr/bin/env node
'use strict';
const { readFileSync, writeSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const root = join(__dirname, '..');
const dist = join(root, 'dist');
/** What the core exports: `main`, and what its parts share with it. */
let core;

if (process.argv.length === 3 && ['--version', '-V'].includes(process.argv[2])) {
  print(`${require('../package.json').version}\n`);
} else {
  start();
}

/** A reader that closed early, as `head` does, is no trouble of ours. */
function print(text) {
  try {
    writeSync(1, text);
  } catch (error) {
    if (error.code !== 'EPIPE') throw error;
  }
}

function start() {
  const bytes = read('mwg.cjs');
  if (bytes === undefined) {
    process.stderr.write(
      `mwg is not built: ${join(dist, 'mwg.cjs')} is missing. Run npm run build in ${root}.\n`,
    );
    process.exitCode = 1;
    return;
  }
  core = load('mwg.cjs', bytes, cacheOf(bytes));
  core.main(root);
}

/**
 * What `require` does, with the code cache that the build made beside the core: compiling is half of
 * a short command. The files are in ASCII, which is compiled in half the time of a text with Arabic in it.
 */
function load(name, bytes, cachedData) {
  const script = new Script(bytes.latin1Slice(), { filename: join(dist, name), cachedData });
  const loaded = { exports: {} };
  script.runInThisContext()(loaded, loaded.exports, requireHere);
  return loaded.exports;
}

/**
 * V8 rejects a cache of another version, but runs a damaged one, or that of another core as long as
 * this one, and dies of it. So the cache file begins with the core it was made from, and is there twice:
 * comparing bytes takes half a millisecond, any digest three and more.
 */
function cacheOf(bytes) {
  const cache = read('mwg.cache');
  const copy = read('mwg.cache.copy');
  if (cache === undefined || copy === undefined || !cache.equals(copy)) return undefined;
  const isOurs = cache.length > bytes.length && bytes.equals(cache.subarray(0, bytes.length));
  return isOurs ? cache.subarray(bytes.length) : undefined;
}

const parts = new Map();

/** `mwg:…` is a module that a part shares with the core; `./part-…` a part; all else is Node's to find. */
function requireHere(name) {
  if (name.startsWith('mwg:')) return core.shared[name]();
  if (!name.startsWith('./')) return require(name);
  if (!name.startsWith('./part-')) return require(join(dist, name));
  if (!parts.has(name)) parts.set(name, load(name, read(name)));
  return parts.get(name);
}

function read(name) {
  try {
    return readFileSync(join(dist, name));
  } catch {
    return undefined;
  }
}
