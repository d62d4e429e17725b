import { defineCommand } from '../../../command.ts';
import { insertPublished, publishedOfRound } from '../../../db/dtm-published.ts';
import { homeOperation, populations, publishedConfidences } from '../../../domain/dtm.ts';
import { groupedNumber } from '../../../domain/numbers.ts';
import { NotFoundError } from '../../../errors.ts';
import { choice, count, optional, text } from '../../../params.ts';
import { publishedChange } from './published-change.ts';

export const dtmPublishedCorrect = defineCommand({
  name: 'dtm published correct',
  summary: 'Correct a published total: the new one is in force, the old one stays on record',
  examples: [
    'mwg dtm published correct --round 902 --total 68236 --reason "Two digits changed places in print" --source "The report’s own table 2"',
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
    if (known === undefined) throw nothingPublished(number, population);
    if (known.total === total) return publishedChange(db, key, known.id, isSo(total));
    const id = insertPublished(db, {
      ...known,
      total,
      source: input.source,
      confidence: input.confidence ?? 'published',
      note: null,
      reason: input.reason,
      recordedOn: today,
    });
    return publishedChange(db, key, id);
  },
});

function isSo(total: number): string {
  return `is ${groupedNumber(total)} already. Nothing changed.`;
}

function nothingPublished(round: number, population: string): NotFoundError {
  return new NotFoundError({
    code: 'TOTAL_NOT_FOUND',
    message: `no published total of ${population} is on record for round ${round}.`,
    hints: [
      `Record it first:  mwg dtm published add --round ${round} --population ${population} --total N --source "WHERE"`,
      'See what is on record:  mwg dtm rounds',
    ],
  });
}
