import type { Agreement, ComparedSeries } from '../../db/dtm-agreement.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import { importRef } from '../../domain/stored-import.ts';

/** More than these are counted. */
const listed = 5;

/** How an import stands to what the book holds of its rounds, a line each. */
export function agreementLines({ agreeing, differing }: Agreement): string[] {
  const more = differing.length - listed;
  return [
    ...(agreeing.length > listed
      ? [`${agreeing.length} series of the book agree`]
      : agreeing.map((one) => `${seriesText(one)} agrees: ${groupedNumber(one.theirs)}`)),
    ...differing.slice(0, listed).map(differingText),
    ...(more > 0 ? [`and ${more} more do not agree`] : []),
  ];
}

function differingText(one: ComparedSeries): string {
  const apart = groupedNumber(Math.abs(one.mine - one.theirs));
  return `${seriesText(one)} does not agree: ${groupedNumber(one.theirs)} there, ${groupedNumber(one.mine)} here (${apart} apart)`;
}

function seriesText(one: ComparedSeries): string {
  const { importId, number, population, measure, breakdown, level } = one;
  const by = breakdown === 'total' ? '' : ` by ${breakdown}`;
  return `${importRef(importId)}, round ${number}, ${population} (${measure})${by}, ${level} level,`;
}
