import type { Database } from '../db/database.ts';
import { digestOfBytes } from '../db/digest.ts';
import { holdsName, namesHeld } from '../db/forget-person.ts';
import { allDrafts, type Draft } from '../db/letter-drafts.ts';
import { fold } from '../domain/fold.ts';
import { NotFoundError } from '../errors.ts';
import { docxText } from '../tabular/docx-text.ts';
import { decodeBytes } from '../tabular/whole-file.ts';

/** `isOurs`: as the program wrote it, the whole name in it, so that nothing else is lost with it. */
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
    if (!holdsName(db, personId, text)) continue;
    const isWhole = names.some((name) => name !== '' && fold(text).includes(name));
    found.push({ ...draft, isOurs: isWhole && digestOfBytes(bytes) === draft.sha256 });
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

async function textOf(path: string, bytes: Uint8Array): Promise<string> {
  return path.endsWith('.docx') ? docxText(bytes) : decodeBytes(bytes).text;
}
