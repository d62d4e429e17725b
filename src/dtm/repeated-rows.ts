import { ownText } from '../tabular/own-text.ts';
import type { Batches } from '../tabular/source.ts';
import type { FigureSink } from './figure-sink.ts';
import type { RepeatedGroup, UnreadColumn } from './unread-columns.ts';

/** The figures that stand on several lines, series by series. */
export function repeatedGroups(sink: FigureSink, last: number): RepeatedGroup[] {
  const groups = new Map<string, { line: number; value: number }[]>();
  for (const { series, place, category, line, value } of sink.repeated(last)) {
    const key = `${series} ${place} ${category}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ line, value }]);
    else group.push({ line, value });
  }
  return [...groups.values()];
}

/** What these columns have on the lines of the groups: the file is gone through once more for it. */
export async function textsOfLines(
  groups: readonly RepeatedGroup[],
  columns: readonly { heading: string; at: number }[],
  batches: Batches,
): Promise<UnreadColumn[]> {
  const wanted = new Set(groups.flatMap((group) => group.map(({ line }) => line)));
  let last = 0;
  for (const line of wanted) last = Math.max(last, line);
  const kept = columns.map(() => new Map<number, string>());
  const own = new Map<string, string>();
  for await (const batch of batches) {
    if ((batch[0]?.line ?? 0) > last) break;
    for (const { line, cells } of batch) {
      if (!wanted.has(line)) continue;
      columns.forEach(({ at }, index) => {
        const text = cells[at] ?? '';
        const known = own.get(text) ?? ownText(text);
        own.set(known, known);
        kept[index]?.set(line, known);
      });
    }
  }
  return columns.map(({ heading }, index) => ({
    heading,
    textOf: (line) => kept[index]?.get(line) ?? '',
  }));
}
