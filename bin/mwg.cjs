#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const core = join(root, 'dist', 'mwg.cjs');

if (existsSync(core)) {
  require(core).main(root);
} else {
  process.stderr.write(`mwg is not built: ${core} is missing. Run npm run build in ${root}.\n`);
  process.exitCode = 1;
}
