const arabicLetter = /[\u0620-\u064a\u0671-\u06d3]/;

/** A title goes to the language it is written in; `titleAr` stands beside an English one. */
export function titles(title: string, titleAr: string | undefined) {
  if (titleAr === undefined && arabicLetter.test(title) && !/[a-z]/i.test(title)) {
    return { titleEn: null, titleAr: title };
  }
  return { titleEn: title, titleAr: titleAr ?? null };
}
