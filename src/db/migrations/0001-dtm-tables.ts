import { breakdowns, importStates, levels, measures, populations } from '../../domain/dtm.ts';
import { oneOf } from './one-of.ts';

const deferred = 'DEFERRABLE INITIALLY DEFERRED';

/**
 * Figures are loaded unaudited; what the journal records is the import's change of state, so undo
 * withdraws an import as a whole. The trigger keeps one active series a question can pick.
 */
export const dtmTables = `
CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  level TEXT NOT NULL CHECK (level IN ${oneOf(levels)}),
  name_en TEXT NOT NULL,
  name_ar TEXT,
  parent_id INTEGER REFERENCES place (id) ${deferred}
) STRICT;
CREATE INDEX place_by_parent ON place (parent_id);

CREATE TABLE place_alias (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  place_id INTEGER NOT NULL REFERENCES place (id) ${deferred},
  name TEXT NOT NULL,
  note TEXT,
  UNIQUE (place_id, name)
) STRICT;

CREATE TABLE dtm_round (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  operation TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  assessment_type TEXT NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL CHECK (until_on >= from_on),
  UNIQUE (operation, number, assessment_type)
) STRICT;

CREATE TABLE dtm_import (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ${oneOf(importStates)}),
  state_reason TEXT,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  layout TEXT NOT NULL,
  encoding TEXT NOT NULL,
  delimiter TEXT NOT NULL,
  rows_in_file INTEGER NOT NULL,
  rows_stored INTEGER NOT NULL,
  rows_skipped INTEGER NOT NULL,
  expected INTEGER,
  source TEXT NOT NULL,
  imported_on TEXT NOT NULL,
  CHECK (rows_in_file = rows_stored + rows_skipped)
) STRICT;
CREATE INDEX dtm_import_by_content ON dtm_import (sha256);

CREATE TABLE dtm_series (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  import_id INTEGER NOT NULL REFERENCES dtm_import (id),
  round_id INTEGER NOT NULL REFERENCES dtm_round (id),
  level TEXT NOT NULL CHECK (level IN ${oneOf(levels)}),
  population TEXT NOT NULL CHECK (population IN ${oneOf(populations)}),
  measure TEXT NOT NULL CHECK (measure IN ${oneOf(measures)}),
  breakdown TEXT NOT NULL CHECK (breakdown IN ${oneOf(breakdowns)}),
  total INTEGER NOT NULL,
  unknown INTEGER NOT NULL,
  suppressed INTEGER NOT NULL,
  UNIQUE (import_id, round_id, level, population, measure, breakdown)
) STRICT;
CREATE INDEX dtm_series_by_round ON dtm_series (round_id);

CREATE TABLE dtm_category (
  id INTEGER PRIMARY KEY,
  breakdown TEXT NOT NULL CHECK (breakdown IN ${oneOf(breakdowns)}),
  code TEXT NOT NULL,
  name_en TEXT NOT NULL,
  name_ar TEXT NOT NULL,
  UNIQUE (breakdown, code)
) STRICT;

CREATE TABLE dtm_figure (
  series_id INTEGER NOT NULL REFERENCES dtm_series (id),
  place_id INTEGER NOT NULL REFERENCES place (id),
  category_id INTEGER NOT NULL REFERENCES dtm_category (id),
  line INTEGER NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (series_id, place_id, category_id, line)
) STRICT, WITHOUT ROWID;

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
`;
