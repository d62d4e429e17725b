import { defineTool } from '../command.ts';
import { type ReadDay, readDay } from '../domain/date-words.ts';
import type { IsoDay } from '../domain/day.ts';
import { dayText, distanceText } from '../domain/day-text.ts';
import { UserError } from '../errors.ts';
import { arabicDay } from '../language/arabic/dates.ts';
import { type Param, type Reading, unquoted } from '../param.ts';
import { text } from '../params.ts';

export const date = defineTool({
  name: 'date',
  summary: 'Explain what a date in words means, and which days it skips',
  examples: ['mwg date "next thu"', 'mwg date +5wd', 'mwg date "بعد أسبوعين"'],
  params: { words: bothWays() },
  returns: 'answer',
  wantsHolidays: true,
  async run({ words: { meant, back } }, { today }) {
    const { day, skipped, notices, yearless } = meant;
    return {
      kind: 'answer',
      lines: [
        `${told(day, today)}   (${day ?? 'none'})`,
        ...(day === null ? [] : [arabicDay(day)]),
        ...skipped.map((one) => `skipped  ${dayText(one.day)}  ${one.reason}`),
        ...notices.map((notice) => `note     ${notice}`),
        ...(yearless === 'far'
          ? ['note     far away: write the year where another one is meant']
          : []),
        ...(back === undefined ? [] : [`with --on, which looks back: ${told(back, today)}`]),
      ],
      fields: {
        day,
        text: day && dayText(day),
        text_ar: day && arabicDay(day),
        skipped: skipped.map((one) => one.day),
        notices,
        looking_back: back ?? null,
      },
    };
  },
});

type BothWays = { meant: ReadDay; back: IsoDay | undefined };

/** Deadlines look ahead, `--on` looks back; a word that means two days is told both ways. */
function bothWays(): Param<BothWays> {
  const words = unquoted(
    text('<words>', 'a date, such as thu, +5wd, eom, 3/12/2026', 'Which date?'),
  );
  return {
    ...words,
    read: (texts, reading) => {
      const typed = words.read(texts, reading);
      const ahead = readOrTrouble(typed, reading, 'ahead');
      const back = readOrTrouble(typed, reading, 'back');
      if (ahead instanceof UserError) {
        if (back instanceof UserError) throw ahead;
        return { meant: back, back: undefined };
      }
      const other = back instanceof UserError || back.day === ahead.day ? null : back.day;
      return { meant: ahead, back: other ?? undefined };
    },
  };
}

function readOrTrouble(
  typed: string,
  reading: Reading,
  looking: 'ahead' | 'back',
): ReadDay | UserError {
  try {
    return readDay(typed, { ...reading, looking });
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

function told(day: IsoDay | null, today: IsoDay): string {
  return day === null ? 'no date: it clears one' : `${dayText(day)}, ${distanceText(day, today)}`;
}
