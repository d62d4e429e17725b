/**
 * Days of this office's duties that a released note printed: they stand, though a feast moves.
 * `held_on` and `version` say what the day was reckoned from; another meeting day or other terms of
 * reference reckon it anew.
 */
export const toldDays = `
CREATE TABLE told_day (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  paper_id INTEGER NOT NULL REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  duty TEXT NOT NULL CHECK (duty IN ('notice', 'papers', 'minutes')),
  held_on TEXT NOT NULL CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  version TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (paper_id, meeting_id, duty)
) STRICT;
CREATE INDEX told_day_by_meeting ON told_day (meeting_id);
`;
