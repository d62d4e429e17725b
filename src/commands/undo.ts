import { defineCommand } from '../command.ts';
import { changeRows, isForgetting, newestActive, type StoredChange } from '../db/changes.ts';
import type { Database } from '../db/database.ts';
import { recordLabels } from '../db/record-labels.ts';
import { reverseChange } from '../db/undo.ts';
import { RefusedError } from '../errors.ts';
import { draftsLeft } from '../office/undone-letters.ts';
import { count, optional } from '../params.ts';
import { changeDifferences } from '../records/change-differences.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    NOTHING_TO_UNDO: object;
    UNDO_IS_FORGETTING: { id: number; before: StoredChange | undefined };
  }
}

/** More rows than this are shown and asked about first. */
const mildRows = 20;

export const undo = defineCommand({
  name: 'undo',
  summary: 'Take back the last change, or change N',
  examples: ['mwg undo', 'mwg undo 12', 'mwg undo --dry-run'],
  params: { change: optional(count('<change>', 'the number of a change in mwg history')) },
  returns: 'change',
  writes: true,
  mayAsk: true,
  isFinal: true,
  run(input, { db }) {
    const id = input.change ?? newestChange(db);
    const rows = changeRows(db, id);
    const labels = recordLabels(db, rows);
    const change = reverseChange(db, id);
    return {
      kind: 'change',
      say: [
        ({ history }) => history.undone(id, change.command),
        ...changeDifferences(rows, labels, 'backward'),
      ],
      records: [{ id: `#${id}`, fields: { command: change.command, rows: rows.length } }],
      next: [({ history }) => history.redoBringsBack],
      removes: draftsLeft(db, rows),
      ...(rows.length > mildRows && { question: ({ history }) => history.undoRows(rows.length) }),
    };
  },
});

/** Never silently an older one, where the newest cannot be taken back. */
function newestChange(db: Database): number {
  const newest = newestActive(db, 'do');
  if (newest === undefined) throw new RefusedError('NOTHING_TO_UNDO', {});
  if (!isForgetting(db, newest.id)) return newest.id;
  const before = newestActive(db, 'do', ({ id }) => !isForgetting(db, id));
  throw new RefusedError('UNDO_IS_FORGETTING', { id: newest.id, before });
}
