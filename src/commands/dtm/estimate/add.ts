import { type Context, defineCommand } from '../../../command.ts';
import { insertEstimate } from '../../../db/dtm-estimates.ts';
import { readDay } from '../../../domain/date-words.ts';
import { populations } from '../../../domain/dtm.ts';
import { readMonth } from '../../../domain/estimate.ts';
import { audiences } from '../../../domain/vocabulary.ts';
import { UsageError } from '../../../errors.ts';
import { choice, count, optional, text } from '../../../params.ts';
import { estimateChange } from './estimate-change.ts';

export const dtmEstimateAdd = defineCommand({
  name: 'dtm estimate add',
  summary: 'Record a range that somebody stated; it stands beside counts, never among them',
  examples: [
    'mwg dtm estimate add --low 700000 --high 1000000 --source "Briefing to the second meeting" --on 2018-02',
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
    if (input.high < input.low) throw upsideDown(input.low, input.high);
    const id = insertEstimate(context.db, {
      low: input.low,
      high: input.high,
      population: input.population ?? 'migrants',
      ...statedOn(input.on, context),
      source: input.source,
      note: input.note ?? null,
      visibility: input.visibility ?? 'office',
    });
    return estimateChange(context.db, id, 'recorded');
  },
});

function statedOn(typed: string, { today, calendar }: Context) {
  const month = readMonth(typed);
  const day = month ?? readDay(typed, { today, calendar, looking: 'back', flag: '--on' }).day;
  const stated =
    day !== null && typeof day === 'object' ? day : day && { fromOn: day, untilOn: day };
  if (stated && stated.fromOn <= today) return stated;
  throw new UsageError({
    code: 'VALUE_INVALID',
    message: `--on "${typed}" is not a day or month that has come.`,
    hints: ['Write a day or a month:  --on 2018-02-26, --on 2018-02'],
  });
}

function upsideDown(low: number, high: number): UsageError {
  return new UsageError({
    code: 'RANGE_UPSIDE_DOWN',
    message: `--low ${low} is more than --high ${high}.`,
    hints: [`Write:  --low ${high} --high ${low}`],
  });
}
