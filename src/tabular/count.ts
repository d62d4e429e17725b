import { asciiDigits } from '../domain/clean-text.ts';
import type { TableFinding } from './finding.ts';

declare module './finding.ts' {
  interface TableFindings {
    COUNT_BELOW_ZERO: object;
    COUNT_A_PERCENTAGE: object;
    COUNT_AN_ERROR: object;
    COUNT_SCIENTIFIC: object;
    COUNT_POINT_UNSURE: object;
    COUNT_WITH_DECIMALS: object;
    COUNT_GROUPS_WRONG: object;
    COUNT_WITH_BLANK: object;
    COUNT_A_RANGE: object;
    COUNT_LETTER_O: object;
    COUNT_NOT_WHOLE: object;
    COUNT_TOO_MANY: object;
  }
}

export type Count =
  | { kind: 'count'; value: number }
  | { kind: 'unknown' }
  | { kind: 'suppressed' }
  | { kind: 'bad'; reason: TableFinding };

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
  return { kind: 'bad', reason: { code: 'COUNT_TOO_MANY' } };
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
const reasons: readonly (readonly [RegExp, TableFinding])[] = [
  [/^\(?[-−–]\s*\d|^\([\d.,]+\)$/, { code: 'COUNT_BELOW_ZERO' }],
  [/[%٪]/, { code: 'COUNT_A_PERCENTAGE' }],
  [/^#/, { code: 'COUNT_AN_ERROR' }],
  [/^[\d.,]+e[+-]?\d+$/i, { code: 'COUNT_SCIENTIFIC' }],
  [/^\d{1,3}\.\d{3}$/, { code: 'COUNT_POINT_UNSURE' }],
  [/^\d+[.٫]\d+$/, { code: 'COUNT_WITH_DECIMALS' }],
  [/^[\d,٬]+$/, { code: 'COUNT_GROUPS_WRONG' }],
  [/^\d+\s[\d\s]+$/, { code: 'COUNT_WITH_BLANK' }],
  [/^\d+\s*[-–]\s*\d+$/, { code: 'COUNT_A_RANGE' }],
  [/^[\d,.]*[oO][\doO,.]*$/, { code: 'COUNT_LETTER_O' }],
];

function whyBad(text: string): TableFinding {
  const found = reasons.find(([pattern]) => pattern.test(text));
  return found?.[1] ?? { code: 'COUNT_NOT_WHOLE' };
}
