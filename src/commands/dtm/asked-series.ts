import { type Measure, measures, populations } from '../../domain/dtm.ts';
import { audiences } from '../../domain/vocabulary.ts';
import { choice, optional, text } from '../../params.ts';

/** Which of all the series a question means. */
export const seriesParams = {
  population: optional(choice('--population <who>', 'migrants by default', populations)),
  measure: optional(choice('--measure <unit>', 'individuals by default', measures)),
  operation: optional(text('--operation <name>', 'another DTM operation than Libya’s')),
  assessment: optional(text('--assessment <type>', 'BA or SA, where a round has both')),
};

export const placeParam = optional(
  text('--place <place>', 'only inside a place: a p-code, or its exact name'),
);
export const nationalityParam = optional(
  text('--nationality <name>', 'only one nationality: SDN, Sudan, سوداني'),
);
export const readerParam = optional(
  choice('--for <audience>', 'who will read it (default office)', audiences),
);

type SeriesInput = {
  population?: (typeof populations)[number] | undefined;
  measure: Measure | undefined;
  operation: string | undefined;
  assessment: string | undefined;
};

/** The same, as the store is asked. */
export function seriesAsked({ population, measure, operation, assessment }: SeriesInput) {
  return { population, measure: measure ?? 'individuals', operation, assessment } as const;
}
