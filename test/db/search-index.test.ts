import { expect, test } from '@jest/globals';
import { registerFolds } from '../../src/db/open.ts';
import { rebuildSearch } from '../../src/db/search-index.ts';
import { type Office, practiceOffice } from '../support/office.ts';
import { withBook } from '../support/stored-book.ts';

/** Every word with the record it stands for: the index keeps no text to compare. */
function indexed(office: Office, isMadeAnew: boolean): unknown[] {
  return withBook(office.bookPath, (db) => {
    db.exec('BEGIN');
    try {
      registerFolds(db);
      if (isMadeAnew) rebuildSearch(db);
      db.exec('CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, search_words, instance)');
      return db.prepare('SELECT term, doc FROM temp.words ORDER BY term, doc').all();
    } finally {
      db.exec('ROLLBACK');
    }
  });
}

const lines = [
  ['in', 'Comments on the terms', '--from', 'mol', '--ref', '4/2', '--dated', '2018-04-26'],
  ['out', 'About permits', '--to', 'mol,iom', '--no-draft'],
  ['member', 'edit', 'mol', '--handle', 'molr', '--name', 'Ministry of Work'],
  ['member', 'edit', 'molr', '--alias', 'Manpower'],
  ['group', 'edit', 'mwg', '--name', 'Zebra Group'],
  ['action', 'note', '5', 'The list is at the printer'],
  ['letter', 'edit', 'IN-1', '--from', 'iom'],
  ['letter', 'sent', 'OUT-1', '--ref', '2/11/9', '--by', 'hand'],
  ['undo'],
  ['person', 'add', 'Huda Example', '--email', 'huda@example.org'],
  ['person', 'edit', 'P-1', '--alias', 'Zarqa'],
  ['person', 'forget', 'P-1', '--confirm', 'P-1'],
];

test('after each change the index holds what one made anew would hold', async () => {
  const office = await practiceOffice();
  expect(indexed(office, false).length).toBeGreaterThan(100);
  for (const line of lines) {
    const ran = await office.run(...line);
    expect([line, ran.exitCode, ran.stderr]).toEqual([line, 0, expect.anything()]);
    expect(indexed(office, false)).toEqual(indexed(office, true));
  }
});
