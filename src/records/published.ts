import type { IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import { groupedNumber } from '../domain/numbers.ts';
import type { PublishedTotal } from '../domain/published.ts';
import type { Text } from '../language/text.ts';
import type { Change } from '../output/result.ts';

type Statement = PublishedTotal & { reason: string | null; recordedOn: IsoDay | null };

/** Every statement about one round, in the order they were made: the last one is in force. */
export function publishedChange(
  statements: readonly Statement[],
  already?: 'is so already',
): Change {
  const [current, ...earlier] = statements.toReversed();
  if (current === undefined) throw new Error('No published total.');
  const { number, population, total, source, confidence, reason } = current;
  const fields = { round: number, population, total, source, confidence, reason };
  return {
    kind: 'change',
    say: [
      ({ figures }) =>
        already
          ? figures.totalIsSo(number, population, totalText(current))
          : figures.published(number, population, totalText(current)),
      ({ figures }) => figures.source(source, confidence),
      ...(reason === null ? [] : ([({ figures }) => figures.reason(reason)] satisfies Text[])),
      ...earlier.map(
        (each): Text =>
          ({ figures }) =>
            figures.before(
              totalText(each),
              each.source,
              each.recordedOn && dayText(each.recordedOn),
            ),
      ),
    ],
    records: [
      { id: `${number}-${population}`, fields: { ...fields, earlier: earlier.map(totalText) } },
    ],
    next: [({ figures }) => figures.next.rounds],
  };
}

function totalText({ total }: Pick<PublishedTotal, 'total'>): string {
  return total === null ? 'no total' : groupedNumber(total);
}
