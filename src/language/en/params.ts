import type { IsoDay } from '../../domain/day.ts';
import { dayText, distanceText } from '../../domain/day-text.ts';
import type { BrokenPromise } from '../../params.ts';
import type { Messages } from '../messages.ts';

/** What is wrong with a value that was typed. */
export const paramErrors = {
  DATE_YEAR_OPEN: ({ name, value, day, today, ahead }) => ({
    message: `${name} "${value}" would be ${dayText(day)}, ${distanceText(day, today)}: write its year.`,
    hints: [
      `If it is that day:  ${name} ${day}`,
      ...(ahead ? [comingHint(name, ahead, today)] : []),
    ],
  }),
  VALUE_INVALID: ({ name, spelling, value, broken }) => ({
    message: `${name} "${value}" ${trouble(broken)}.`,
    hints: [
      broken.not === 'past'
        ? `The latest day there is:  ${name} today`
        : `Write it as:  ${example(spelling)}`,
    ],
  }),
  VALUE_UNKNOWN: ({ name, value, words, close }) => ({
    message: `${name} "${value}" is not one of its values.`,
    hints: [
      ...(close === undefined ? [] : [`Did you mean:  ${flagged(name)}${close}`]),
      `Values:  ${words.join(', ')}`,
    ],
  }),
} satisfies Partial<Messages>;

/** A word beside the flags is written alone. */
function flagged(name: string): string {
  return name.startsWith('--') ? `${name} ` : '';
}

function comingHint(
  name: string,
  { day, isTaken }: { day: IsoDay; isTaken: boolean },
  today: IsoDay,
): string {
  const coming = `${dayText(day)}, ${distanceText(day, today)}`;
  return isTaken
    ? `If it is ${coming}:  ${name} ${day}`
    : `${coming}, is not taken here: it can be recorded once it has come`;
}

function trouble(broken: BrokenPromise): string {
  switch (broken.not) {
    case 'whole_number':
      return `is not a whole number of at least ${broken.least}`;
    case 'past':
      return `is ${dayText(broken.day)}, which has not come yet`;
    case 'cleared':
      return 'clears a date, and this one is needed';
    case 'given':
      return 'is empty';
    case 'named':
      return 'names nothing';
    case 'text':
      return 'holds characters that are not text';
    case 'readable':
      return 'lost its letters in an earlier conversion: type it anew';
    case 'short':
      return `has ${broken.letters} letters, and ${broken.most} are the most`;
    case 'stated':
      return 'is not a day or month that has come';
    case 'searchable':
      return 'has no letter or digit, so nothing could be found by it';
    case 'time':
      return 'is not a time like 10:00';
  }
}

/** `--start 10:00`, or the spelling itself where a word of the person's own is wanted. */
function example(spelling: string): string {
  const [name = '', kind = ''] = spelling.split(/ ?[<>]/).filter((part) => part !== '');
  return kind in forms ? `${name} ${forms[kind]}` : spelling;
}

const forms: Readonly<Record<string, string>> = {
  n: '20',
  total: '787326',
  time: '10:00',
  seconds: '60',
  columns: '100',
};
