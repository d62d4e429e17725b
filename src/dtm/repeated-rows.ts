import { groupBy } from '../domain/group-by.ts';
import { oncePerText } from '../tabular/once-per-text.ts';
import type { Batches } from '../tabular/source.ts';
import type { FigureSink } from './figure-sink.ts';
import type { RepeatedGroup, UnreadColumn } from './unread-columns.ts';

/** The figures that stand on several lines, series by series. */
export function repeatedGroups(sink: FigureSink, last: number): RepeatedGroup[] {
  const groups = groupBy(
    sink.repeated(last),
    ({ series, place, category }) => `${series} ${place} ${category}`,
  );
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
  const kept = new Map<number, readonly string[]>();
  const own = oncePerText((text) => text);
  for await (const batch of batches) {
    if ((batch[0]?.line ?? 0) > last) break;
    for (const { line, cells } of batch) {
      if (wanted.has(line))
        kept.set(
          line,
          columns.map(({ at }) => own(cells[at] ?? '')),
        );
    }
  }
  return columns.map(({ heading }, index) => ({
    heading,
    textOf: (line) => kept.get(line)?.[index] ?? '',
  }));
}
