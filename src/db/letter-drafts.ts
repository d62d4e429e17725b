import type { Database } from './database.ts';

/** A draft as it was written: whether a hand has worked on it since shows by its fingerprint. */
export type Draft = { path: string; sha256: string };
export type NewDraft = Draft & { letterId: number };

/** Not journalled: the files are outside the book, and outlive the letters that are taken back. */
export function recordDrafts(db: Database, drafts: readonly NewDraft[], at: string): void {
  const insert = db.prepare(
    `INSERT INTO letter_draft (letter_uid, path, sha256, written_at)
     SELECT uid, @path, @sha256, @at FROM letter WHERE id = @letterId`,
  );
  db.transaction(() => {
    for (const draft of drafts) insert.run({ ...draft, at });
  }).immediate();
}

export function draftsOfLetters(db: Database, uids: readonly string[]): Draft[] {
  return db
    .prepare<{ uids: string }, Draft>(
      `SELECT path, sha256 FROM letter_draft
       WHERE letter_uid IN (SELECT value FROM json_each(@uids)) ORDER BY id`,
    )
    .all({ uids: JSON.stringify(uids) });
}

export function allDrafts(db: Database): Draft[] {
  return db.prepare<[], Draft>('SELECT path, sha256 FROM letter_draft ORDER BY id').all();
}
