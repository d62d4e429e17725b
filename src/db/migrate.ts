import { BookError } from '../errors.ts';
import { sealOldHistory } from './chain.ts';
import type { Database } from './database.ts';
import { applicationId, type schemaVersion } from './header.ts';
import { recordBook } from './migrations/0001-record-book.ts';
import { groupFacts } from './migrations/0002-groups.ts';
import { organisationNames } from './migrations/0003-organisation-names.ts';
import { termsOfReference } from './migrations/0004-tor.ts';
import { dtmImportSheet } from './migrations/0005-dtm-import-sheet.ts';
import { dtmQuestions } from './migrations/0006-dtm-questions.ts';
import { seatStatuses } from './migrations/0007-seat-statuses.ts';
import { people } from './migrations/0008-people.ts';
import { letters } from './migrations/0009-letters.ts';
import { dtmManyRounds } from './migrations/0010-dtm-many-rounds.ts';
import { meetingsWhole } from './migrations/0011-meetings-whole.ts';
import { typedOn } from './migrations/0012-typed-on.ts';
import { placeSpellings } from './migrations/0013-place-spellings.ts';
import { officeDuties } from './migrations/0014-office-duties.ts';
import { chain } from './migrations/0015-chain.ts';
import { dtmSums } from './migrations/0016-dtm-sums.ts';
import { actionsWhole } from './migrations/0017-actions-whole.ts';
import { letterLedger } from './migrations/0018-letter-ledger.ts';
import { papers } from './migrations/0019-papers.ts';
import { search } from './migrations/0020-search.ts';
import { openActions } from './migrations/0021-open-actions.ts';
import { settings } from './migrations/0022-settings.ts';
import { meetingsByStatus } from './migrations/0023-meetings-by-status.ts';
import { dtmAnswers } from './migrations/0024-dtm-answers.ts';
import { toldDays } from './migrations/0025-told-days.ts';
import { blanked } from './migrations/0026-blanked.ts';
import { quickLists } from './migrations/0027-quick-lists.ts';
import { searchByKind } from './migrations/0028-search-by-kind.ts';
import { partsOfWords } from './migrations/0029-parts-of-words.ts';
import { leads } from './migrations/0030-leads.ts';
import { placeAr } from './migrations/0031-place-ar.ts';
import { rememberSchema } from './schema-check.ts';
import { isEnvironment } from './sqlite-errors.ts';
import { rebuildTriggers } from './triggers.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    MIGRATION_FAILED: { from: number; why: string };
  }
}

/**
 * Append-only: the place in this list is the schema version. Each is literal text, which no later
 * change of the code can reach; a shipped one is never edited.
 */
export const migrations = [
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
  meetingsWhole,
  typedOn,
  placeSpellings,
  officeDuties,
  chain,
  dtmSums,
  actionsWhole,
  letterLedger,
  papers,
  search,
  openActions,
  settings,
  meetingsByStatus,
  dtmAnswers,
  toldDays,
  blanked,
  quickLists,
  searchByKind,
  partsOfWords,
  leads,
  placeAr,
] as const satisfies readonly string[] & { length: typeof schemaVersion };

/**
 * Each step reads the version inside its own IMMEDIATE transaction, so that two programs opening
 * an older book at once do not both migrate it.
 */
export function migrate(
  db: Database,
  steps: readonly string[],
  backUp: (version: number) => void,
): void {
  const first = version(db);
  if (first >= steps.length) return;
  if (first > 0) backUp(first);
  // A table that is made again is dropped for a moment: what points at it is checked after the step.
  db.pragma('foreign_keys = OFF');
  try {
    while (version(db) < steps.length) takeStep(db, steps);
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

function takeStep(db: Database, steps: readonly string[]): void {
  try {
    db.transaction(() => step(db, steps)).immediate();
  } catch (error) {
    if (isEnvironment(error)) throw error;
    // Never by instanceof: errors of the driver may be another realm's.
    const isError = typeof error === 'object' && error !== null && 'message' in error;
    const why = String(isError ? error.message : error);
    throw new BookError('MIGRATION_FAILED', { from: version(db), why }, error);
  }
}

function step(db: Database, steps: readonly string[]): void {
  const sql = steps[version(db)];
  if (sql === undefined) return;
  db.exec(sql);
  const broken = db.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0) throw new Error('a row points at nothing');
  db.pragma(`application_id = ${applicationId}`);
  db.pragma(`user_version = ${version(db) + 1}`);
  rebuildTriggers(db);
  sealOldHistory(db);
  rememberSchema(db);
}

function version(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}
