import { isAscii } from '../domain/clean-text.ts';
import { compareArabic } from '../language/arabic/collation.ts';
import type { Value } from './listing.ts';
import { directionOf } from './parts.ts';

type Key = number | string | null;

/** Numbers as numbers, text as people sort it (`A-9` before `A-127`), nothing last; stable. */
export function sortRows<Row>(
  rows: readonly Row[],
  value: (row: Row) => Value,
  descending: boolean,
): Row[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(value(row)) }));
  const compare = comparison(keyed.map(({ key }) => key));
  const sign = descending ? -1 : 1;
  keyed.sort((a, b) => nothingLast(a.key, b.key) || sign * compare(a.key, b.key));
  return keyed.map(({ row }) => row);
}

function keyOf(value: Value): Key {
  if (typeof value === 'boolean') return Number(value);
  if (value === null || typeof value !== 'object') return value;
  return value.join(', ');
}

function nothingLast(a: Key, b: Key): number {
  return Number(a === null) - Number(b === null);
}

function comparison(keys: readonly Key[]): (a: Key, b: Key) => number {
  const compareText = textComparison(keys.filter((key) => typeof key === 'string'));
  return (a, b) => {
    if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return Number(typeof a === 'string') - Number(typeof b === 'string');
  };
}

/** A collator costs 6 ms to make, so plain ASCII goes without. */
function textComparison(texts: readonly string[]): (a: string, b: string) => number {
  if (!texts.every(isAscii)) return mixedComparison(texts);
  const natural = new Map(texts.map((text) => [text, naturalKey(text)]));
  return (a, b) => {
    const left = natural.get(a) ?? a;
    const right = natural.get(b) ?? b;
    return Number(left > right) - Number(left < right);
  };
}

function naturalKey(text: string): string {
  return text.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(16, '0'));
}

/** Latin first, then Arabic as a reader of Arabic looks it up: ابراهيم before إيمان. */
function mixedComparison(texts: readonly string[]): (a: string, b: string) => number {
  const arabic = new Set(texts.filter((text) => directionOf(text, 'ltr') === 'rtl'));
  const latin = new Intl.Collator('en', { numeric: true });
  return (a, b) => {
    const [isArabic, isOtherArabic] = [arabic.has(a), arabic.has(b)];
    if (isArabic !== isOtherArabic) return Number(isArabic) - Number(isOtherArabic);
    return isArabic ? compareArabic(a, b) : latin.compare(a, b);
  };
}
