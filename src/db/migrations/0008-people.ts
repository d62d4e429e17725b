/** What can identify a person stands in `person`, `person_alias` and `person_contact` alone. */
export const people = `
CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name_en TEXT,
  name_ar TEXT,
  short_name TEXT,
  honorific_en TEXT,
  honorific_ar TEXT,
  language TEXT CHECK (language IN ('ar', 'en', 'fr')),
  consent_on TEXT CHECK (consent_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  note TEXT,
  is_stub INTEGER NOT NULL CHECK (is_stub IN (0, 1)),
  recorded_on TEXT NOT NULL CHECK (recorded_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  verified_on TEXT CHECK (verified_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  merged_into_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  forgotten_on TEXT CHECK (forgotten_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CHECK ((coalesce(name_en, name_ar) IS NULL) = (forgotten_on IS NOT NULL))
) STRICT;

CREATE TABLE person_alias (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  UNIQUE (person_id, name)
) STRICT;

CREATE TABLE person_contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('email', 'phone')),
  scope TEXT NOT NULL CHECK (scope IN ('office', 'private')),
  typed TEXT NOT NULL,
  key TEXT NOT NULL,
  extension TEXT
) STRICT;
CREATE INDEX person_contact_by_person ON person_contact (person_id);
CREATE INDEX person_contact_by_key ON person_contact (key);
CREATE UNIQUE INDEX person_email_once ON person_contact (key) WHERE kind = 'email';

CREATE TABLE person_function (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  title_en TEXT,
  title_ar TEXT,
  rank TEXT,
  is_acting INTEGER NOT NULL CHECK (is_acting IN (0, 1)),
  from_on TEXT NOT NULL CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  until_on TEXT CHECK (until_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND until_on >= from_on)
) STRICT;
CREATE INDEX person_function_by_person ON person_function (person_id, from_on);

CREATE TABLE seat_person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  seat_id INTEGER NOT NULL REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
  person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  capacity TEXT NOT NULL CHECK (capacity IN ('representative', 'alternate', 'focal_point', 'office_manager', 'copy')),
  from_on TEXT NOT NULL CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  until_on TEXT CHECK (until_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND until_on >= from_on),
  letter TEXT
) STRICT;
CREATE INDEX seat_person_by_seat ON seat_person (seat_id, from_on);
CREATE INDEX seat_person_by_person ON seat_person (person_id, from_on);

-- Two records that were said to be two people: never suggested as one again.
CREATE TABLE person_distinct (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  other_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  CHECK (person_id < other_id),
  UNIQUE (person_id, other_id)
) STRICT;

-- Not journalled and never undone: that a person was forgotten, by which change, and why.
CREATE TABLE redaction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  change_id INTEGER NOT NULL REFERENCES change (id),
  forgotten_on TEXT NOT NULL CHECK (forgotten_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reason TEXT
) STRICT;
CREATE INDEX redaction_by_person ON redaction (person_id);
CREATE INDEX redaction_by_change ON redaction (change_id);
`;
