import type { Fact } from './document.ts';

/** A figure that is not known is a dash: nothing is not the same as zero. */
const unknown = '–';

let grouped: Intl.NumberFormat | undefined;

export function factText(value: Fact['value']): string {
  if (value === null) return unknown;
  if (typeof value === 'string') return value;
  grouped ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });
  return grouped.format(value);
}
