import type { Finding } from './finding.ts';

declare module './finding.ts' {
  interface Findings {
    LIKE_PARTS: { headings: readonly string[]; more: number };
  }
}

/** Ages, sexes, reasons, shelters: headings of what divides a count. */
const partHeading = new RegExp(
  [
    String.raw`(?:^|\D)\d{1,2}\s*(?:-|–|_|to)\s*\d{1,2}(?:\D|$)`,
    String.raw`\b\d{2}\s*\+|\b(?:under|over|less than|more than)\s*\d`,
    String.raw`\b(?:age|ages|male|males|female|females|men|women|boys|girls|children|infants|elderly)\b`,
    String.raw`\b(?:sex|gender|reason|reasons|cause|causes|conflict|disaster|shelter|accommodation)\b`,
    'ذكور|إناث|اناث|رجال|نساء|أطفال|اطفال|العمر|الجنس|سبب|أسباب|مأوى',
  ].join('|'),
  'iu',
);

const shown = 4;

/** Said where such columns are not read: the total alone is stored. */
export function partColumnsNote(left: readonly string[]): Finding[] {
  const parts = left.filter((heading) => partHeading.test(heading.replaceAll('_', ' ')));
  if (parts.length === 0) return [];
  const more = Math.max(0, parts.length - shown);
  return [{ code: 'LIKE_PARTS', headings: parts.slice(0, shown), more }];
}
