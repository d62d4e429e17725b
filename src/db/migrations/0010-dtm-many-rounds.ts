/**
 * Other countries' places and rounds, a round 0 among them; one round number for two collections on different days; an
 * import that counts what it changed and rejected, and names the import that it completes. SQLite
 * cannot change a constraint, so the tables are made again, children dropped before parents.
 */
export const dtmManyRounds = `
DROP TRIGGER dtm_import_one_active_series;

ALTER TABLE place ADD COLUMN country TEXT NOT NULL DEFAULT 'LBY';
CREATE INDEX place_by_country ON place (country);

CREATE TABLE new_round (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  country TEXT NOT NULL DEFAULT 'LBY',
  operation TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 0),
  assessment_type TEXT NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL CHECK (until_on >= from_on),
  UNIQUE (country, operation, number, assessment_type, from_on, until_on)
) STRICT;
INSERT INTO new_round (id, uid, operation, number, assessment_type, from_on, until_on)
SELECT id, uid, operation, number, assessment_type, from_on, until_on FROM dtm_round;

CREATE TABLE new_import (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('staged', 'active', 'withdrawn')),
  state_reason TEXT,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  sheet TEXT,
  layout TEXT NOT NULL,
  encoding TEXT NOT NULL,
  delimiter TEXT NOT NULL,
  rows_in_file INTEGER NOT NULL,
  rows_new INTEGER NOT NULL,
  rows_changed INTEGER NOT NULL DEFAULT 0,
  rows_unchanged INTEGER NOT NULL DEFAULT 0,
  rows_rejected INTEGER NOT NULL DEFAULT 0,
  rows_skipped INTEGER NOT NULL,
  expected INTEGER,
  source TEXT NOT NULL,
  imported_on TEXT NOT NULL,
  completes INTEGER REFERENCES new_import (id),
  CHECK (rows_in_file =
    rows_new + rows_changed + rows_unchanged + rows_rejected + rows_skipped)
) STRICT;
INSERT INTO new_import (id, uid, state, state_reason, file_name, sha256, sheet, layout, encoding,
  delimiter, rows_in_file, rows_new, rows_skipped, expected, source, imported_on)
SELECT id, uid, state, state_reason, file_name, sha256, sheet, layout, encoding,
  delimiter, rows_in_file, rows_stored, rows_skipped, expected, source, imported_on
FROM dtm_import;

CREATE TABLE new_series (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  import_id INTEGER NOT NULL REFERENCES new_import (id),
  round_id INTEGER NOT NULL REFERENCES new_round (id),
  level TEXT NOT NULL CHECK (level IN ('country', 'region', 'mantika', 'baladiya', 'muhalla')),
  population TEXT NOT NULL CHECK (population IN ('migrants', 'idps', 'returnees', 'arrivals')),
  measure TEXT NOT NULL CHECK (measure IN ('individuals', 'households')),
  breakdown TEXT NOT NULL CHECK (breakdown IN ('total', 'nationality', 'sex_age', 'shelter', 'arrival', 'permit')),
  total INTEGER NOT NULL,
  unknown INTEGER NOT NULL,
  suppressed INTEGER NOT NULL,
  UNIQUE (import_id, round_id, level, population, measure, breakdown)
) STRICT;
INSERT INTO new_series SELECT * FROM dtm_series;

CREATE TABLE new_figure (
  series_id INTEGER NOT NULL REFERENCES new_series (id),
  place_id INTEGER NOT NULL REFERENCES place (id),
  category_id INTEGER NOT NULL REFERENCES dtm_category (id),
  line INTEGER NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (series_id, place_id, category_id, line)
) STRICT, WITHOUT ROWID;
INSERT INTO new_figure SELECT * FROM dtm_figure;

DROP TABLE dtm_figure;
DROP TABLE dtm_series;
DROP TABLE dtm_import;
DROP TABLE dtm_round;
ALTER TABLE new_round RENAME TO dtm_round;
ALTER TABLE new_import RENAME TO dtm_import;
ALTER TABLE new_series RENAME TO dtm_series;
ALTER TABLE new_figure RENAME TO dtm_figure;

CREATE INDEX dtm_import_by_content ON dtm_import (sha256);
CREATE INDEX dtm_series_by_round ON dtm_series (round_id);

CREATE TRIGGER dtm_import_one_active_series
BEFORE UPDATE OF state ON dtm_import WHEN NEW.state = 'active'
BEGIN
  SELECT RAISE(ABORT, 'another active import holds this series')
  WHERE EXISTS (
    SELECT 1 FROM dtm_series mine
    JOIN dtm_series other USING (round_id, level, population, measure, breakdown)
    JOIN dtm_import holder ON holder.id = other.import_id AND holder.state = 'active'
    WHERE mine.import_id = NEW.id AND other.import_id <> NEW.id
  );
END;

CREATE TABLE dtm_mapping (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE,
  headings TEXT NOT NULL UNIQUE,
  map TEXT NOT NULL
) STRICT;
`;
