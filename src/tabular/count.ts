import { asciiDigits } from '../domain/clean-text.ts';

export type Count =
  | { kind: 'count'; value: number }
  | { kind: 'unknown' }
  | { kind: 'suppressed' }
  | { kind: 'bad'; reason: string };

const unknownWords = new Set(
  ['', '-', '–', '—', '--', '#n/a', 'n/a', 'n.a.', 'na', 'nan', 'null', 'not available'].concat([
    'غير متوفر',
    'غير متوفرة',
    'غير متاح',
  ]),
);

/** The same mark must stand between all groups; a plain blank could part two numbers. */
const grouped = /^[1-9]\d{0,2}([,٬\u00A0\u2009\u202F])\d{3}(?:\1\d{3})*$/;

/** What a spreadsheet makes of a whole number; `100.000` could be a hundred thousand. */
const wholeAsDecimal = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)[.٫]0{1,2}$/;

/** There are fewer people than that. */
const mostPeople = 2_000_000_000;

/** A whole number of people, or why the cell is none. A blank is never a zero. */
export function readCount(cell: string): Count {
  const text = asciiDigits(cell.replace(/\p{Cf}/gu, '')).trim();
  if (isUnknownWord(text)) return { kind: 'unknown' };
  if (/^(?:\*+|[<≤]\s*\d+)$/.test(text)) return { kind: 'suppressed' };
  const whole = wholeAsDecimal.test(text) ? text.replace(/[.٫]0{1,2}$/, '') : text;
  if (!/^\d+$/.test(whole) && !grouped.test(whole)) return { kind: 'bad', reason: whyBad(text) };
  const value = Number(whole.replace(/\D/g, ''));
  if (value <= mostPeople) return { kind: 'count', value };
  return { kind: 'bad', reason: 'more people than there are' };
}

/** A flow may be corrected by a number below zero: `-5`, `(5)`. */
export function readFlow(cell: string): Count {
  const text = asciiDigits(cell.replace(/\p{Cf}/gu, '')).trim();
  const size = /^[-−]\s?([\d,٬]+)$|^\(([\d,٬]+)\)$/.exec(text);
  const count = readCount(size?.[1] ?? size?.[2] ?? cell);
  return size !== null && count.kind === 'count' ? { kind: 'count', value: -count.value } : count;
}

export function isUnknownWord(text: string): boolean {
  return unknownWords.has(text.trim().toLowerCase());
}

/** The first that fits is the reason given. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^\(?[-−–]\s*\d|^\([\d.,]+\)$/, 'must be 0 or more'],
  [/[%٪]/, 'a percentage, not a count'],
  [/^#/, 'an error value of the spreadsheet'],
  [/^[\d.,]+e[+-]?\d+$/i, 'scientific notation: the spreadsheet may have dropped digits'],
  [/^\d{1,3}\.\d{3}$/, 'could be thousands or decimals: write it without the point'],
  [/^\d+[.٫]\d+$/, 'not a whole number (a decimal point)'],
  [/^[\d,٬]+$/, 'the groups are not of three digits (a decimal comma?)'],
  [/^\d+\s[\d\s]+$/, 'a blank inside the number: one number or two?'],
  [/^\d+\s*[-–]\s*\d+$/, 'a range, not a count'],
  [/^[\d,.]*[oO][\doO,.]*$/, 'not a whole number (letter O?)'],
];

function whyBad(text: string): string {
  const found = reasons.find(([pattern]) => pattern.test(text));
  return found?.[1] ?? 'not a whole number';
}
