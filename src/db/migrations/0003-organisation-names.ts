/** The present name stays on the organisation; a rename moves the one before it here, with its days. */
export const organisationNames = `
ALTER TABLE organisation ADD COLUMN acronym TEXT;

CREATE TABLE organisation_former_name (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  name_en TEXT NOT NULL,
  name_ar TEXT,
  acronym TEXT,
  from_on TEXT CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  until_on TEXT NOT NULL CHECK (until_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND until_on >= coalesce(from_on, until_on)),
  reason TEXT NOT NULL,
  UNIQUE (organisation_id, until_on)
) STRICT;

CREATE TABLE organisation_successor (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  successor_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED CHECK (successor_id <> organisation_id),
  from_on TEXT NOT NULL CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reason TEXT,
  UNIQUE (organisation_id, successor_id)
) STRICT;
CREATE INDEX organisation_successor_by_successor ON organisation_successor (successor_id);
`;
