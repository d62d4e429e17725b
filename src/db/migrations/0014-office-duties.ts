/**
 * What the office owes and has done for a meeting, said by hand where no letter says it; the keys of
 * imported actions; holidays that were moved, notices among them, and the years that were seeded;
 * the order of seats; rules of the terms of reference with their articles.
 */
export const officeDuties = `
CREATE TABLE meeting_duty (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  duty TEXT NOT NULL CHECK (duty IN ('notice', 'papers', 'minutes')),
  happened_on TEXT NOT NULL CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded_at TEXT NOT NULL,
  letter TEXT,
  note TEXT,
  UNIQUE (meeting_id, duty)
) STRICT;

-- The number that another list knows the action by: the same list is imported again without doubles.
CREATE TABLE action_key (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  group_id INTEGER NOT NULL REFERENCES working_group (id) DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  action_id INTEGER NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (group_id, key)
) STRICT;
CREATE INDEX action_key_by_action ON action_key (action_id);

-- A notice, such as the month of fasting, is a working day; it may last until a day.
ALTER TABLE holiday ADD COLUMN kind TEXT NOT NULL DEFAULT 'holiday' CHECK (kind IN ('holiday', 'notice'));
ALTER TABLE holiday ADD COLUMN until_on TEXT CHECK (until_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE holiday ADD COLUMN moved_from TEXT CHECK (moved_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');

CREATE TABLE holiday_year (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  year INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 1900 AND 2199)
) STRICT;
INSERT INTO holiday_year (uid, year)
  SELECT lower(hex(randomblob(16))), CAST(substr(day, 1, 4) AS INTEGER) AS year FROM holiday
  GROUP BY year HAVING count(*) >= 8 ORDER BY year;

ALTER TABLE seat ADD COLUMN precedence INTEGER CHECK (precedence > 0);
ALTER TABLE tor ADD COLUMN early_reason TEXT;

CREATE TABLE tor_rule_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  tor_id INTEGER NOT NULL REFERENCES tor (id) DEFERRABLE INITIALLY DEFERRED,
  rule TEXT NOT NULL CHECK (rule IN ('notice_days', 'papers_days', 'minutes_days', 'comment_days', 'quorum', 'quorum_chairs', 'alternates_allowed', 'remote_counts', 'unlettered_counts', 'meetings_a_year', 'absence_limit')),
  value TEXT,
  from_template INTEGER NOT NULL CHECK (from_template IN (0, 1)),
  article TEXT,
  UNIQUE (tor_id, rule)
) STRICT;
INSERT INTO tor_rule_new (id, uid, tor_id, rule, value, from_template)
  SELECT id, uid, tor_id, rule, value, from_template FROM tor_rule;
DROP TABLE tor_rule;
ALTER TABLE tor_rule_new RENAME TO tor_rule;

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
