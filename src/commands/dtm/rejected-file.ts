import { basename, dirname } from 'node:path';
import type { FileOnDisk, Outside } from '../../command.ts';
import { given } from '../../domain/given.ts';
import type { Reading } from '../../dtm/figures.ts';
import { RefusedError } from '../../errors.ts';
import type { OutputFile } from '../../output/result.ts';
import { openSource } from '../../tabular/source.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    REJECTED_UNWRITABLE: { path: string; name: string };
  }
}

type Input = { file: string; encoding: string | undefined; sheet: string | undefined };

/** The rows that were not stored under the headings of their file: corrected, it imports again. */
export async function rejectedFile(
  { file: path, encoding, sheet }: Input,
  file: FileOnDisk,
  { rejectedLines, headerLine, skips, ...reading }: Reading,
): Promise<OutputFile[]> {
  if (rejectedLines.size === 0) return [];
  const tags = skips.filter(({ reason }) => reason.code === 'TAG_ROW').map(({ line }) => line);
  const delimiter = reading.delimiter || ',';
  const { batches } = await openSource(file, given({ encoding, sheet }));
  const lines: string[] = [];
  for await (const batch of batches) {
    for (const { line, cells } of batch) {
      const isKept = line <= headerLine || rejectedLines.has(line) || tags.includes(line);
      if (isKept) lines.push(cells.map((cell) => quoted(cell, delimiter)).join(delimiter));
    }
  }
  return [{ name: `${path}.rejected.csv`, format: 'csv', text: `${lines.join('\n')}\n` }];
}

/** The rows are nowhere else: without a place for them nothing is stored. */
export function demandPlaceFor(
  path: string,
  { demandFolder }: Pick<Outside, 'demandFolder'>,
): void {
  try {
    demandFolder(dirname(path));
  } catch (error) {
    throw new RefusedError('REJECTED_UNWRITABLE', { path, name: basename(path) }, error);
  }
}

function quoted(cell: string, delimiter: string): string {
  if (!/["\r\n]/.test(cell) && !cell.includes(delimiter)) return cell;
  return `"${cell.replaceAll('"', '""')}"`;
}
