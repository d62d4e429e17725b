/**
 * `place_above` holds, for each place and level, the one place at that level it lies in, itself
 * among them: a sum by mantika is one join. Its trigger fills it, whoever adds a place; a parent
 * must be there before its children, and never changes.
 *
 * `dtm_published` keeps every statement of a total; the newest row of a round and population is
 * the one in force, a row with a `reason` being a correction of the row before it.
 */
export const dtmQuestions = `
CREATE TABLE place_above (
  place_id INTEGER NOT NULL REFERENCES place (id),
  level TEXT NOT NULL,
  above_id INTEGER NOT NULL REFERENCES place (id),
  PRIMARY KEY (place_id, level)
) STRICT, WITHOUT ROWID;
CREATE INDEX place_above_by_above ON place_above (above_id, place_id);

CREATE TRIGGER place_above_fill AFTER INSERT ON place
BEGIN
  INSERT INTO place_above (place_id, level, above_id)
    SELECT NEW.id, level, above_id FROM place_above WHERE place_id = NEW.parent_id;
  INSERT INTO place_above (place_id, level, above_id) VALUES (NEW.id, NEW.level, NEW.id);
END;
CREATE TRIGGER place_parent_stays BEFORE UPDATE OF parent_id, level ON place
BEGIN
  SELECT RAISE(ABORT, 'a place keeps its level and the place it lies in');
END;

INSERT INTO place_above (place_id, level, above_id)
WITH RECURSIVE up (place_id, level, above_id, next_id) AS (
  SELECT id, level, id, parent_id FROM place
  UNION ALL
  SELECT up.place_id, p.level, p.id, p.parent_id FROM up JOIN place p ON p.id = up.next_id
)
SELECT place_id, level, above_id FROM up;

CREATE TABLE dtm_published (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  operation TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  assessment_type TEXT NOT NULL,
  from_on TEXT CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  until_on TEXT CHECK (until_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND until_on >= coalesce(from_on, until_on)),
  population TEXT NOT NULL CHECK (population IN ('migrants', 'idps', 'returnees', 'arrivals')),
  total INTEGER CHECK (total >= 0),
  source TEXT NOT NULL,
  confidence TEXT NOT NULL CHECK (confidence IN ('checked', 'published', 'secondary', 'weak')),
  note TEXT,
  reason TEXT,
  recorded_on TEXT CHECK (recorded_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX dtm_published_by_round ON dtm_published (operation, number, population);

CREATE TABLE dtm_estimate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  low INTEGER NOT NULL CHECK (low >= 0),
  high INTEGER NOT NULL CHECK (high >= low),
  population TEXT NOT NULL CHECK (population IN ('migrants', 'idps', 'returnees', 'arrivals')),
  from_on TEXT NOT NULL CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  until_on TEXT NOT NULL CHECK (until_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND until_on >= from_on),
  source TEXT NOT NULL,
  note TEXT,
  visibility TEXT NOT NULL CHECK (visibility IN ('office', 'chairs', 'members', 'public')),
  ended_on TEXT CHECK (ended_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  end_reason TEXT,
  CHECK ((ended_on IS NULL) = (end_reason IS NULL))
) STRICT;
`;
