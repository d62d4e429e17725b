import type { ChangeRow } from '../db/changes.ts';
import type { Database } from '../db/database.ts';
import { type Draft, draftsOfLetters } from '../db/letter-drafts.ts';
import { getLetter } from '../db/letters.ts';
import type { Letter } from '../domain/letter.ts';

/** The drafts of letters that a change had entered, once the change is taken back. */
export function draftsLeft(db: Database, rows: readonly ChangeRow[]): Draft[] {
  const uids = letters(rows, 'insert').flatMap(({ after }) => uidIn(after));
  return uids.length === 0 ? [] : draftsOfLetters(db, uids);
}

/** The reserved letters that a redo has brought back: their drafts went with the undo. */
export function lettersBack(db: Database, rows: readonly ChangeRow[]): Letter[] {
  return letters(rows, 'delete')
    .flatMap(({ key }) => getLetter(db, key) ?? [])
    .filter(({ status }) => status === 'reserved');
}

function letters(rows: readonly ChangeRow[], op: ChangeRow['op']): ChangeRow[] {
  return rows.filter((row) => row.table === 'letter' && row.op === op);
}

function uidIn(json: string | null): string[] {
  const { uid }: { uid?: unknown } = JSON.parse(json ?? '{}');
  return typeof uid === 'string' ? [uid] : [];
}
