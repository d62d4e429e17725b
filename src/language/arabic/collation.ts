import { once } from '../../domain/once.ts';

const collator = once(() => new Intl.Collator('ar', { numeric: true }));

/** Names as a reader looks them up: وزارة and the article ال count for nothing. */
export function compareArabic(a: string, b: string): number {
  return collator().compare(sortKey(a), sortKey(b));
}

function sortKey(name: string): string {
  return name
    .trim()
    .replace(/^(?:ال)?وزارة\s+/, '')
    .replace(/(?<=^|\s)ال(?=\S{2})/g, '');
}
