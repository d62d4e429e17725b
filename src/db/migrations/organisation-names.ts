const day = (column: string) => `${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`;
const organisation = 'INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED';

/** The present name stays on the organisation; a rename moves the one before it here, with its days. */
export const organisationNames = `
ALTER TABLE organisation ADD COLUMN acronym TEXT;

CREATE TABLE organisation_former_name (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  organisation_id ${organisation},
  name_en TEXT NOT NULL,
  name_ar TEXT,
  acronym TEXT,
  from_on TEXT CHECK (${day('from_on')}),
  until_on TEXT NOT NULL CHECK (${day('until_on')} AND until_on >= coalesce(from_on, until_on)),
  reason TEXT NOT NULL,
  UNIQUE (organisation_id, until_on)
) STRICT;

CREATE TABLE organisation_successor (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  organisation_id ${organisation},
  successor_id ${organisation} CHECK (successor_id <> organisation_id),
  from_on TEXT NOT NULL CHECK (${day('from_on')}),
  reason TEXT,
  UNIQUE (organisation_id, successor_id)
) STRICT;
CREATE INDEX organisation_successor_by_successor ON organisation_successor (successor_id);
`;
