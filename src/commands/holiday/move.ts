import { defineCommand } from '../../command.ts';
import { moveFeast } from '../../office/holiday.ts';
import { withWhatMoves } from '../../office/what-moves.ts';
import { day } from '../../params.ts';
import { holidayChange } from '../../records/holiday.ts';
import { wordParams } from './holiday-params.ts';

export const holidayMove = defineCommand({
  name: 'holiday move',
  summary: 'Move a feast to the day announced, all its days together; what moves with it is listed',
  examples: [
    'mwg holiday move 2018-06-15 --to 2018-06-16 --source "Announced on 14 June"',
    'mwg holiday move 2018-11-20 --to 2018-11-21 --source "Announced on 19 November"',
  ],
  params: {
    date: day('<date>', 'a day of the feast', { looking: 'ahead', question: 'Which day?' }),
    to: day('--to <date>', 'the day it falls on', { looking: 'ahead', question: 'To which day?' }),
    ...wordParams,
  },
  returns: 'change',
  writes: true,
  run: ({ date, to, ...word }, context) =>
    holidayChange(withWhatMoves(context, () => moveFeast(context.db, date.day, to.day, word))),
});
