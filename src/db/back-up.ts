import { chmodSync, renameSync, rmSync } from 'node:fs';
import type { Database } from './database.ts';

/** A whole, checked copy at `path`, or none: an attempt that was cut short stands in nobody's way. */
export function backUp(db: Database, path: string): void {
  const draft = `${path}.part`;
  rmSync(draft, { force: true });
  db.prepare('VACUUM INTO @draft').run({ draft });
  chmodSync(draft, 0o600);
  demandWhole(db, draft);
  renameSync(draft, path);
}

function demandWhole(db: Database, draft: string): void {
  db.prepare('ATTACH @draft AS copy').run({ draft });
  const check = db.pragma('copy.quick_check', { simple: true });
  db.exec('DETACH copy');
  if (check !== 'ok') throw new Error(`The copy at ${draft} is damaged: ${check}`);
}
