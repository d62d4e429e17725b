/**
 * A circular is a ledger: each addressee waits for itself, and an interval is kept as it was said.
 * What was answered before stays so: `answered_as_one`. A draft is known by its letter's `uid`,
 * because it outlives the letter's row; it is not journalled.
 */
export const letterLedger = `
DROP TRIGGER IF EXISTS journal_letter_update;

ALTER TABLE letter ADD COLUMN kind TEXT CHECK (kind IN ('invitation', 'papers', 'reminder'));
ALTER TABLE letter ADD COLUMN circular_id INTEGER REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE letter ADD COLUMN answer_within TEXT CHECK (answer_within GLOB '[1-9]*[wdmy]');
ALTER TABLE letter ADD COLUMN is_interim INTEGER NOT NULL DEFAULT 0 CHECK (is_interim IN (0, 1));
ALTER TABLE letter ADD COLUMN answered_as_one INTEGER NOT NULL DEFAULT 0 CHECK (answered_as_one IN (0, 1));
ALTER TABLE letter ADD COLUMN signatory_person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE organisation ADD COLUMN addressee_en TEXT;
ALTER TABLE organisation ADD COLUMN addressee_ar TEXT;
CREATE INDEX letter_by_circular ON letter (coalesce(circular_id, id));

UPDATE letter SET answered_as_one = 1
WHERE direction = 'out' AND wants_answer = 1 AND EXISTS (
  SELECT 1 FROM letter_link k JOIN letter a ON a.id = k.letter_id
  WHERE k.target_letter_id = letter.id AND k.relation = 'answers' AND a.status IN ('received', 'sent'));

CREATE TABLE letter_forward (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  letter_id INTEGER NOT NULL REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED,
  organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT,
  happened_on TEXT NOT NULL CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded_at TEXT NOT NULL,
  reference TEXT,
  CHECK ((organisation_id IS NULL) <> (name IS NULL))
) STRICT;
CREATE INDEX letter_forward_by_letter ON letter_forward (letter_id);

CREATE TABLE letter_chase_body (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  letter_chase_id INTEGER NOT NULL REFERENCES letter_chase (id) DEFERRABLE INITIALLY DEFERRED,
  organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT,
  CHECK ((organisation_id IS NULL) <> (name IS NULL))
) STRICT;
CREATE INDEX letter_chase_body_by_chase ON letter_chase_body (letter_chase_id);

CREATE TABLE letter_draft (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  letter_uid TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  written_at TEXT NOT NULL
) STRICT;
CREATE INDEX letter_draft_by_letter ON letter_draft (letter_uid);
`;
