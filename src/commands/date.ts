import { defineTool } from '../command.ts';
import { dayText, distanceText } from '../domain/day-text.ts';
import { UsageError } from '../errors.ts';
import { arabicDay } from '../language/arabic/dates.ts';
import { dayOrNone } from '../params.ts';

export const date = defineTool({
  name: 'date',
  summary: 'Explain what a date in words means, and which days it skips',
  examples: ['mwg date "next thu"', 'mwg date +5wd', 'mwg date "بعد أسبوعين"'],
  params: {
    words: dayOrNone('<words>', 'a date, such as thu, +5wd, eom, 3/12/2026', {
      looking: 'ahead',
      question: 'Which date?',
    }),
  },
  returns: 'answer',
  wantsHolidays: true,
  async run({ words }, { today }) {
    const { day, skipped, notices } = words;
    if (day === null) {
      throw new UsageError({
        code: 'DATE_NONE',
        message: 'none is not a day: it clears a date.',
        hints: ['Where it is used:  mwg action edit A-1 --due none'],
      });
    }
    return {
      kind: 'answer',
      lines: [
        `${dayText(day)}, ${distanceText(day, today)}   (${day})`,
        arabicDay(day),
        ...skipped.map((one) => `skipped  ${dayText(one.day)}  ${one.reason}`),
        ...notices.map((notice) => `note     ${notice}`),
      ],
      fields: {
        day,
        text: dayText(day),
        text_ar: arabicDay(day),
        skipped: skipped.map((one) => one.day),
        notices,
      },
    };
  },
});
