/**
 * The register of letters, incoming and outgoing. subject_en also holds the French subject of a
 * French letter. moved_on is the day a letter was received or sent.
 */
export const letters = `
CREATE TABLE letter (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
  number INTEGER NOT NULL CHECK (number > 0),
  bis INTEGER NOT NULL CHECK (bis >= 0),
  status TEXT NOT NULL CHECK (status IN ('received', 'reserved', 'sent', 'void')),
  void_reason TEXT,
  subject_en TEXT,
  subject_ar TEXT,
  language TEXT NOT NULL CHECK (language IN ('ar', 'en', 'fr')),
  reference TEXT,
  dated_text TEXT,
  dated_on TEXT CHECK (dated_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  hijri_text TEXT,
  entered_on TEXT NOT NULL CHECK (entered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  moved_on TEXT CHECK (moved_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  means TEXT CHECK (means IN ('hand', 'email', 'whatsapp', 'note_verbale', 'post', 'fax')),
  received_by TEXT,
  signatory TEXT,
  wants_answer INTEGER NOT NULL CHECK (wants_answer IN (0, 1)),
  answer_by_on TEXT CHECK (answer_by_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  scan_path TEXT,
  scan_sha256 TEXT,
  note TEXT,
  visibility TEXT NOT NULL CHECK (visibility IN ('office', 'chairs', 'members', 'public')),
  UNIQUE (direction, year, number, bis),
  CHECK (answer_by_on IS NULL OR wants_answer = 1),
  CHECK (coalesce(subject_en, subject_ar) IS NOT NULL),
  CHECK ((status = 'void') = (void_reason IS NOT NULL)),
  CHECK ((scan_path IS NULL) = (scan_sha256 IS NULL)),
  CHECK (status <> 'received' OR (direction = 'in' AND moved_on IS NOT NULL)),
  CHECK (status <> 'sent' OR (direction = 'out' AND moved_on IS NOT NULL)),
  CHECK (status <> 'reserved' OR (direction = 'out' AND moved_on IS NULL))
) STRICT;
CREATE INDEX letter_waiting ON letter (direction) WHERE wants_answer = 1;
CREATE TRIGGER letter_number_stays BEFORE DELETE ON letter
WHEN EXISTS (
  SELECT 1 FROM letter WHERE direction = OLD.direction AND year = OLD.year
    AND (number, bis) > (OLD.number, OLD.bis) AND (OLD.bis = 0 OR number = OLD.number)
)
BEGIN
  SELECT RAISE(ABORT, 'only the latest letter gives its number back');
END;

CREATE TABLE letter_part (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  letter_id INTEGER NOT NULL REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL CHECK (role IN ('from', 'to', 'copy', 'via')),
  position INTEGER NOT NULL CHECK (position > 0),
  organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT,
  CHECK ((organisation_id IS NULL) <> (name IS NULL))
) STRICT;
CREATE INDEX letter_part_by_letter ON letter_part (letter_id);
CREATE INDEX letter_part_by_organisation ON letter_part (organisation_id);

CREATE TABLE letter_attachment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  letter_id INTEGER NOT NULL REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL CHECK (position > 0),
  title TEXT NOT NULL
) STRICT;
CREATE INDEX letter_attachment_by_letter ON letter_attachment (letter_id);

CREATE TABLE letter_link (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  letter_id INTEGER NOT NULL REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED,
  relation TEXT NOT NULL CHECK (relation IN ('answers', 'about')),
  target_letter_id INTEGER REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED,
  organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  meeting_id INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  action_id INTEGER REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((target_letter_id IS NOT NULL) + (organisation_id IS NOT NULL)
    + (meeting_id IS NOT NULL) + (action_id IS NOT NULL) = 1),
  CHECK (relation <> 'answers' OR target_letter_id IS NOT NULL)
) STRICT;
CREATE INDEX letter_link_by_letter ON letter_link (letter_id);
CREATE INDEX letter_link_by_target ON letter_link (target_letter_id);

CREATE TABLE letter_chase (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  letter_id INTEGER NOT NULL REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED,
  happened_on TEXT NOT NULL CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded_at TEXT NOT NULL,
  means TEXT CHECK (means IN ('phone', 'visit', 'hand', 'email', 'whatsapp', 'note_verbale', 'post', 'fax')),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX letter_chase_by_letter ON letter_chase (letter_id);

CREATE TABLE seat_channel (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  seat_id INTEGER NOT NULL REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
  channel TEXT NOT NULL CHECK (channel IN ('letter_via_mfa', 'note_verbale', 'email')),
  via_organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  from_on TEXT NOT NULL CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  until_on TEXT CHECK (until_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND until_on >= from_on),
  CHECK (via_organisation_id IS NULL OR channel = 'letter_via_mfa')
) STRICT;
CREATE UNIQUE INDEX seat_channel_open ON seat_channel (seat_id) WHERE until_on IS NULL;
`;
