const quotedOrBracketed = /«[^»]*»|“[^”]*”|"[^"]*"|\([^)]*\)|\[[^\]]*\]/g;

/** A title goes to the language it is written in; `titleAr` stands beside an English one. */
export function titles(title: string, titleAr: string | undefined) {
  if (titleAr === undefined && isArabicTitle(title)) return { titleEn: null, titleAr: title };
  return { titleEn: title, titleAr: titleAr ?? null };
}

/**
 * The first word of the sentence itself decides: «تقرير المنظمة (IOM)» and «IOM: تقرير» are Arabic,
 * whatever they name or quote. Where all is quoted, what is quoted decides.
 */
export function isArabicTitle(title: string): boolean {
  const own = firstWord(title.replace(quotedOrBracketed, ' ')) ?? firstWord(title) ?? title;
  return /\p{Script=Arabic}/u.test(own);
}

function firstWord(text: string): string | undefined {
  return text.match(/[\p{L}\p{M}]+/gu)?.find((word) => !isAcronym(word));
}

/** `IOM`, `UNHCR`, `MoU`: they stand in texts of any language. */
function isAcronym(word: string): boolean {
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{M}]+$/u.test(word);
}
