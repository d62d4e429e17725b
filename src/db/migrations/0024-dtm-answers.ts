/**
 * What a clerk answered about a kind of file, kept with its columns, and spellings of nationalities
 * that files use: `code` is ISO 3166 or one of DTM's own groups.
 */
export const dtmAnswers = `
ALTER TABLE dtm_mapping ADD COLUMN answers TEXT;

CREATE TABLE nationality_alias (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL,
  name TEXT NOT NULL UNIQUE
) STRICT;
`;
