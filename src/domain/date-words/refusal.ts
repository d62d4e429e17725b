import { UsageError } from '../../errors.ts';
import { cleanText } from '../clean-text.ts';
import { dayParts, type IsoDay, weekday } from '../day.ts';
import { arabicDays } from '../day-names.ts';
import { dayText } from '../day-text.ts';
import { arabicMonths } from '../month-names.ts';
import type { ReadingContext, Refused } from './reading.ts';
import { type Suggestion, suggestDate } from './suggestion.ts';

const quotedLength = 60;
const forms = 'Forms:  2026-12-03, thu, next thu, +5wd, eom.  mwg date WORDS explains any of them.';

export function dateRefusal(
  text: string,
  { refused, either }: Refused,
  { flag, ...context }: ReadingContext & { flag?: string },
): UsageError {
  const subject = flag === undefined ? quoted(text) : `${flag} ${quoted(text)}`;
  if (either !== undefined) {
    const [first, second] = either.map((day) => ({ words: arabicWords(day, context), day }));
    return new UsageError({
      code: 'DATE_AMBIGUOUS',
      message: `${subject}: ${refused}, ${first?.words} or ${second?.words}.`,
      hints: [first, second].flatMap((one) =>
        one ? [`Write:  "${one.words}"  (${dayText(one.day)})`] : [],
      ),
    });
  }
  const suggestion = suggestDate(text, context);
  return new UsageError({
    code: 'DATE_INVALID',
    message: `${subject}: ${refused}.`,
    hints: suggestion ? [didYouMean(suggestion), forms] : [forms],
  });
}

/** الخميس 3 ديسمبر, read again as that day; with its year where that is another one. */
function arabicWords(day: IsoDay, { today }: ReadingContext): string {
  const { year, month, day: date } = dayParts(day);
  const text = `${arabicDays[weekday(day)]} ${date} ${arabicMonths[month]}`;
  return year === dayParts(today).year ? text : `${text} ${year}`;
}

function didYouMean({ words, day }: Suggestion): string {
  return `Did you mean:  ${words}  (${dayText(day)})`;
}

function quoted(text: string): string {
  const letters = [...cleanText(text).replace(/\s+/g, ' ')];
  const shown = letters.slice(0, quotedLength).join('');
  return `"${shown}${letters.length > quotedLength ? '…' : ''}"`;
}
