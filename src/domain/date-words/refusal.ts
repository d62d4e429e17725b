import { UsageError } from '../../errors.ts';
import { cleanText } from '../clean-text.ts';
import { dayText } from '../day-text.ts';
import type { ReadingContext } from './reading.ts';
import { type Suggestion, suggestDate } from './suggestion.ts';

const quotedLength = 60;
const forms = 'Forms:  2026-12-03, thu, next thu, +5wd, eom.  mwg date WORDS explains any of them.';

export function dateRefusal(
  text: string,
  why: string,
  { flag, ...context }: ReadingContext & { flag?: string },
): UsageError {
  const subject = flag === undefined ? quoted(text) : `${flag} ${quoted(text)}`;
  const suggestion = suggestDate(text, context);
  return new UsageError({
    code: 'DATE_INVALID',
    message: `${subject}: ${why}.`,
    hints: suggestion ? [didYouMean(suggestion), forms] : [forms],
  });
}

function didYouMean({ words, day }: Suggestion): string {
  return `Did you mean:  ${words}  (${dayText(day)})`;
}

function quoted(text: string): string {
  const letters = [...cleanText(text).replace(/\s+/g, ' ')];
  const shown = letters.slice(0, quotedLength).join('');
  return `"${shown}${letters.length > quotedLength ? '…' : ''}"`;
}
