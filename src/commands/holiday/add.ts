import { defineCommand } from '../../command.ts';
import { addHoliday } from '../../office/holiday.ts';
import { withWhatMoves } from '../../office/what-moves.ts';
import { day, flag, optional, text } from '../../params.ts';
import { holidayChange } from '../../records/holiday.ts';
import { demandPeriod } from '../demand-period.ts';
import { wordParams } from './holiday-params.ts';

export const holidayAdd = defineCommand({
  name: 'holiday add',
  summary: 'Put a holiday into the book, or a notice to be borne in mind',
  examples: [
    'mwg holiday add 2018-06-24 "Day of mourning" --source "Decision of the Council" --authority "Presidency Council"',
    'mwg holiday add 2018-05-17 "Ramadan" --until 2018-06-14 --notice --source "Dar al-Ifta"',
  ],
  params: {
    date: day('<date>', 'the day', { looking: 'ahead', question: 'On which day?' }),
    name: text('<name>', 'its name in English', 'What is it called?'),
    nameAr: optional(text('--name-ar <text>', 'its name in Arabic')),
    ...wordParams,
    appliesTo: optional(text('--applies-to <whom>', 'nationwide (the default), un, or a place')),
    until: optional(day('--until <date>', 'the last day of a notice', { looking: 'ahead' })),
    notice: flag('--notice', 'worked on, and said beside a date: Ramadan, the eve of a feast'),
    estimated: flag('--estimated', 'not announced yet'),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { name: nameEn, nameAr = nameEn, source, authority = source } = input;
    demandPeriod({ from: input.date, until: input.until });
    return holidayChange(
      withWhatMoves(context, () =>
        addHoliday(context.db, {
          day: input.date.day,
          untilOn: input.until?.day ?? null,
          ...{ nameEn, nameAr, source, authority },
          kind: input.notice ? 'notice' : 'holiday',
          appliesTo: (input.appliesTo ?? 'nationwide').toLowerCase(),
          status: input.estimated ? 'estimated' : 'confirmed',
        }),
      ),
    );
  },
});
