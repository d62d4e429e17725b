import type { Database } from './database.ts';
import { applicationId } from './header.ts';
import { recordBook } from './migrations/0001-record-book.ts';
import { dtmImportSheet } from './migrations/dtm-import-sheet.ts';
import { dtmManyRounds } from './migrations/dtm-many-rounds.ts';
import { dtmQuestions } from './migrations/dtm-questions.ts';
import { groupFacts } from './migrations/groups.ts';
import { letters } from './migrations/letters.ts';
import { organisationNames } from './migrations/organisation-names.ts';
import { people } from './migrations/people.ts';
import { seatStatuses } from './migrations/seat-statuses.ts';
import { termsOfReference } from './migrations/tor.ts';
import { rebuildTriggers } from './triggers.ts';

/** Append-only: the place in this list is the schema version. A shipped migration is never edited. */
export const migrations: readonly string[] = [
  recordBook,
  groupFacts,
  organisationNames,
  termsOfReference,
  dtmImportSheet,
  dtmQuestions,
  seatStatuses,
  people,
  letters,
  dtmManyRounds,
];

/**
 * Each step reads the version inside its own IMMEDIATE transaction, so that two programs opening
 * an older book at once do not both migrate it.
 */
export function migrate(
  db: Database,
  steps: readonly string[],
  backUp: (version: number) => void,
): void {
  if (version(db) > 0 && version(db) < steps.length) backUp(version(db));
  while (version(db) < steps.length) db.transaction(() => step(db, steps)).immediate();
}

function step(db: Database, steps: readonly string[]): void {
  const sql = steps[version(db)];
  if (sql === undefined) return;
  db.exec(sql);
  const broken = db.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0) throw new Error('A migration broke a reference.');
  db.pragma(`application_id = ${applicationId}`);
  db.pragma(`user_version = ${version(db) + 1}`);
  rebuildTriggers(db);
}

function version(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}
