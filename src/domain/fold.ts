const sameLetter = new Map([
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ς', 'σ'],
  ...digitPairs('٠١٢٣٤٥٦٧٨٩'),
  ...digitPairs('۰۱۲۳۴۵۶۷۸۹'),
]);

/**
 * Text for matching only, never for showing: what people type differently and mean alike comes
 * out alike. The article ال stays, and so do long vowels: الجفارة and الجفرة are two districts.
 */
export function fold(text: string): string {
  return foldLetters(text)
    .replace(/[\p{P}\p{S}\p{Z}\p{Cc}]+/gu, ' ')
    .trim();
}

/** As `fold`, but blanks and punctuation stay. */
export function foldLetters(text: string): string {
  // Through capitals, because ß and dotless ı have no other way to ss and i. Decomposing splits
  // hamza from أ إ ؤ ئ, and the capital İ in lower case is an i with a mark: both go with \p{M}.
  const lower = text.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
  return lower
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(/[ٱىیکةς٠-٩۰-۹]/g, (letter) => sameLetter.get(letter) ?? letter)
    .normalize('NFC');
}

function digitPairs(digits: string): [string, string][] {
  return [...digits].map((digit, value) => [digit, String(value)]);
}
