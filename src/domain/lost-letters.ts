/** What an earlier conversion did to a text: its letters cannot be brought back. */
export type LostLetters = 'question_marks' | 'mojibake';

/** Arabic letters as UTF-8 read as Windows-1252: `ÙˆØ²Ø§Ø±Ø©`. */
const arabicAsLatin = /(?:[ØÙÚÛ][\u0080-\u00bf\u0152-\u02dc\u2013-\u203a\u20ac\u2122]){2,}/;
/** Arabic letters as UTF-8 read as Windows-1256: `ط·ظ„ط¨`. */
const arabicAsArabic =
  /(?:[طظ][\u0080-\u00bf\u2013-\u203a\u0679\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c1\u06d2\u0152\u0153\u02c6\u20ac\u2122]){2,}/;

/** Undefined for a text that is as it was written; `Really??` is, `????? ??????` is not. */
export function lostLetters(text: string): LostLetters | undefined {
  if (arabicAsLatin.test(text) || arabicAsArabic.test(text)) return 'mojibake';
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lost = words.filter((word) => /^[?؟.,()«»"'-]*\?{3,}[?.,()«»"'-]*$/.test(word));
  return lost.length > 0 && lost.length * 2 >= words.length ? 'question_marks' : undefined;
}
