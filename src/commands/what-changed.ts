import { changeRows } from '../db/changes.ts';
import type { Database } from '../db/database.ts';
import { openChangeId } from '../db/journal.ts';
import { namedRows } from '../db/named-rows.ts';
import type { Change } from '../output/result.ts';
import { firstDifferences } from '../records/change-differences.ts';

/** With what stood and what stands, `IN-1  subject  Request → Nomination`, as undo and history tell it. */
export function withWhatChanged(db: Database, change: Change): Change {
  const { rows, labels } = namedRows(db, changeRows(db, openChangeId(db)));
  return { ...change, say: [...change.say, ...firstDifferences(rows, labels, 'forward')] };
}
