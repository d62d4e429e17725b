import type { Estimate } from '../domain/estimate.ts';
import { rangeText } from '../language/en/dtm-words.ts';
import { titleOf } from '../output/create-listing.ts';
import type { Card } from '../output/result.ts';
import { estimateColumns } from './dtm-estimates.ts';

export function estimateCard(estimate: Estimate): Card {
  return {
    kind: 'card',
    heading: (words) =>
      `E-${estimate.id}  ${rangeText(estimate)} ${words.terms[estimate.population]}`,
    fields: estimateColumns.map((column) => ({
      key: column.key,
      label: (words) => titleOf(column, words),
      value: column.value(estimate),
      ...(column.key === 'id' && { text: '' }),
      ...(column.text && { text: (words) => column.text?.(estimate, words) ?? '' }),
    })),
    sections: [],
    next: [({ figures }) => figures.next.estimates],
  };
}
