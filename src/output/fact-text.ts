import type { PrintedFact } from './printed.ts';

/** A figure that is not known is a dash: nothing is not the same as zero. */
const unknown = '–';

let grouped: Intl.NumberFormat | undefined;

export function factText({ value, text }: Pick<PrintedFact, 'value' | 'text'>): string {
  if (text !== undefined) return text;
  if (value === null) return unknown;
  if (typeof value === 'string') return value;
  grouped ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });
  return grouped.format(value);
}
