import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePublished } from '../domain/parse-published.ts';
import type { Database } from './database.ts';

/**
 * What was published of each round, as the program ships it: a table beneath the book's own rows, read
 * when it is asked for, so that an older book knows what a newer program does.
 */
export function registerShippedTotals(db: Database, packageRoot: string): void {
  db.table('shipped_published', {
    columns: [
      ...['operation', 'number', 'assessment_type', 'from_on', 'until_on'],
      ...['population', 'total', 'source', 'confidence', 'note'],
    ],
    *rows() {
      const csv = readFileSync(join(packageRoot, 'data', 'published-rounds.csv'), 'utf8');
      for (const one of parsePublished(csv)) {
        const { operation, number, assessmentType, fromOn, untilOn } = one;
        const { population, total, source, confidence, note } = one;
        yield [
          ...[operation, number, assessmentType, fromOn, untilOn],
          ...[population, total, source, confidence, note],
        ];
      }
    },
  });
}
