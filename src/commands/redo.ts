import { defineCommand } from '../command.ts';
import { changeRows, getChange, newestActive, type StoredChange } from '../db/changes.ts';
import type { Database } from '../db/database.ts';
import { namedRows } from '../db/named-rows.ts';
import { reverseChange } from '../db/undo.ts';
import { letterId } from '../domain/letter.ts';
import { RefusedError } from '../errors.ts';
import { summaries } from '../language/en/summaries.ts';
import type { Text } from '../language/text.ts';
import { lettersBack } from '../office/undone-letters.ts';
import { firstDifferences } from '../records/change-differences.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    /** What was recorded after the last undo that still counts: one that was redone does not. */
    NOTHING_TO_REDO: { barred: { undo: number; newer: number } | undefined };
  }
}

export const redo = defineCommand({
  name: 'redo',
  summary: summaries.redo,
  examples: ['mwg redo', 'mwg redo --dry-run'],
  params: {},
  returns: 'change',
  writes: true,
  isFinal: true,
  run(_input, { db, today }) {
    const undone = newestUndo(db);
    reverseChange(db, undone.id);
    const original = getChange(db, undone.undoes ?? 0);
    const { rows, labels } = namedRows(db, changeRows(db, undone.id));
    return {
      kind: 'change',
      say: [
        ({ history }) => history.doneAgain(original?.id ?? 0, original?.command ?? ''),
        ...firstDifferences(rows, labels, 'backward'),
      ],
      records: [{ id: `#${original?.id}`, fields: { command: original?.command ?? null } }],
      next: [
        ...lettersBack(db, rows).map(
          (back): Text =>
            ({ letter }) =>
              letter.next.draft(letterId(back, today)),
        ),
        ({ history }) => history.undoTakesBack,
      ],
    };
  },
});

/** An undo can be taken back until something new has been recorded. */
function newestUndo(db: Database): StoredChange {
  const undone = newestActive(db, 'undo');
  const done = newestActive(db, 'do');
  if (undone !== undefined && (done === undefined || done.id < undone.id)) return undone;
  throw new RefusedError('NOTHING_TO_REDO', {
    barred: undone && done && { undo: undone.id, newer: done.id },
  });
}
