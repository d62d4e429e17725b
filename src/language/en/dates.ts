import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import type { Messages } from '../messages.ts';

/** What is wrong with a date in words. */
export const dateErrors = {
  DATE_AMBIGUOUS: ({ text, flag, either: [first, second] }) => ({
    message: `${subject(text, flag)}: it may be either of two days, ${first.words} or ${second.words}.`,
    hints: [first, second].map((one) => `Write:  "${one.words}"  (${dayText(one.day)})`),
  }),
  DATE_INVALID: ({ text, flag, refused, meant }) => ({
    message: `${subject(text, flag)}: ${refused}.`,
    hints: [...(meant === undefined ? [] : [didYouMean(meant)]), forms],
  }),
} satisfies Partial<Messages>;

const forms = 'Forms:  2026-12-03, thu, next thu, +5wd, eom.  mwg date WORDS explains any of them.';

function didYouMean({ words, day }: { words: string; day: IsoDay }): string {
  return `Did you mean:  ${words}  (${dayText(day)})`;
}

function subject(text: string, flag: string | undefined): string {
  return flag === undefined ? `"${text}"` : `${flag} "${text}"`;
}
