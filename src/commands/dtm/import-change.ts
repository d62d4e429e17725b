import type { Database } from '../../db/database.ts';
import { getImport } from '../../db/dtm-imports.ts';
import { seriesOfImport } from '../../db/dtm-series.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import type { Change } from '../../output/result.ts';

/** The same answer for every verb that changes an import's state. */
export function importChange(db: Database, id: number, done: string): Change {
  const stored = getImport(db, id);
  const series = seriesOfImport(db, id);
  return {
    kind: 'change',
    say: [
      `I-${id} ${done}  ${stored?.fileName ?? ''}`,
      ...series.map(
        ({ number, population, total, level }) =>
          `  round ${number}, ${population}: ${groupedNumber(total)}, ${level} level`,
      ),
    ],
    records: [
      { id: `I-${id}`, fields: { state: stored?.state ?? null, file: stored?.fileName ?? null } },
    ],
    next: ['mwg dtm list --all'],
  };
}
