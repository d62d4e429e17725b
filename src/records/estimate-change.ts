import { dayText } from '../domain/day-text.ts';
import { type Estimate, statedText } from '../domain/estimate.ts';
import { rangeText } from '../language/en/dtm-words.ts';
import type { Text } from '../language/text.ts';
import type { Change } from '../output/result.ts';

/** What is said of an estimate that was recorded or ended. */
export function estimateChange(estimate: Estimate, done: Text): Change {
  const { id, population, source, visibility, endedOn, endReason } = estimate;
  const { low, high, fromOn: stated_from, untilOn: stated } = estimate;
  const ended =
    endedOn === null
      ? []
      : ([({ figures }) => figures.ended(dayText(endedOn), endReason)] satisfies Text[]);
  return {
    kind: 'change',
    say: [
      (words) =>
        words.figures.estimate(
          `E-${id}`,
          typeof done === 'string' ? done : done(words),
          rangeText(estimate),
          population,
          statedText(estimate),
        ),
      ({ figures }) => figures.source(source, null),
      ({ figures }) => figures.seenBy(visibility),
      ...ended,
    ],
    records: [
      {
        id: `E-${id}`,
        fields: { low, high, population, stated_from, stated, source, visibility, ended: endedOn },
      },
    ],
    next: [({ figures }) => figures.next.estimates],
  };
}
