import { existsSync } from 'node:fs';
import type { Candidate } from '../command-line/complete.ts';
import { completionsFor } from '../db/completions.ts';
import { connect } from '../db/connect.ts';
import { checkHeader } from '../db/header.ts';
import type { World } from '../world.ts';
import { bookPath } from './book-path.ts';

/** Apart from the words, which are known without the book. Trouble is silence: a shell asks. */
export async function recordsBeginning(
  kind: string,
  start: string,
  { book, world }: { book: string | undefined; world: World },
): Promise<readonly Candidate[]> {
  const path = bookPath(book, world);
  if (!existsSync(path)) return [];
  try {
    checkHeader(path);
    const db = await connect(path, { path, packageRoot: world.packageRoot, wait: 0 });
    try {
      return completionsFor(db, kind, start);
    } finally {
      db.close();
    }
  } catch {
    return [];
  }
}
