import { type Context, defineCommand } from '../../../command.ts';
import { findEstimate, insertEstimate } from '../../../db/dtm-estimates.ts';
import { readDay } from '../../../domain/date-words.ts';
import { populations } from '../../../domain/dtm.ts';
import { readMonth } from '../../../domain/estimate.ts';
import { audiences } from '../../../domain/vocabulary.ts';
import { UsageError } from '../../../errors.ts';
import { choice, count, optional, text } from '../../../params.ts';
import { estimateChange } from '../../../records/estimate-change.ts';

declare module '../../../errors.ts' {
  interface ErrorValues {
    RANGE_UPSIDE_DOWN: { low: number; high: number };
  }
}

export const dtmEstimateAdd = defineCommand({
  name: 'dtm estimate add',
  summary: 'Record a range that somebody stated; it stands beside counts, never among them',
  examples: [
    'mwg dtm estimate add --low 700000 --high 1000000 --source "Briefing to the second meeting" --on 2018-02',
    'mwg dtm estimate add --low 650000 --high 650000 --source "A ministry, in the press" --on 2018-04-30 --seen-by chairs',
  ],
  params: {
    low: count('--low <n>', 'the lower end', 0),
    high: count('--high <n>', 'the upper end; the same as --low for one number', 0),
    source: text('--source <text>', 'who stated it, and where', 'Who stated it, and where?'),
    on: text('--on <date>', 'when: a day, or a month as 2018-02', 'When was it stated?'),
    population: optional(choice('--population <who>', 'migrants by default', populations)),
    note: optional(text('--note <text>', 'a note for the office')),
    visibility: optional(
      choice('--seen-by <audience>', 'who may see it (default office)', audiences),
    ),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { low, high } = input;
    if (high < low) throw new UsageError('RANGE_UPSIDE_DOWN', { low, high });
    const id = insertEstimate(context.db, {
      low: input.low,
      high: input.high,
      population: input.population ?? 'migrants',
      ...statedOn(input.on, context),
      source: input.source,
      note: input.note ?? null,
      visibility: input.visibility ?? 'office',
    });
    return estimateChange(findEstimate(context.db, `E-${id}`), ({ figures }) => figures.recorded);
  },
});

function statedOn(typed: string, { today, calendar }: Context) {
  const month = readMonth(typed);
  const day = month ?? readDay(typed, { today, calendar, looking: 'back', flag: '--on' }).day;
  const stated =
    day !== null && typeof day === 'object' ? day : day && { fromOn: day, untilOn: day };
  if (stated && stated.fromOn <= today) return stated;
  throw new UsageError('VALUE_INVALID', {
    name: '--on',
    spelling: '--on 2018-02-26, --on 2018-02',
    value: typed,
    broken: { not: 'stated' },
  });
}
