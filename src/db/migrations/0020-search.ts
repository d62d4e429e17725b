/**
 * Words of the records, folded, without the texts themselves; a row of search_record says whose they
 * are. Filled and kept by the program, and made anew from the records at any time.
 */
export const search = `
CREATE TABLE search_record (
  id INTEGER PRIMARY KEY,
  table_name TEXT NOT NULL,
  row_key INTEGER NOT NULL,
  UNIQUE (table_name, row_key)
) STRICT;
CREATE VIRTUAL TABLE search_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

-- With all that lists of open actions count by, so that counting reads the index alone.
DROP INDEX action_open_by_due;
CREATE INDEX action_open_by_due ON action
  (group_id, due_on IS NULL, due_on, id, visibility, status)
  WHERE status IN ('open', 'in_progress');
`;
