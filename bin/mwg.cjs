#!/usr/bin/env node
'use strict';
const { readFileSync, writeSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const root = join(__dirname, '..');
const core = join(root, 'dist', 'mwg.cjs');

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
    process.stderr.write(`mwg is not built: ${core} is missing. Run npm run build in ${root}.\n`);
    process.exitCode = 1;
    return;
  }
  load(bytes).main(root);
}

/**
 * What `require` does, with the code cache that the build made beside the core: compiling is half of
 * a short command. The core is in ASCII, which is compiled in half the time of a text with Arabic in it.
 */
function load(bytes) {
  const script = new Script(bytes.latin1Slice(), { filename: core, cachedData: cacheOf(bytes) });
  const loaded = { exports: {} };
  script.runInThisContext()(loaded, loaded.exports, requireFromCore);
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

function requireFromCore(name) {
  return require(name.startsWith('./') ? join(root, 'dist', name) : name);
}

function read(name) {
  try {
    return readFileSync(join(root, 'dist', name));
  } catch {
    return undefined;
  }
}
