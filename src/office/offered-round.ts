import type { Database } from '../db/database.ts';
import { listPublished } from '../db/dtm-published.ts';
import { activeSeries } from '../db/dtm-series.ts';
import { given } from '../domain/given.ts';

/** What the book makes of a file that does not say its round. */
export type OfferedRound = {
  number: number | undefined;
  /** The sum of the file, where it is what that round was published with. */
  total?: number;
  /** The last round imported, and the last one published. */
  imported?: number;
  published?: number;
};

/** The round that was published with this total, else the one after the last that was imported. */
export function offeredRound(
  db: Database,
  operation: string,
  totals: readonly number[],
): OfferedRound {
  const published = listPublished(db, { operation });
  const alike = published.find(({ total }) => total !== null && totals.includes(total));
  const last = given({
    imported: latest(activeSeries(db, operation)),
    published: latest(published),
  });
  if (alike?.total) return { number: alike.number, total: alike.total, ...last };
  return { number: last.imported === undefined ? last.published : last.imported + 1, ...last };
}

function latest(rounds: readonly { number: number }[]): number | undefined {
  return rounds.length === 0 ? undefined : Math.max(...rounds.map(({ number }) => number));
}
