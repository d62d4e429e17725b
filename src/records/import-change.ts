import type { Level, Population } from '../domain/dtm.ts';
import { importRef, type StoredImport } from '../domain/stored-import.ts';
import type { Text } from '../language/text.ts';
import { textIn } from '../language/text.ts';
import type { Change } from '../output/result.ts';

type Held = { number: number; population: Population; total: number; level: Level };

/** The same answer for every verb that changes an import's state. */
export function importChange(stored: StoredImport, series: readonly Held[], done: Text): Change {
  const { id, state, fileName } = stored;
  return {
    kind: 'change',
    say: [
      (words) => `${importRef(id)} ${textIn(words, done)}  ${fileName}`,
      ...series.map(
        ({ number, population, total, level }): Text =>
          ({ figures }) =>
            figures.holds(number, population, total, level),
      ),
    ],
    records: [{ id: importRef(id), fields: { state, file: fileName } }],
    next: [({ figures }) => figures.next.imports],
  };
}
