import type { Coverage } from '../domain/coverage.ts';
import type { SeriesKey } from '../domain/dtm.ts';
import { importRef, type StoredImport } from '../domain/stored-import.ts';
import type { Text } from '../language/text.ts';
import { textIn } from '../language/text.ts';
import type { Change } from '../output/result.ts';

type Held = SeriesKey & { number: number; total: number; coverage: Coverage };

/** The same answer for every verb that changes an import's state. */
export function importChange(stored: StoredImport, series: readonly Held[], done: Text): Change {
  const { id, state, fileName } = stored;
  return {
    kind: 'change',
    say: [
      (words) => `${importRef(id)} ${textIn(words, done)}  ${fileName}`,
      ...series.map(
        (held): Text =>
          ({ figures }) =>
            figures.holds(held),
      ),
    ],
    records: [{ id: importRef(id), fields: { state, file: fileName } }],
    next: [({ figures }) => figures.next.imports],
  };
}
