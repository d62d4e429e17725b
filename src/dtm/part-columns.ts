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
export function partColumnsNote(left: readonly string[]): string[] {
  const parts = left.filter((heading) => partHeading.test(heading.replaceAll('_', ' ')));
  if (parts.length === 0) return [];
  const named = parts.slice(0, shown).map((heading) => `"${heading}"`);
  const more = parts.length > shown ? ` and ${parts.length - shown} more` : '';
  const [looks, are] = parts.length === 1 ? ['looks', 'is'] : ['look', 'are'];
  return [`${named.join(', ')}${more} ${looks} like parts of the count and ${are} not read`];
}
