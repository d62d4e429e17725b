import type { Database } from '../../../db/database.ts';
import { publishedOfRound } from '../../../db/dtm-published.ts';
import { dayText } from '../../../domain/day-text.ts';
import type { Population } from '../../../domain/dtm.ts';
import { groupedNumber } from '../../../domain/numbers.ts';
import type { PublishedTotal } from '../../../domain/published.ts';
import type { Change } from '../../../output/result.ts';

type Round = { operation: string; number: number; population: Population };

/** Every statement about the round, the one in force first. */
export function publishedChange(db: Database, round: Round, id: number, already?: string): Change {
  const [current, ...earlier] = publishedOfRound(db, round).reverse();
  if (current === undefined) throw new Error(`No published total ${id}.`);
  const { number, population, total, source, confidence, reason } = current;
  return {
    kind: 'change',
    say: [
      `round ${number}, ${population}: ${already ?? `published ${said(current)}`}`,
      `  source   ${source} (${confidence})`,
      ...(reason === null ? [] : [`  reason   ${reason}`]),
      ...earlier.map((each) => `  before   ${said(each)}, ${each.source}${recordedText(each)}`),
    ],
    records: [
      {
        id: `${number}-${population}`,
        fields: {
          round: number,
          population,
          total,
          source,
          confidence,
          reason,
          earlier: earlier.map(said),
        },
      },
    ],
    next: ['mwg dtm rounds'],
  };
}

function said({ total }: Pick<PublishedTotal, 'total'>): string {
  return total === null ? 'no total' : groupedNumber(total);
}

function recordedText({ recordedOn }: ReturnType<typeof publishedOfRound>[number]): string {
  return recordedOn === null ? '' : ` (recorded ${dayText(recordedOn)})`;
}
