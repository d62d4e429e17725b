/**
 * Days are YYYY-MM-DD text, instants UTC ISO text, meeting times local to the meeting's zone.
 * Figures of DTM are loaded unaudited; what the journal records is the import's change of state, so
 * undo withdraws an import as a whole. The trigger keeps one active series a question can pick.
 */
export const recordBook = `
CREATE TABLE book (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uid TEXT NOT NULL,
  zone TEXT NOT NULL,
  is_demo INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  command TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  undoes INTEGER REFERENCES change (id)
) STRICT;
CREATE INDEX change_by_undoes ON change (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE change_row (
  change_id INTEGER NOT NULL REFERENCES change (id),
  seq INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_key INTEGER NOT NULL,
  op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
  before TEXT,
  after TEXT,
  PRIMARY KEY (change_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_row_by_record ON change_row (table_name, row_key);

-- Holds the change being recorded; empty otherwise, so that a write outside a change fails.
CREATE TABLE open_change (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  change_id INTEGER NOT NULL
) STRICT;

-- Gives a row of the journal its change and its order, so that the triggers of the tables stay
-- short: SQLite reads all of them at each start. An update that changed nothing is not a change.
CREATE VIEW journal AS SELECT table_name, row_key, op, before, after FROM change_row;
CREATE TRIGGER journal_row INSTEAD OF INSERT ON journal WHEN NEW.before IS NOT NEW.after
BEGIN
  INSERT INTO change_row (change_id, seq, table_name, row_key, op, before, after)
  VALUES (
    (SELECT change_id FROM open_change),
    (SELECT coalesce(max(seq), 0) + 1 FROM change_row
      WHERE change_id = (SELECT change_id FROM open_change)),
    NEW.table_name, NEW.row_key, NEW.op, NEW.before, NEW.after
  );
END;

CREATE TABLE working_group (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE,
  prefix TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL,
  name_ar TEXT,
  parent_id INTEGER REFERENCES working_group (id) DEFERRABLE INITIALLY DEFERRED,
  from_on TEXT CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  until_on TEXT CHECK (until_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE organisation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  handle TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL,
  name_ar TEXT,
  side TEXT NOT NULL CHECK (side IN ('government', 'municipality', 'un', 'international_org', 'regional_org', 'diplomatic_mission', 'donor', 'ngo', 'cso', 'private_sector', 'academia'))
) STRICT;

CREATE TABLE organisation_alias (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  UNIQUE (organisation_id, name)
) STRICT;

CREATE TABLE seat (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  group_id INTEGER NOT NULL REFERENCES working_group (id) DEFERRABLE INITIALLY DEFERRED,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  from_on TEXT NOT NULL CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  until_on TEXT CHECK (until_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND until_on >= from_on),
  end_reason TEXT,
  CHECK ((until_on IS NULL) = (end_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX seat_open ON seat (group_id, organisation_id) WHERE until_on IS NULL;

CREATE TABLE seat_role (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  seat_id INTEGER NOT NULL REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL CHECK (role IN ('chair', 'co_chair', 'member', 'observer', 'invitee', 'secretariat')),
  from_on TEXT NOT NULL CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  until_on TEXT CHECK (until_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND until_on >= from_on)
) STRICT;
CREATE UNIQUE INDEX seat_role_open ON seat_role (seat_id) WHERE until_on IS NULL;

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  group_id INTEGER NOT NULL REFERENCES working_group (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL CHECK (number > 0),
  title_en TEXT NOT NULL,
  title_ar TEXT,
  held_on TEXT NOT NULL CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  start_time TEXT CHECK (start_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  end_time TEXT CHECK (end_time GLOB '[0-2][0-9]:[0-5][0-9]' AND end_time > start_time),
  zone TEXT NOT NULL,
  place TEXT,
  status TEXT NOT NULL CHECK (status IN ('planned', 'convened', 'held', 'cancelled', 'postponed')),
  status_on TEXT CHECK (status_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  status_reason TEXT,
  note TEXT,
  visibility TEXT NOT NULL CHECK (visibility IN ('office', 'chairs', 'members', 'public')),
  UNIQUE (group_id, number)
) STRICT;
CREATE INDEX meeting_by_day ON meeting (group_id, held_on);
CREATE TRIGGER meeting_number_stays BEFORE DELETE ON meeting
WHEN EXISTS (SELECT 1 FROM meeting WHERE group_id = OLD.group_id AND number > OLD.number)
BEGIN
  SELECT RAISE(ABORT, 'only the latest meeting gives its number back');
END;

CREATE TABLE action (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  group_id INTEGER NOT NULL REFERENCES working_group (id) DEFERRABLE INITIALLY DEFERRED,
  title_en TEXT,
  title_ar TEXT,
  status TEXT NOT NULL CHECK (status IN ('open', 'in_progress', 'done', 'cancelled')),
  status_on TEXT NOT NULL CHECK (status_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  first_due_on TEXT CHECK (first_due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  raised_on TEXT NOT NULL CHECK (raised_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  meeting_id INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  is_urgent INTEGER NOT NULL CHECK (is_urgent IN (0, 1)),
  visibility TEXT NOT NULL CHECK (visibility IN ('office', 'chairs', 'members', 'public')),
  CHECK (coalesce(title_en, title_ar) IS NOT NULL)
) STRICT;
-- In the order of the list, undated last, so that its first rows are found without sorting the rest.
CREATE INDEX action_open_by_due ON action (group_id, due_on IS NULL, due_on, id)
  WHERE status IN ('open', 'in_progress');
CREATE INDEX action_by_meeting ON action (meeting_id);

CREATE TABLE action_owner (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  action_id INTEGER NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  owner_group TEXT CHECK (owner_group IN ('office', 'chairs', 'all')),
  position INTEGER NOT NULL CHECK (position > 0),
  CHECK ((organisation_id IS NULL) <> (owner_group IS NULL))
) STRICT;
CREATE INDEX action_owner_by_action ON action_owner (action_id);
CREATE INDEX action_owner_by_organisation ON action_owner (organisation_id);

CREATE TABLE action_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  action_id INTEGER NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('raised', 'started', 'done', 'reopened', 'cancelled', 'extended', 'assigned', 'edited', 'note')),
  happened_on TEXT NOT NULL CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded_at TEXT NOT NULL,
  note TEXT,
  meeting_id INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  due_before TEXT,
  due_after TEXT,
  visibility TEXT NOT NULL CHECK (visibility IN ('office', 'chairs', 'members', 'public'))
) STRICT;
CREATE INDEX action_event_by_action ON action_event (action_id);

CREATE TABLE holiday (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  name_en TEXT NOT NULL,
  name_ar TEXT NOT NULL,
  authority TEXT NOT NULL,
  source TEXT NOT NULL,
  applies_to TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('estimated', 'confirmed', 'cancelled'))
) STRICT;
CREATE INDEX holiday_by_day ON holiday (day);

CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  level TEXT NOT NULL CHECK (level IN ('country', 'region', 'mantika', 'baladiya', 'muhalla')),
  name_en TEXT NOT NULL,
  name_ar TEXT,
  parent_id INTEGER REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX place_by_parent ON place (parent_id);

CREATE TABLE place_alias (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  place_id INTEGER NOT NULL REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
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
  state TEXT NOT NULL CHECK (state IN ('staged', 'active', 'withdrawn')),
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
  level TEXT NOT NULL CHECK (level IN ('country', 'region', 'mantika', 'baladiya', 'muhalla')),
  population TEXT NOT NULL CHECK (population IN ('migrants', 'idps', 'returnees', 'arrivals')),
  measure TEXT NOT NULL CHECK (measure IN ('individuals', 'households')),
  breakdown TEXT NOT NULL CHECK (breakdown IN ('total', 'nationality', 'sex_age', 'shelter', 'arrival', 'permit')),
  total INTEGER NOT NULL,
  unknown INTEGER NOT NULL,
  suppressed INTEGER NOT NULL,
  UNIQUE (import_id, round_id, level, population, measure, breakdown)
) STRICT;
CREATE INDEX dtm_series_by_round ON dtm_series (round_id);

CREATE TABLE dtm_category (
  id INTEGER PRIMARY KEY,
  breakdown TEXT NOT NULL CHECK (breakdown IN ('total', 'nationality', 'sex_age', 'shelter', 'arrival', 'permit')),
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
