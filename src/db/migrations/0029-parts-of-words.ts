/** Those whom `all`, `members` or `chairs` reach are no owners by name: the part of each is a row of its own. */
export const partsOfWords = `
CREATE TABLE action_part (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  action_id INTEGER NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  done_on TEXT NOT NULL CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (action_id, organisation_id)
) STRICT;
CREATE INDEX action_part_by_organisation ON action_part (organisation_id);
`;
