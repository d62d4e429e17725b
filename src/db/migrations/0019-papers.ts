/**
 * Notes of a week as they were released: numbered, with the digest of what they say, and the bytes
 * of each copy. The bytes are not journalled: a copy names them by their digest.
 */
export const papers = `
CREATE TABLE paper (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  group_id INTEGER NOT NULL REFERENCES working_group (id) DEFERRABLE INITIALLY DEFERRED,
  edition TEXT NOT NULL CHECK (edition IN ('chairs', 'members')),
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
  number INTEGER NOT NULL CHECK (number > 0),
  revision INTEGER NOT NULL CHECK (revision >= 0),
  week_from TEXT NOT NULL CHECK (week_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  released_on TEXT NOT NULL CHECK (released_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  cleared_on TEXT CHECK (cleared_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reason TEXT,
  content_sha256 TEXT NOT NULL,
  UNIQUE (group_id, edition, year, number, revision),
  CHECK ((revision = 0) = (reason IS NULL))
) STRICT;
CREATE INDEX paper_by_week ON paper (group_id, edition, week_from);
CREATE TRIGGER paper_number_stays BEFORE DELETE ON paper
WHEN EXISTS (
  SELECT 1 FROM paper WHERE group_id = OLD.group_id AND edition = OLD.edition
    AND (year, number, revision) > (OLD.year, OLD.number, OLD.revision)
)
BEGIN
  SELECT RAISE(ABORT, 'only the latest note gives its number back');
END;

CREATE TABLE paper_copy (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  paper_id INTEGER NOT NULL REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL CHECK (language IN ('en', 'ar')),
  format TEXT NOT NULL CHECK (format IN ('docx', 'html', 'md')),
  sha256 TEXT NOT NULL,
  UNIQUE (paper_id, language, format)
) STRICT;

CREATE TABLE paper_bytes (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Given to a content: what is changed after it must be cleared anew.
CREATE TABLE paper_clearance (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  group_id INTEGER NOT NULL REFERENCES working_group (id) DEFERRABLE INITIALLY DEFERRED,
  week_from TEXT NOT NULL CHECK (week_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  cleared_on TEXT NOT NULL CHECK (cleared_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  letter TEXT,
  content_sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX paper_clearance_by_week ON paper_clearance (group_id, week_from);
`;
