import type { Database } from './database.ts';

/** A draft as it was written: whether a hand has worked on it since shows by its fingerprint. */
export type Draft = { path: string; sha256: string };
/** `letterId`: null where no number was taken for it. */
export type NewDraft = Draft & { letterId: number | null };

/** Not journalled: the files are outside the book, and outlive the letters that are taken back. */
export function recordDrafts(db: Database, drafts: readonly NewDraft[], at: string): void {
  const insert = db.prepare(
    `INSERT INTO letter_draft (letter_uid, path, sha256, written_at)
     VALUES (coalesce((SELECT uid FROM letter WHERE id = @letterId), ''), @path, @sha256, @at)`,
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

/** Drafts that held a person's name when it was forgotten, as they were then. */
export function recordForgottenDrafts(
  db: Database,
  personId: number,
  drafts: readonly Draft[],
): void {
  const insert = db.prepare(
    `INSERT INTO forgotten_draft (person_id, path, sha256) VALUES (@personId, @path, @sha256)
     ON CONFLICT (person_id, path) DO NOTHING`,
  );
  for (const { path, sha256 } of drafts) insert.run({ personId, path, sha256 });
}

export function forgottenDrafts(db: Database): (Draft & { personId: number })[] {
  return db
    .prepare<[], Draft & { personId: number }>(
      'SELECT person_id AS personId, path, sha256 FROM forgotten_draft ORDER BY id',
    )
    .all();
}
