import { defineTool } from '../command.ts';
import type { Clock } from '../domain/clock.ts';
import { type ReadDay, readDay } from '../domain/date-words.ts';
import type { IsoDay } from '../domain/day.ts';
import { dayText, distanceText } from '../domain/day-text.ts';
import { addWorkingDays, type Calendar, isWorkingDay } from '../domain/working-week.ts';
import { UserError } from '../errors.ts';
import { arabicDay } from '../language/arabic/dates.ts';
import { summaries } from '../language/en/summaries.ts';
import { type Param, unquoted } from '../param.ts';
import { flag, text } from '../params.ts';

export const date = defineTool({
  name: 'date',
  summary: summaries.date,
  examples: ['mwg date "next thu"', 'mwg date +5wd --both', 'mwg date "بعد أسبوعين"'],
  params: {
    words: bothWays(),
    both: flag('--both', 'counted in days on which the offices of the State and the UN both work'),
  },
  returns: 'answer',
  wantsHolidays: true,
  async run({ words, both }, { today }) {
    const { meant, back } = both ? words.shared() : words.alone;
    const { day, skipped, notices } = meant;
    const shared = both && day !== null ? { day, calendar: words.calendar } : undefined;
    return {
      kind: 'answer',
      lines: [
        `${told(day, today)}   (${day ?? 'none'})`,
        ...(day === null ? [] : [arabicDay(day)]),
        ...skipped.map((one) => `skipped  ${dayText(one.day)}  ${one.reason}`),
        ...notices.map((notice) => `note     ${notice}`),
        ...(shared ? [`both     ${workedByBoth(shared)}`] : []),
        ...doubts({ meant, back }, today),
      ],
      fields: {
        day,
        text: day && dayText(day),
        text_ar: day && arabicDay(day),
        skipped: skipped.map((one) => one.day),
        notices,
        works_for_both: shared ? isWorkingDay(shared.day, shared.calendar) : null,
        looking_back: back ?? null,
      },
    };
  },
});

function doubts({ meant, back }: BothWays, today: IsoDay): string[] {
  return [
    ...(meant.yearless === 'far'
      ? ['note     far away: write the year where another one is meant']
      : []),
    ...(back === undefined ? [] : [`with --on, which looks back: ${told(back, today)}`]),
  ];
}

/** A meeting of both sides wants the day that follows, or the one before. */
function workedByBoth({ day, calendar }: { day: IsoDay; calendar: Calendar }): string {
  if (isWorkingDay(day, calendar)) return 'a working day for the State and the UN';
  const near = (count: number) => dayText(addWorkingDays(day, count, calendar).day);
  return `no working day for the State and the UN; ${near(-1)} and ${near(1)} are`;
}

type BothWays = { meant: ReadDay; back: IsoDay | undefined };
type Asked = {
  alone: BothWays;
  /** The same words where the holidays of the UN are skipped too. */
  shared: () => BothWays;
  calendar: Calendar;
};

function bothWays(): Param<Asked> {
  const words = unquoted(
    text('<words>', 'a date, such as thu, +5wd, eom, 3/12/2026', 'Which date?'),
  );
  return {
    ...words,
    read: (texts, reading) => {
      const typed = words.read(texts, reading);
      const calendar = reading.calendar.both?.() ?? reading.calendar;
      return {
        alone: readBothWays(typed, reading),
        shared: () => readBothWays(typed, { ...reading, calendar }),
        calendar,
      };
    },
  };
}

/** Deadlines look ahead, `--on` looks back; a word that means two days is told both ways. */
function readBothWays(typed: string, reading: Clock): BothWays {
  const ahead = readOrTrouble(typed, reading, 'ahead');
  const back = readOrTrouble(typed, reading, 'back');
  if (ahead instanceof UserError) {
    // That it may be two days says more than that one of them has passed.
    if (back instanceof UserError) throw back.code === 'DATE_AMBIGUOUS' ? back : ahead;
    return { meant: back, back: undefined };
  }
  const other = back instanceof UserError || back.day === ahead.day ? null : back.day;
  return { meant: ahead, back: other ?? undefined };
}

function readOrTrouble(
  typed: string,
  reading: Clock,
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
