import { recordLanguages, torRuleNames, torStatuses } from '../../domain/vocabulary.ts';
import { oneOf } from './one-of.ts';

const day = (column: string) => `${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`;
const deferred = 'DEFERRABLE INITIALLY DEFERRED';

/** Not in the journal's way: undo of an edit must not change a text that members have seen. */
const ruleStays = (op: 'INSERT' | 'UPDATE' | 'DELETE', row: 'NEW' | 'OLD') => `
CREATE TRIGGER tor_rule_stays_${op.toLowerCase()} BEFORE ${op} ON tor_rule
WHEN (SELECT status FROM tor WHERE id = ${row}.tor_id) <> 'draft'
BEGIN
  SELECT RAISE(ABORT, 'a circulated text is not edited');
END;`;

/** Terms of reference: versions, and their rules as data. The text stays in a file outside. */
export const termsOfReference = `
CREATE TABLE tor (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  group_id INTEGER NOT NULL REFERENCES working_group (id) ${deferred},
  version TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ${oneOf(torStatuses)}),
  language TEXT NOT NULL CHECK (language IN ${oneOf(recordLanguages)}),
  drafted_on TEXT NOT NULL CHECK (${day('drafted_on')}),
  circulated_on TEXT CHECK (${day('circulated_on')} AND circulated_on >= drafted_on),
  adopted_on TEXT CHECK (${day('adopted_on')} AND adopted_on >= circulated_on),
  adopted_meeting_id INTEGER REFERENCES meeting (id) ${deferred},
  superseded_on TEXT CHECK (${day('superseded_on')} AND superseded_on > adopted_on),
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
  tor_id INTEGER NOT NULL REFERENCES tor (id) ${deferred},
  rule TEXT NOT NULL CHECK (rule IN ${oneOf(torRuleNames)}),
  value TEXT,
  from_template INTEGER NOT NULL CHECK (from_template IN (0, 1)),
  UNIQUE (tor_id, rule)
) STRICT;
${ruleStays('INSERT', 'NEW')}
${ruleStays('UPDATE', 'OLD')}
${ruleStays('DELETE', 'OLD')}
`;
