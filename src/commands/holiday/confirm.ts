import { defineCommand } from '../../command.ts';
import { confirmHolidays } from '../../office/holiday.ts';
import { withWhatMoves } from '../../office/what-moves.ts';
import { holidayChange } from '../../records/holiday.ts';
import { days, wordParams } from './holiday-params.ts';

export const holidayConfirm = defineCommand({
  name: 'holiday confirm',
  summary: 'Record that an estimated holiday is as announced',
  examples: [
    'mwg holiday confirm 2018-06-15 --source "Announced on 14 June"',
    `mwg holiday confirm 2018-11-20 --source "Circular 12" --authority "Prime Minister's office"`,
  ],
  params: { dates: days('<dates>', 'the day, or several', 'Which day?'), ...wordParams },
  returns: 'change',
  writes: true,
  run: ({ dates, ...word }, context) =>
    holidayChange(withWhatMoves(context, () => confirmHolidays(context.db, dates, word))),
});
