#!/usr/bin/env node
'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const root = join(__dirname, '..');
const core = join(root, 'dist', 'mwg.cjs');

// Built in ASCII, which is read and compiled in half the time of a text with Arabic in it.
const source = read(core, 'latin1');
if (process.argv.length === 3 && ['--version', '-V'].includes(process.argv[2])) {
  process.stdout.write(`${require('../package.json').version}\n`);
} else if (source === undefined) {
  process.stderr.write(`mwg is not built: ${core} is missing. Run npm run build in ${root}.\n`);
  process.exitCode = 1;
} else {
  load(source).main(root);
}

/**
 * What `require` does, with the code cache that the build made beside the core: compiling is half of
 * a short command. V8 itself rejects a cache of another version; the core's last line names its own.
 */
function load(text) {
  const mark = text.slice(text.lastIndexOf('//') + 2).trim();
  const script = new Script(text, {
    filename: core,
    cachedData: read(join(root, 'dist', `mwg-${mark}.cache`)),
  });
  const loaded = { exports: {} };
  script.runInThisContext()(loaded, loaded.exports, requireFromCore);
  return loaded.exports;
}

function requireFromCore(name) {
  return require(name.startsWith('./') ? join(root, 'dist', name) : name);
}

function read(path, encoding) {
  try {
    return readFileSync(path, encoding);
  } catch {
    return undefined;
  }
}
