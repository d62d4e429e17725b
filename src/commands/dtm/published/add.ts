import { defineCommand } from '../../../command.ts';
import { insertPublished, publishedOfRound } from '../../../db/dtm-published.ts';
import type { IsoDay } from '../../../domain/day.ts';
import {
  homeAssessment,
  homeOperation,
  type Population,
  populations,
  publishedConfidences,
} from '../../../domain/dtm.ts';
import { RefusedError, UsageError } from '../../../errors.ts';
import { choice, count, day, optional, text } from '../../../params.ts';
import { publishedChange } from '../../../records/published.ts';

declare module '../../../errors.ts' {
  interface ErrorValues {
    TOTAL_KNOWN: { round: number; population: Population; total: number };
  }
}

export const dtmPublishedAdd = defineCommand({
  name: 'dtm published add',
  summary: 'Record the total that was published for a round, with its source',
  examples: [
    'mwg dtm published add --round 903 --total 71200 --from 2018-05-01 --until 2018-06-30 --source "Invented report, round 903"',
    'mwg dtm published add --round 904 --total 12,500 --population idps --source "Invented report, round 904" --note "Announced by telephone"',
  ],
  params: {
    round: count('--round <n>', 'its DTM round'),
    total: count('--total <n>', 'as printed', 0),
    source: text('--source <text>', 'the page or paper that prints it', 'Where is it printed?'),
    population: optional(choice('--population <who>', 'migrants by default', populations)),
    from: optional(day('--from <date>', 'first day of the round', { looking: 'back' })),
    until: optional(day('--until <date>', 'last day of the round', { looking: 'back' })),
    confidence: optional(
      choice('--confidence <word>', 'published by default', publishedConfidences),
    ),
    operation: optional(text('--operation <name>', 'another DTM operation than Libya’s')),
    note: optional(text('--note <text>', 'what a reader should know of it')),
  },
  returns: 'change',
  writes: true,
  run(input, { db, today }) {
    const { population = 'migrants', operation = homeOperation, round: number, total } = input;
    const known = publishedOfRound(db, { operation, number, population }).at(-1);
    if (known && known.total !== null) {
      throw new RefusedError('TOTAL_KNOWN', { round: number, population, total: known.total });
    }
    demandPeriod(input.from?.day, input.until?.day);
    insertPublished(db, {
      operation,
      number,
      assessmentType: homeAssessment,
      fromOn: input.from?.day ?? known?.fromOn ?? null,
      untilOn: input.until?.day ?? known?.untilOn ?? null,
      population,
      total,
      source: input.source,
      confidence: input.confidence ?? 'published',
      note: input.note ?? null,
      reason: null,
      recordedOn: today,
    });
    return publishedChange(publishedOfRound(db, { operation, number, population }));
  },
});

function demandPeriod(from: IsoDay | undefined, until: IsoDay | undefined): void {
  if (from === undefined || until === undefined || from <= until) return;
  throw new UsageError('PERIOD_BACKWARDS', { from, until });
}
