import { chmodSync, renameSync, rmSync } from 'node:fs';
import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';

/**
 * A whole, checked copy of a book of schema `version` at `path`, or none: an attempt that was cut
 * short stands in nobody's way, and a book that another program has migrated by now is not copied.
 */
export function backUp(db: Database, path: string, version: number): void {
  const draft = `${path}.${newUid()}`;
  try {
    db.prepare('VACUUM INTO @draft').run({ draft });
    chmodSync(draft, 0o600);
    if (versionOf(db, draft) === version) renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Throws where the copy is damaged. */
function versionOf(db: Database, draft: string): unknown {
  db.prepare('ATTACH @draft AS copy').run({ draft });
  const check = db.pragma('copy.quick_check', { simple: true });
  const version = db.pragma('copy.user_version', { simple: true });
  db.exec('DETACH copy');
  if (check !== 'ok') throw new Error(`The copy at ${draft} is damaged: ${check}`);
  return version;
}
