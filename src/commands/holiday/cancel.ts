import { defineCommand } from '../../command.ts';
import { cancelHolidays } from '../../office/holiday.ts';
import { withWhatMoves } from '../../office/what-moves.ts';
import { holidayChange } from '../../records/holiday.ts';
import { days, wordParams } from './holiday-params.ts';

export const holidayCancel = defineCommand({
  name: 'holiday cancel',
  summary: 'Record that a day is no holiday after all; it stays in the book, cancelled',
  examples: [
    'mwg holiday cancel 2018-06-15 --source "Announced on 14 June"',
    'mwg holiday cancel 2018-11-20 --source "Withdrawn by circular 13"',
  ],
  params: { dates: days('<dates>', 'the day, or several', 'Which day?'), ...wordParams },
  returns: 'change',
  writes: true,
  run: ({ dates, ...word }, context) =>
    holidayChange(withWhatMoves(context, () => cancelHolidays(context.db, dates, word))),
});
