#!/usr/bin/env node
'use strict';
const { existsSync, readFileSync, writeSync } = require('node:fs');
const { isAbsolute, join } = require('node:path');
const { Script } = require('node:vm');

const root = join(__dirname, '..');
const dist = join(root, 'dist');
/** The bundles of our own, by their file: each is loaded when it is first asked for. */
const bundles = new Map();
/** Those that hand on what they hold: see scripts/parts.mjs. */
const givers = ['mwg.cjs', 'core.cjs', 'daily.cjs'];
/** A bundle begins with the mark of its build. */
const markLength = '/*0123456789abcdef*/'.length;
let mark;

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
  if (!existsSync(join(dist, 'mwg.cjs'))) {
    process.stderr.write(
      `mwg is not built: ${join(dist, 'mwg.cjs')} is missing. Run npm run build in ${root}.\n`,
    );
    process.exitCode = 1;
    return;
  }
  bundle('mwg.cjs').main(root);
}

/** `mwg:…`, `core:…` and `daily:…` are modules that a bundle hands on; `./…` is a file of dist/; all else is Node's to find. */
function requireHere(name) {
  const colon = name.indexOf(':');
  const giver = name.slice(0, colon);
  if (givers.includes(`${giver}.cjs`)) return bundle(`${giver}.cjs`).shared[name]();
  if (isAbsolute(name) && name.endsWith('.node')) return addon(name);
  if (!name.startsWith('./')) return require(name);
  return /^\.\/(?:core|daily|part-)/.test(name) ? bundle(name.slice(2)) : require(join(dist, name));
}

/** Given by its path: `require` would first ask after every folder on the way, which takes longer than loading it. */
function addon(path) {
  const loaded = bundles.get(path) ?? { exports: {} };
  if (!bundles.has(path)) {
    process.dlopen(loaded, path);
    bundles.set(path, loaded);
  }
  return loaded.exports;
}

/**
 * What `require` does, with the code cache that the build made beside each bundle: compiling is half of
 * a short command. The files are in ASCII, which is compiled in half the time of a text with Arabic in it.
 */
function bundle(name) {
  const loaded = bundles.get(name) ?? { exports: {} };
  if (!bundles.has(name)) {
    bundles.set(name, loaded);
    const bytes = readFileSync(join(dist, name));
    if (givers.includes(name)) demandSameBuild(bytes);
    const cachedData = cacheOf(name, bytes);
    const script = new Script(bytes.latin1Slice(), { filename: join(dist, name), cachedData });
    script.runInThisContext()(loaded, loaded.exports, requireHere);
  }
  return loaded.exports;
}

/** A program that was built anew since it started does not go on with the other half: nothing is recorded yet. */
function demandSameBuild(bytes) {
  const found = bytes.latin1Slice(0, markLength);
  mark ??= found;
  if (mark === found) return;
  process.stderr.write('mwg: the program was updated while it started. Run the command again.\n');
  process.exit(1);
}

/**
 * V8 rejects a cache of another version, but runs a damaged one, or that of another bundle as long as
 * this one, and dies of it. So the cache file begins with the bundle it was made from, and then says the same
 * twice: comparing bytes takes a fraction of a millisecond, any digest several.
 */
function cacheOf(name, bytes) {
  const cache = read(name.replace('.cjs', '.cache'));
  if (cache === undefined || !bytes.equals(cache.subarray(0, bytes.length))) return undefined;
  const middle = (bytes.length + cache.length) / 2;
  const code = cache.subarray(bytes.length, middle);
  return code.length > 0 && code.equals(cache.subarray(middle)) ? code : undefined;
}

function read(name) {
  try {
    return readFileSync(join(dist, name));
  } catch {
    return undefined;
  }
}
