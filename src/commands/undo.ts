import type { Context } from '../command.ts';
import { defineCommand } from '../command.ts';
import {
  changeRows,
  getChange,
  isActive,
  isForgetting,
  listChanges,
  newestActive,
  type StoredChange,
} from '../db/changes.ts';
import type { Database } from '../db/database.ts';
import { findRecord } from '../db/find-record.ts';
import { namedRows } from '../db/named-rows.ts';
import { forgottenIn } from '../db/private-fields.ts';
import { changesInTheWay } from '../db/standing.ts';
import { reverseChange } from '../db/undo.ts';
import { asciiDigits } from '../domain/clean-text.ts';
import { NotFoundError, RefusedError } from '../errors.ts';
import { summaries } from '../language/en/summaries.ts';
import type { Text } from '../language/text.ts';
import { draftsLeft } from '../office/undone-letters.ts';
import type { Result } from '../output/result.ts';
import { flag, optional, text } from '../params.ts';
import { firstDifferences } from '../records/change-differences.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    NOTHING_TO_UNDO: { record?: string };
    UNDO_IS_FORGETTING: { id: number; before: StoredChange | undefined };
  }
}

/** More rows than this are shown and asked about first. */
const mildRows = 20;

export const undo = defineCommand({
  name: 'undo',
  summary: summaries.undo,
  examples: ['mwg undo', 'mwg undo 20', 'mwg undo A-1', 'mwg undo 12 --list'],
  params: {
    change: optional(text('<change>', 'its number in history, or a record: A-14, M-3, iom')),
    list: flag('--list', 'show what is to be undone before it; change nothing'),
  },
  returns: 'change',
  writes: true,
  mayAsk: true,
  isFinal: true,
  run(input, context) {
    const { db } = context;
    const id = input.change === undefined ? newestChange(db) : changeMeant(context, input.change);
    if (input.list) return listOf(db, id);
    const { rows, labels } = namedRows(db, changeRows(db, id));
    const change = reverseChange(db, id);
    return {
      kind: 'change',
      say: [
        ({ history }) => history.undone(id, change.command),
        ...firstDifferences(rows, labels, 'backward'),
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
  const before = newestActive(db, 'do', ({ id }) => forgottenIn(db, id) === undefined);
  throw new RefusedError('UNDO_IS_FORGETTING', { id: newest.id, before });
}

/** A bare number is a change's; all else names a record, and its newest change that counts is meant. */
function changeMeant(context: Context, typed: string): number {
  const number = /^#?(\d+)$/.exec(asciiDigits(typed))?.[1];
  if (number !== undefined) return Number(number);
  const { db } = context;
  const record = findRecord(context, typed);
  const last = listChanges(db, { record: record.key }).find(
    ({ id, kind }) => kind === 'do' && isActive(db, id),
  );
  if (last === undefined) throw new RefusedError('NOTHING_TO_UNDO', { record: record.id });
  return last.id;
}

function listOf(db: Database, id: number): Result<'change'> {
  const change = getChange(db, id);
  if (change === undefined) throw new NotFoundError('CHANGE_NOT_FOUND', { id });
  if (!isActive(db, id)) throw new RefusedError('CHANGE_ALREADY_UNDONE', { id });
  const all = [...changesInTheWay(db, id), id].map((one) => getChange(db, one) ?? change);
  return {
    kind: 'change',
    say: [({ history }) => history.undoOrder(id, all.length - 1), ...all.map(undoLine)],
    records: all.map((one) => ({ id: `#${one.id}`, fields: { command: one.command } })),
    next: [],
  };
}

function undoLine({ id, command }: StoredChange): Text {
  return ({ history }) => history.undoLine(id, command);
}
