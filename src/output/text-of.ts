import type { Value } from './listing.ts';

/** What a person reads where a column or field gives no words of its own. */
export function textOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return value.join(', ');
  return String(value);
}
