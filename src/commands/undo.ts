import { defineCommand } from '../command.ts';
import { changeRows, newestActive } from '../db/changes.ts';
import type { Database } from '../db/database.ts';
import { recordLabels } from '../db/record-labels.ts';
import { reverseChange } from '../db/undo.ts';
import { RefusedError } from '../errors.ts';
import { count, optional } from '../params.ts';
import { changeDifferences } from '../records/change-differences.ts';

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
  run(input, { db }) {
    const id = input.change ?? newestChange(db);
    const rows = changeRows(db, id);
    const labels = recordLabels(db, rows);
    const change = reverseChange(db, id);
    return {
      kind: 'change',
      say: [`Undone #${id}: ${change.command}`, ...changeDifferences(rows, labels, 'backward')],
      records: [{ id: `#${id}`, fields: { command: change.command, rows: rows.length } }],
      next: ['mwg redo   brings it back'],
      ...(rows.length > mildRows && { question: `Undo ${rows.length} rows?` }),
    };
  },
});

function newestChange(db: Database): number {
  const change = newestActive(db, 'do');
  if (change !== undefined) return change.id;
  throw new RefusedError({
    code: 'NOTHING_TO_UNDO',
    message: 'there is nothing to undo.',
    hints: ['See the changes:  mwg history'],
  });
}
