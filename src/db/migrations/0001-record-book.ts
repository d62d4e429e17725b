import {
  actionEventKinds,
  actionStatuses,
  audiences,
  holidayStatuses,
  meetingStatuses,
  ownerGroups,
  roles,
  sides,
} from '../../domain/vocabulary.ts';
import { dtmTables } from './0001-dtm-tables.ts';
import { oneOf } from './one-of.ts';

const day = (column: string) => `${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`;
const deferred = 'DEFERRABLE INITIALLY DEFERRED';

/** Days are YYYY-MM-DD text, instants UTC ISO text, meeting times local to the meeting's zone. */
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
  parent_id INTEGER REFERENCES working_group (id) ${deferred},
  from_on TEXT CHECK (${day('from_on')}),
  until_on TEXT CHECK (${day('until_on')})
) STRICT;

CREATE TABLE organisation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  handle TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL,
  name_ar TEXT,
  side TEXT NOT NULL CHECK (side IN ${oneOf(sides)})
) STRICT;

CREATE TABLE organisation_alias (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) ${deferred},
  name TEXT NOT NULL,
  UNIQUE (organisation_id, name)
) STRICT;

CREATE TABLE seat (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  group_id INTEGER NOT NULL REFERENCES working_group (id) ${deferred},
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) ${deferred},
  from_on TEXT NOT NULL CHECK (${day('from_on')}),
  until_on TEXT CHECK (${day('until_on')} AND until_on >= from_on),
  end_reason TEXT,
  CHECK ((until_on IS NULL) = (end_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX seat_open ON seat (group_id, organisation_id) WHERE until_on IS NULL;

CREATE TABLE seat_role (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  seat_id INTEGER NOT NULL REFERENCES seat (id) ${deferred},
  role TEXT NOT NULL CHECK (role IN ${oneOf(roles)}),
  from_on TEXT NOT NULL CHECK (${day('from_on')}),
  until_on TEXT CHECK (${day('until_on')} AND until_on >= from_on)
) STRICT;
CREATE UNIQUE INDEX seat_role_open ON seat_role (seat_id) WHERE until_on IS NULL;

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  group_id INTEGER NOT NULL REFERENCES working_group (id) ${deferred},
  number INTEGER NOT NULL CHECK (number > 0),
  title_en TEXT NOT NULL,
  title_ar TEXT,
  held_on TEXT NOT NULL CHECK (${day('held_on')}),
  start_time TEXT CHECK (start_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  end_time TEXT CHECK (end_time GLOB '[0-2][0-9]:[0-5][0-9]' AND end_time > start_time),
  zone TEXT NOT NULL,
  place TEXT,
  status TEXT NOT NULL CHECK (status IN ${oneOf(meetingStatuses)}),
  status_on TEXT CHECK (${day('status_on')}),
  status_reason TEXT,
  note TEXT,
  visibility TEXT NOT NULL CHECK (visibility IN ${oneOf(audiences)}),
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
  group_id INTEGER NOT NULL REFERENCES working_group (id) ${deferred},
  title_en TEXT,
  title_ar TEXT,
  status TEXT NOT NULL CHECK (status IN ${oneOf(actionStatuses)}),
  status_on TEXT NOT NULL CHECK (${day('status_on')}),
  first_due_on TEXT CHECK (${day('first_due_on')}),
  due_on TEXT CHECK (${day('due_on')}),
  raised_on TEXT NOT NULL CHECK (${day('raised_on')}),
  meeting_id INTEGER REFERENCES meeting (id) ${deferred},
  is_urgent INTEGER NOT NULL CHECK (is_urgent IN (0, 1)),
  visibility TEXT NOT NULL CHECK (visibility IN ${oneOf(audiences)}),
  CHECK (coalesce(title_en, title_ar) IS NOT NULL)
) STRICT;
-- In the order of the list, undated last, so that its first rows are found without sorting the rest.
CREATE INDEX action_open_by_due ON action (group_id, due_on IS NULL, due_on, id)
  WHERE status IN ('open', 'in_progress');
CREATE INDEX action_by_meeting ON action (meeting_id);

CREATE TABLE action_owner (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  action_id INTEGER NOT NULL REFERENCES action (id) ${deferred},
  organisation_id INTEGER REFERENCES organisation (id) ${deferred},
  owner_group TEXT CHECK (owner_group IN ${oneOf(ownerGroups)}),
  position INTEGER NOT NULL CHECK (position > 0),
  CHECK ((organisation_id IS NULL) <> (owner_group IS NULL))
) STRICT;
CREATE INDEX action_owner_by_action ON action_owner (action_id);
CREATE INDEX action_owner_by_organisation ON action_owner (organisation_id);

CREATE TABLE action_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  action_id INTEGER NOT NULL REFERENCES action (id) ${deferred},
  kind TEXT NOT NULL CHECK (kind IN ${oneOf(actionEventKinds)}),
  happened_on TEXT NOT NULL CHECK (${day('happened_on')}),
  recorded_at TEXT NOT NULL,
  note TEXT,
  meeting_id INTEGER REFERENCES meeting (id) ${deferred},
  due_before TEXT,
  due_after TEXT,
  visibility TEXT NOT NULL CHECK (visibility IN ${oneOf(audiences)})
) STRICT;
CREATE INDEX action_event_by_action ON action_event (action_id);

CREATE TABLE holiday (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  day TEXT NOT NULL CHECK (${day('day')}),
  name_en TEXT NOT NULL,
  name_ar TEXT NOT NULL,
  authority TEXT NOT NULL,
  source TEXT NOT NULL,
  applies_to TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ${oneOf(holidayStatuses)})
) STRICT;
CREATE INDEX holiday_by_day ON holiday (day);
${dtmTables}`;
