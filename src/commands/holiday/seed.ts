import { defineCommand } from '../../command.ts';
import { parseFeasts } from '../../domain/announced-feasts.ts';
import { seedYear } from '../../office/holiday.ts';
import { withWhatMoves } from '../../office/what-moves.ts';
import { count } from '../../params.ts';
import { seededChange } from '../../records/holiday.ts';

export const holidaySeed = defineCommand({
  name: 'holiday seed',
  summary: 'Put the fixed days of a year into the book, and its feasts as kept, or estimated',
  examples: ['mwg holiday seed 2031', 'mwg holiday seed 2032 --dry-run'],
  params: { year: count('<year>', 'such as 2029', 1900) },
  returns: 'change',
  writes: true,
  prepare: async (_input, { packageFile }) => parseFeasts(packageFile('data/feasts.csv')),
  run: ({ year }, context, announced) =>
    seededChange(
      year,
      withWhatMoves(context, () => seedYear(context.db, year, announced)),
    ),
});
