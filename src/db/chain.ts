// As a default: the bundle then loads it at the first digest, and lists pay nothing for it.
import crypto from 'node:crypto';
import { type MayBeBlank, mayBeBlank } from './blanked.ts';
import type { Database } from './database.ts';
import { digestOfBytes } from './digest.ts';
import { columnsOf } from './triggers.ts';

type Change = {
  id: number;
  at: string;
  typedOn: string | null;
  kind: string;
  undoes: number | null;
  actor: string;
  actorSalt: string | null;
  actorDigest: string | null;
  command: string;
  commandSalt: string | null;
  commandDigest: string | null;
  digest: string | null;
};

type Row = {
  seq: number;
  table: string;
  key: number;
  op: string;
  before: string | null;
  after: string | null;
  salt: string | null;
  digest: string | null;
};

/** Where the chain breaks, and how. */
export type Break = {
  change: number;
  trouble: 'missing' | 'link' | 'row' | 'command' | 'actor' | 'blanked';
  /** The record whose journal row was altered. */
  record?: { table: string; key: number };
};

export type Verdict = { changes: number; last: string | undefined; broken: Break | undefined };

const changeColumns = `id, at, typed_on AS typedOn, kind, undoes, actor, actor_salt AS actorSalt,
  actor_digest AS actorDigest, command, command_salt AS commandSalt,
  command_digest AS commandDigest, digest`;

/** Closes a change: from here on, a letter of it cannot be altered unseen. */
export function sealChange(db: Database, id: number): void {
  sealRows(db, id);
  const change = changeOf(db, id);
  if (change === undefined) throw new Error(`There is no change #${id}.`);
  const actorSalt = newSalt();
  const commandSalt = newSalt();
  const sealed = {
    ...change,
    actorDigest: digestOf([actorSalt, change.actor]),
    commandDigest: digestOf([commandSalt, change.command]),
  };
  db.prepare(
    `UPDATE change SET actor_salt = @actorSalt, actor_digest = @actorDigest,
       command_salt = @commandSalt, command_digest = @commandDigest, digest = @digest
     WHERE id = @id`,
  ).run({
    id,
    actorSalt,
    actorDigest: sealed.actorDigest,
    commandSalt,
    commandDigest: sealed.commandDigest,
    digest: linkOf(digestBefore(db, id), sealed, rowsOf(db, id)),
  });
}

/** Chains a history that was written before there was a chain; does nothing to one that has begun. */
export function sealOldHistory(db: Database): void {
  if (!columnsOf(db, 'change').includes('digest')) return;
  if (db.prepare('SELECT 1 FROM change WHERE digest IS NOT NULL LIMIT 1').get()) return;
  const ids = db.prepare<[], number>('SELECT id FROM change ORDER BY id').pluck().all();
  for (const id of ids) sealChange(db, id);
}

/** Walks the whole chain; the first link that does not hold ends it. */
export function verifyChain(db: Database): Verdict {
  const blanks = mayBeBlank(db);
  let before = bookUid(db);
  let count = 0;
  let previous: number | undefined;
  for (const change of changesFrom(db)) {
    const rows = rowsOf(db, change.id);
    const broken =
      breakInNumbers(change.id, previous) ??
      breakInTexts(change, blanks) ??
      breakInRows(change.id, rows, blanks) ??
      (linkOf(before, change, rows) === change.digest ? undefined : at(change.id, 'link'));
    if (broken !== undefined) return { changes: count, last: before, broken };
    before = change.digest ?? before;
    previous = change.id;
    count += 1;
  }
  return { changes: count, last: before, broken: breakAtEnd(db, previous ?? 0) };
}

function at(change: number, trouble: Break['trouble']): Break {
  return { change, trouble };
}

/** Numbers run without gaps, save those that were rolled back, which SQLite gives out again. */
function breakInNumbers(id: number, previous: number | undefined) {
  return id === (previous ?? 0) + 1 ? undefined : at((previous ?? 0) + 1, 'missing');
}

/** The counter of ids remembers the newest change, even where its row is gone. */
function breakAtEnd(db: Database, last: number): Break | undefined {
  const counted = db
    .prepare<[], number>(`SELECT seq FROM sqlite_sequence WHERE name = 'change'`)
    .pluck()
    .get();
  return counted === undefined || counted <= last ? undefined : at(last + 1, 'missing');
}

function breakInTexts(change: Change, blanks: MayBeBlank): Break | undefined {
  const { id, actor, actorSalt, actorDigest, command, commandSalt, commandDigest } = change;
  if (actorSalt === null || digestOf([actorSalt, actor]) !== actorDigest) return at(id, 'actor');
  if (commandSalt === null) return blanks.command(change) ? undefined : at(id, 'blanked');
  return digestOf([commandSalt, command]) === commandDigest ? undefined : at(id, 'command');
}

function breakInRows(change: number, rows: readonly Row[], blanks: MayBeBlank): Break | undefined {
  for (const row of rows) {
    const { table, key, before, after, salt, digest } = row;
    const record = { table, key };
    if (salt === null) {
      if (!blanks.row(change, row)) return { change, trouble: 'blanked', record };
    } else if (digestOf([salt, before, after]) !== digest)
      return { change, trouble: 'row', record };
  }
  return undefined;
}

function linkOf(before: string, change: Change, rows: readonly Row[]): string {
  const { id, at: instant, typedOn, kind, undoes, actorDigest, commandDigest } = change;
  const parts = rows.map(({ seq, table, key, op, digest }) => [seq, table, key, op, digest]);
  return digestOf([before, id, instant, typedOn, kind, undoes, actorDigest, commandDigest, parts]);
}

function sealRows(db: Database, change: number): void {
  const seal = db.prepare(
    'UPDATE change_row SET salt = @salt, digest = @digest WHERE change_id = @change AND seq = @seq',
  );
  for (const { seq, before, after } of rowsOf(db, change)) {
    const salt = newSalt();
    seal.run({ change, seq, salt, digest: digestOf([salt, before, after]) });
  }
}

function changeOf(db: Database, id: number): Change | undefined {
  return db.prepare<[number], Change>(`SELECT ${changeColumns} FROM change WHERE id = ?`).get(id);
}

function changesFrom(db: Database): Change[] {
  return db.prepare<[], Change>(`SELECT ${changeColumns} FROM change ORDER BY id`).all();
}

function rowsOf(db: Database, change: number): Row[] {
  return db
    .prepare<[number], Row>(
      `SELECT seq, table_name AS "table", row_key AS key, op, before, after, salt, digest
       FROM change_row WHERE change_id = ? ORDER BY seq`,
    )
    .all(change);
}

function digestBefore(db: Database, id: number): string {
  const sql = 'SELECT digest FROM change WHERE id < ? ORDER BY id DESC LIMIT 1';
  return db.prepare<[number], string>(sql).pluck().get(id) ?? bookUid(db);
}

/** The first link hangs on the book itself: a history cannot be moved into another. */
function bookUid(db: Database): string {
  return db.prepare<[], string>('SELECT uid FROM book').pluck().get() ?? '';
}

function digestOf(parts: readonly unknown[]): string {
  return digestOfBytes(JSON.stringify(parts));
}

function newSalt(): string {
  return crypto.randomBytes(16).toString('hex');
}
