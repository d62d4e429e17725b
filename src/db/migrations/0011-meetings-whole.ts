/**
 * What happens around a meeting: its dates, agenda, invitations, replies, attendance, notes, and
 * what was decided there. Who came is a person of the book: names stand nowhere else.
 */
export const meetingsWhole = `
ALTER TABLE meeting ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE seat ADD COLUMN zone TEXT;

-- moved: the meeting went from before_on to day; NULL is no date yet. also: another source's day.
CREATE TABLE meeting_date (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('moved', 'also')),
  before_on TEXT CHECK (before_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  happened_on TEXT NOT NULL CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reason TEXT,
  source TEXT,
  visibility TEXT NOT NULL CHECK (visibility IN ('office', 'chairs', 'members', 'public')),
  CHECK (kind <> 'moved' OR reason IS NOT NULL),
  CHECK (kind <> 'also' OR (day IS NOT NULL AND source IS NOT NULL))
) STRICT;
CREATE INDEX meeting_date_by_meeting ON meeting_date (meeting_id);

-- Without a meeting: a standing item of the group.
CREATE TABLE agenda_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  group_id INTEGER NOT NULL REFERENCES working_group (id) DEFERRABLE INITIALLY DEFERRED,
  meeting_id INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL CHECK (position > 0),
  kind TEXT NOT NULL CHECK (kind IN ('opening', 'agenda', 'minutes', 'actions', 'substance', 'programme', 'dtm', 'other', 'next')),
  title_en TEXT,
  title_ar TEXT,
  minutes INTEGER CHECK (minutes > 0),
  outcome TEXT,
  deferred_to_id INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
  deferred_reason TEXT,
  CHECK (coalesce(title_en, title_ar) IS NOT NULL)
) STRICT;
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id, position);

-- Files stay outside the book: papers of an item, scans of sign-in sheets.
CREATE TABLE meeting_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  item_id INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('paper', 'sign_in')),
  symbol TEXT,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  added_on TEXT NOT NULL CHECK (added_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CHECK ((kind = 'paper') = (item_id IS NOT NULL))
) STRICT;
CREATE INDEX meeting_file_by_meeting ON meeting_file (meeting_id);

CREATE TABLE meeting_invitation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  seat_id INTEGER NOT NULL REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
  letter_id INTEGER REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED,
  channel TEXT NOT NULL CHECK (channel IN ('letter_via_mfa', 'note_verbale', 'email')),
  sequence INTEGER NOT NULL CHECK (sequence >= 0),
  invited_on TEXT NOT NULL CHECK (invited_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX meeting_invitation_by_meeting ON meeting_invitation (meeting_id);
CREATE INDEX meeting_invitation_by_letter ON meeting_invitation (letter_id);

-- The latest of a seat holds.
CREATE TABLE meeting_reply (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  seat_id INTEGER NOT NULL REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
  reply TEXT NOT NULL CHECK (reply IN ('accepted', 'tentative', 'declined')),
  person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  letter_id INTEGER REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED,
  happened_on TEXT NOT NULL CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_reply_by_meeting ON meeting_reply (meeting_id);

-- One row a seat; guests have no seat.
CREATE TABLE attendance (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  seat_id INTEGER REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
  presence TEXT NOT NULL CHECK (presence IN ('present', 'remote', 'apologies', 'absent')),
  capacity TEXT CHECK (capacity IN ('representative', 'alternate', 'ad_hoc', 'observer', 'guest', 'secretariat', 'unrecorded')),
  person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  arrived_at TEXT CHECK (arrived_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  has_left INTEGER NOT NULL CHECK (has_left IN (0, 1)),
  left_at TEXT CHECK (left_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  CHECK ((presence IN ('present', 'remote')) = (capacity IS NOT NULL)),
  CHECK (has_left = 1 OR left_at IS NULL),
  CHECK (seat_id IS NOT NULL OR person_id IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX attendance_seat_once ON attendance (meeting_id, seat_id) WHERE seat_id IS NOT NULL;
CREATE INDEX attendance_by_seat ON attendance (seat_id);

CREATE TABLE meeting_note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  visibility TEXT NOT NULL CHECK (visibility IN ('office', 'chairs', 'members', 'public'))
) STRICT;
CREATE INDEX meeting_note_by_meeting ON meeting_note (meeting_id);

CREATE TABLE decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  group_id INTEGER NOT NULL REFERENCES working_group (id) DEFERRABLE INITIALLY DEFERRED,
  meeting_id INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER CHECK (number > 0),
  item_id INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('decision', 'recommendation', 'endorsement', 'information')),
  status TEXT NOT NULL CHECK (status IN ('proposed', 'adopted', 'not_adopted', 'deferred', 'superseded', 'withdrawn')),
  status_on TEXT NOT NULL CHECK (status_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title_en TEXT,
  title_ar TEXT,
  decided_on TEXT NOT NULL CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  decided_at TEXT CHECK (decided_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  superseded_by_id INTEGER REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
  visibility TEXT NOT NULL CHECK (visibility IN ('office', 'chairs', 'members', 'public')),
  UNIQUE (meeting_id, number),
  CHECK ((meeting_id IS NULL) = (number IS NULL)),
  CHECK ((status = 'superseded') = (superseded_by_id IS NOT NULL)),
  CHECK (coalesce(title_en, title_ar) IS NOT NULL)
) STRICT;
CREATE INDEX decision_by_meeting ON decision (meeting_id);

-- to: whom it is addressed to. without: a seat marked present that was not there when it was taken.
CREATE TABLE decision_party (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  decision_id INTEGER NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL CHECK (role IN ('to', 'without')),
  position INTEGER NOT NULL CHECK (position > 0),
  organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT,
  CHECK ((organisation_id IS NULL) <> (name IS NULL)),
  CHECK (role = 'to' OR organisation_id IS NOT NULL)
) STRICT;
CREATE INDEX decision_party_by_decision ON decision_party (decision_id);
CREATE INDEX decision_party_by_organisation ON decision_party (organisation_id);

-- What became of it; the latest holds.
CREATE TABLE decision_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  decision_id INTEGER NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
  follow_up TEXT NOT NULL CHECK (follow_up IN ('not_started', 'ongoing', 'implemented')),
  happened_on TEXT NOT NULL CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded_at TEXT NOT NULL,
  note TEXT,
  letter_id INTEGER REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX decision_event_by_decision ON decision_event (decision_id);

ALTER TABLE action ADD COLUMN decision_id INTEGER REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED;
`;
