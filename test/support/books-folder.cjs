'use strict';
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** A folder for one run of all tests: the file that first needs a new book makes it, the others copy it. */
module.exports = function makeBooksFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'mwg-books-'));
  process.env.BOOKS_FOLDER = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
};
