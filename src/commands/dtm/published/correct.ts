import { defineCommand } from '../../../command.ts';
import { insertPublished, publishedOfRound } from '../../../db/dtm-published.ts';
import {
  homeOperation,
  type Population,
  populations,
  publishedConfidences,
} from '../../../domain/dtm.ts';
import { NotFoundError } from '../../../errors.ts';
import { choice, count, optional, text } from '../../../params.ts';
import { publishedChange } from '../../../records/published.ts';

declare module '../../../errors.ts' {
  interface ErrorValues {
    TOTAL_NOT_FOUND: { round: number; population: Population };
  }
}

export const dtmPublishedCorrect = defineCommand({
  name: 'dtm published correct',
  summary: 'Correct a published total: the new one is in force, the old one stays on record',
  examples: [
    'mwg dtm published correct --round 902 --total 68236 --reason "Two digits changed places in print" --source "The report’s own table 2"',
    'mwg dtm published correct --round 902 --total 68236 --reason "One was left out" --source "Its corrigendum"',
  ],
  params: {
    round: count('--round <n>', 'its DTM round'),
    total: count('--total <n>', 'the right total', 0),
    reason: text('--reason <text>', 'why the printed one is wrong', 'Why?'),
    source: text('--source <text>', 'what says so', 'What says so?'),
    population: optional(choice('--population <who>', 'migrants by default', populations)),
    confidence: optional(
      choice('--confidence <word>', 'published by default', publishedConfidences),
    ),
    operation: optional(text('--operation <name>', 'another DTM operation than Libya’s')),
  },
  returns: 'change',
  writes: true,
  run(input, { db, today }) {
    const { population = 'migrants', operation = homeOperation, round: number, total } = input;
    const key = { operation, number, population };
    const known = publishedOfRound(db, key).at(-1);
    if (known === undefined) {
      throw new NotFoundError('TOTAL_NOT_FOUND', { round: number, population });
    }
    if (known.total === total) return publishedChange(publishedOfRound(db, key), 'is so already');
    insertPublished(db, {
      ...known,
      total,
      source: input.source,
      confidence: input.confidence ?? 'published',
      note: null,
      reason: input.reason,
      recordedOn: today,
    });
    return publishedChange(publishedOfRound(db, key));
  },
});
