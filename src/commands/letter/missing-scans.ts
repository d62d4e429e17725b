import type { Outside } from '../../command.ts';
import type { Letter } from '../../domain/letter.ts';
import { NotFoundError } from '../../errors.ts';
import { sha256Of } from './read-scan.ts';

/** What is wrong with the scans that are no longer as they were entered, by letter. */
export async function missingScans(
  letters: readonly Letter[],
  outside: Pick<Outside, 'readFile'>,
): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  for (const { id, scanPath, scanSha256 } of letters) {
    if (scanPath === null) continue;
    const trouble = await scanTrouble(scanPath, scanSha256, outside);
    if (trouble !== undefined) found.set(id, trouble);
  }
  return found;
}

async function scanTrouble(
  path: string,
  sha256: string | null,
  { readFile }: Pick<Outside, 'readFile'>,
): Promise<string | undefined> {
  try {
    return (await sha256Of(readFile(path))) === sha256 ? undefined : `changed: ${path}`;
  } catch (error) {
    if (error instanceof NotFoundError) return `not there: ${path}`;
    throw error;
  }
}
