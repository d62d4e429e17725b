/**
 * Terms of reference: versions, and their rules as data. The text stays in a file outside.
 * The triggers refuse an undo that would change a text which members have seen.
 */
export const termsOfReference = `
CREATE TABLE tor (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  group_id INTEGER NOT NULL REFERENCES working_group (id) DEFERRABLE INITIALLY DEFERRED,
  version TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'circulated', 'adopted', 'superseded')),
  language TEXT NOT NULL CHECK (language IN ('ar', 'en', 'both')),
  drafted_on TEXT NOT NULL CHECK (drafted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  circulated_on TEXT CHECK (circulated_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND circulated_on >= drafted_on),
  adopted_on TEXT CHECK (adopted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND adopted_on >= circulated_on),
  adopted_meeting_id INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  superseded_on TEXT CHECK (superseded_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND superseded_on > adopted_on),
  file_name TEXT,
  file_sha256 TEXT,
  note TEXT,
  UNIQUE (group_id, version),
  CHECK ((status = 'draft') = (circulated_on IS NULL)),
  CHECK ((status IN ('adopted', 'superseded')) = (adopted_on IS NOT NULL)),
  CHECK ((status = 'superseded') = (superseded_on IS NOT NULL)),
  CHECK ((file_name IS NULL) = (file_sha256 IS NULL))
) STRICT;
CREATE UNIQUE INDEX tor_in_force ON tor (group_id) WHERE status = 'adopted';

CREATE TABLE tor_rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  tor_id INTEGER NOT NULL REFERENCES tor (id) DEFERRABLE INITIALLY DEFERRED,
  rule TEXT NOT NULL CHECK (rule IN ('notice_days', 'papers_days', 'minutes_days', 'comment_days', 'quorum', 'quorum_chairs', 'alternates_allowed', 'meetings_a_year', 'absence_limit')),
  value TEXT,
  from_template INTEGER NOT NULL CHECK (from_template IN (0, 1)),
  UNIQUE (tor_id, rule)
) STRICT;

CREATE TRIGGER tor_rule_stays_insert BEFORE INSERT ON tor_rule
WHEN (SELECT status FROM tor WHERE id = NEW.tor_id) <> 'draft'
BEGIN
  SELECT RAISE(ABORT, 'a circulated text is not edited');
END;

CREATE TRIGGER tor_rule_stays_update BEFORE UPDATE ON tor_rule
WHEN (SELECT status FROM tor WHERE id = OLD.tor_id) <> 'draft'
BEGIN
  SELECT RAISE(ABORT, 'a circulated text is not edited');
END;

CREATE TRIGGER tor_rule_stays_delete BEFORE DELETE ON tor_rule
WHEN (SELECT status FROM tor WHERE id = OLD.tor_id) <> 'draft'
BEGIN
  SELECT RAISE(ABORT, 'a circulated text is not edited');
END;
`;
