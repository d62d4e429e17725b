import { fold } from './fold.ts';

const printableAscii = /^[\x20-\x7e]*$/;
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;
const fixedSpaces = /[\u00A0\u2007\u202F]/g;

/** Without a control character. */
export function isAscii(text: string): boolean {
  return printableAscii.test(text);
}

/** What was meant, without what pasting brings along. Joiners inside a word are spelling: they stay. */
export function cleanText(text: string): string {
  // Most words that are typed: nothing to clean, and the patterns below are slow to make.
  if (isAscii(text)) return text.trim();
  // A joiner is stray where no letter stands on one of its sides. Patterns with properties of letters stand here,
  // not beside the others: to read them costs every start.
  const strayJoiner =
    /(?<![\p{L}\p{M}\p{Extended_Pictographic}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;
  // Such as the start of a terminal's own commands; blanks and line breaks are text.
  const controls = /[^\P{Cc}\s]/gu;
  return text
    .replace(controls, '')
    .replace(bidiControls, '')
    .replace(invisible, '')
    .replace(strayJoiner, '')
    .replace(fixedSpaces, ' ')
    .normalize('NFC')
    .trim();
}

/** Arabic-Indic and Persian digits as 0 to 9; the rest is left alone. */
export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** The parts between commas, Arabic ones too; of parts that match alike the first stays. */
export function splitList(text: string): string[] {
  const parts = new Map<string, string>();
  for (const part of text.split(/[,،]/).map(cleanText)) {
    const key = fold(part) || part;
    if (part !== '' && !parts.has(key)) parts.set(key, part);
  }
  return [...parts.values()];
}

/** A zero byte, half of a character, the mark of a lost one, or a code that no XML file may hold: not text. */
export function isNotText(text: string): boolean {
  if (isAscii(text)) return false;
  return /[\0\uFFFD\p{Surrogate}\p{Noncharacter_Code_Point}]/u.test(text);
}

/** `Co-chair`, `co chair` and `co_chair` are one word. */
export function plainWord(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/g, '_');
}
