import type { Database } from '../db/database.ts';
import { digestOfBytes } from '../db/digest.ts';
import { holdsName, namesHeld } from '../db/forget-person.ts';
import { allDrafts, type Draft } from '../db/letter-drafts.ts';
import { fold } from '../domain/fold.ts';
import { NotFoundError, UserError } from '../errors.ts';
import { docxText } from '../tabular/docx-text.ts';
import { decodeBytes } from '../tabular/whole-file.ts';

/**
 * `sha256`: as it is now. `isOurs`: as the program wrote it, the whole name in it, so that nothing else is
 * lost with it.
 */
type NamingDraft = Draft & { isOurs: boolean };

type ReadFile = (path: string) => Uint8Array;

/** The drafts on disk in which a word of the person's names stands. */
export async function draftsNaming(
  db: Database,
  personId: number,
  readFile: ReadFile,
): Promise<NamingDraft[]> {
  const names = namesHeld(db, personId).map(fold);
  const found: NamingDraft[] = [];
  for (const draft of allDrafts(db)) {
    const bytes = bytesOf(draft.path, readFile);
    if (bytes === undefined) continue;
    const text = await textOf(draft.path, bytes);
    if (text !== undefined && !holdsName(db, personId, text)) continue;
    const folded = fold(text ?? '');
    const isWhole = names.some((name) => name !== '' && folded.includes(name));
    const sha256 = digestOfBytes(bytes);
    found.push({ path: draft.path, sha256, isOurs: isWhole && sha256 === draft.sha256 });
  }
  return found;
}

function bytesOf(path: string, readFile: ReadFile): Uint8Array | undefined {
  try {
    return readFile(path);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** Undefined for a damaged file, which may hold the name and must not stop a forgetting. */
async function textOf(path: string, bytes: Uint8Array): Promise<string | undefined> {
  try {
    return path.endsWith('.docx') ? await docxText(bytes) : decodeBytes(bytes).text;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
