/**
 * Owners may be people and all members, and each does its part; reminders are counted with their means;
 * an event may name the letter that is its evidence. Ids of the tables made anew go on where they stood.
 */
export const actionsWhole = `
CREATE TABLE action_owner_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  action_id INTEGER NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  owner_group TEXT CHECK (owner_group IN ('office', 'chairs', 'members', 'all')),
  person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL CHECK (position > 0),
  done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CHECK ((organisation_id IS NOT NULL) + (owner_group IS NOT NULL) + (person_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO action_owner_new (id, uid, action_id, organisation_id, owner_group, position)
  SELECT id, uid, action_id, organisation_id, owner_group, position FROM action_owner;
DELETE FROM sqlite_sequence WHERE name = 'action_owner_new';
UPDATE sqlite_sequence SET name = 'action_owner_new' WHERE name = 'action_owner';
DROP TABLE action_owner;
ALTER TABLE action_owner_new RENAME TO action_owner;
CREATE INDEX action_owner_by_action ON action_owner (action_id);
CREATE INDEX action_owner_by_organisation ON action_owner (organisation_id);
CREATE INDEX action_owner_by_person ON action_owner (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX action_owner_by_word ON action_owner (owner_group, action_id) WHERE owner_group IS NOT NULL;

CREATE TABLE action_event_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  action_id INTEGER NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('raised', 'started', 'part_done', 'done', 'reopened', 'cancelled', 'extended', 'assigned', 'chased', 'edited', 'note')),
  happened_on TEXT NOT NULL CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded_at TEXT NOT NULL,
  note TEXT,
  meeting_id INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  letter_id INTEGER REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED,
  means TEXT CHECK (means IN ('phone', 'visit', 'hand', 'email', 'whatsapp', 'note_verbale', 'post', 'fax')),
  due_before TEXT,
  due_after TEXT,
  visibility TEXT NOT NULL CHECK (visibility IN ('office', 'chairs', 'members', 'public')),
  CHECK (means IS NULL OR kind = 'chased')
) STRICT;
INSERT INTO action_event_new (id, uid, action_id, kind, happened_on, recorded_at, note, meeting_id,
    due_before, due_after, visibility)
  SELECT id, uid, action_id, kind, happened_on, recorded_at, note, meeting_id,
    due_before, due_after, visibility FROM action_event;
DELETE FROM sqlite_sequence WHERE name = 'action_event_new';
UPDATE sqlite_sequence SET name = 'action_event_new' WHERE name = 'action_event';
DROP TABLE action_event;
ALTER TABLE action_event_new RENAME TO action_event;
CREATE INDEX action_event_by_action ON action_event (action_id);
CREATE INDEX action_event_by_day ON action_event (happened_on);

-- Urgent ones first, then in the order they fall due, undated last.
DROP INDEX action_open_by_due;
CREATE INDEX action_open_by_due ON action (group_id, is_urgent DESC, due_on IS NULL, due_on, id)
  WHERE status IN ('open', 'in_progress');
CREATE INDEX action_open_overdue ON action (due_on) WHERE status IN ('open', 'in_progress');
`;
