import { defineCommand } from '../../command.ts';
import { seedYear, withWhatMoves } from '../../office/holiday.ts';
import { count } from '../../params.ts';
import { seededChange } from '../../records/holiday.ts';

export const holidaySeed = defineCommand({
  name: 'holiday seed',
  summary: 'Put the fixed days and the estimated feasts of a year into the book',
  examples: ['mwg holiday seed 2031'],
  params: { year: count('<year>', 'such as 2029', 1900) },
  returns: 'change',
  writes: true,
  run: ({ year }, context) =>
    seededChange(
      year,
      withWhatMoves(context, () => seedYear(context.db, year)),
    ),
});
