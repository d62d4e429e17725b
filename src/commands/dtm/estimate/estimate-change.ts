import type { Database } from '../../../db/database.ts';
import { getEstimate } from '../../../db/dtm-estimates.ts';
import { dayText } from '../../../domain/day-text.ts';
import { statedText } from '../../../domain/estimate.ts';
import type { Change } from '../../../output/result.ts';
import { rangeText } from '../../../records/dtm-estimates.ts';

/** The same answer for every verb that changes an estimate. */
export function estimateChange(db: Database, id: number, done: string): Change {
  const stored = getEstimate(db, id);
  if (stored === undefined) throw new Error(`No estimate ${id}.`);
  const { population, source, visibility, endedOn, endReason } = stored;
  return {
    kind: 'change',
    say: [
      `E-${id} ${done}  ${rangeText(stored)} ${population}, stated ${statedText(stored)}`,
      `  source   ${source}`,
      `  for      ${visibility}`,
      ...(endedOn === null ? [] : [`  ended    ${dayText(endedOn)}: ${endReason}`]),
    ],
    records: [
      {
        id: `E-${id}`,
        fields: {
          low: stored.low,
          high: stored.high,
          population,
          stated_from: stored.fromOn,
          stated: stored.untilOn,
          source,
          visibility,
          ended: endedOn,
        },
      },
    ],
    next: ['mwg dtm estimate list'],
  };
}
