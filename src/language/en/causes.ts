import type { Cause } from '../../domain/cause.ts';
import { inWords } from '../../domain/in-words.ts';
import { groupedNumber } from '../../domain/numbers.ts';

type Said = Pick<Cause, 'column' | 'what' | 'isOfColumn' | 'rows' | 'examples'>;

/** What so many rows of a column have wrong alike, once. */
export function causeText(cause: Said): string {
  const { rows, examples } = cause;
  const values = examples.filter((value) => value !== '').map((value) => `"${value}"`);
  const such = values.length === 0 ? '' : `, such as ${inWords(values)}`;
  return `${whatText(cause)} (${groupedNumber(rows)} rows${such})`;
}

export function whatText({ column, what, isOfColumn }: Omit<Said, 'rows' | 'examples'>): string {
  return isOfColumn ? what : `"${column}": ${what}`;
}

/** The flags that answer it. */
export function answersTo({ answer }: Pick<Cause, 'answer'>, codes: readonly string[]): string[] {
  return [
    ...(answer === undefined ? [] : [answer]),
    ...codes.slice(0, codesShown).map((heading) => `--map "…=${heading}"`),
  ];
}

/** `line` is the command with its file. */
export function causeHints(
  { answer }: Pick<Cause, 'answer'>,
  codes: readonly string[],
  line: string,
): string[] {
  return [
    ...(answer === undefined ? [] : [`Take them as they are:  ${line} ${answer}`]),
    ...codes
      .slice(0, codesShown)
      .map((heading) => `"${heading}" looks like codes:  ${line} --map "…=${heading}"`),
  ];
}

const codesShown = 2;
