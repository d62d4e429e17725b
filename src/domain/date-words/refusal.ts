import { UsageError } from '../../errors.ts';
import { cleanText } from '../clean-text.ts';
import { dayParts, type IsoDay, weekday } from '../day.ts';
import { arabicDays } from '../day-names.ts';
import { arabicMonths } from '../month-names.ts';
import type { ReadingContext, Refused } from './reading.ts';
import { type Suggestion, suggestDate } from './suggestion.ts';

/** What was typed, cut where it is long, and the flag it was typed for. */
type Typed = { text: string; flag: string | undefined };

declare module '../../errors.ts' {
  interface ErrorValues {
    DATE_AMBIGUOUS: Typed & { either: readonly [Suggestion, Suggestion] };
    DATE_INVALID: Typed & { refused: string; meant: Suggestion | undefined };
  }
}

const quotedLength = 60;

export function dateRefusal(
  text: string,
  { refused, either }: Refused,
  { flag, ...context }: ReadingContext & { flag?: string },
): UsageError {
  const typed = { text: shortened(text), flag };
  if (either === undefined) {
    return new UsageError('DATE_INVALID', { ...typed, refused, meant: suggestDate(text, context) });
  }
  const [first, second] = either;
  return new UsageError('DATE_AMBIGUOUS', {
    ...typed,
    either: [inWords(first, context), inWords(second, context)],
  });
}

/** الخميس 3 ديسمبر, read again as that day; with its year where that is another one. */
function inWords(day: IsoDay, { today }: ReadingContext): Suggestion {
  const { year, month, day: date } = dayParts(day);
  const words = `${arabicDays[weekday(day)]} ${date} ${arabicMonths[month]}`;
  return { words: year === dayParts(today).year ? words : `${words} ${year}`, day };
}

function shortened(text: string): string {
  const letters = [...cleanText(text).replace(/\s+/g, ' ')];
  const shown = letters.slice(0, quotedLength).join('');
  return `${shown}${letters.length > quotedLength ? '…' : ''}`;
}
