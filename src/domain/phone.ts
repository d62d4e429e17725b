import { asciiDigits, cleanText } from './clean-text.ts';

export type Phone = {
  typed: string;
  /** `+218910000001`: what tells one line from another. */
  number: string;
  extension: string | null;
  /** Said, and stored all the same: operators open prefixes faster than lists follow. */
  unknownPrefix: string | null;
};

export type PhoneTrouble =
  | 'no-digits'
  | 'more-than-a-number'
  | 'too-short'
  | 'too-long'
  | 'too-long-in-libya';

/** Libya's mobile operators, and the two digits of its fixed areas. */
const knownPrefix = /^(?:9[1-5]|[2-7]\d)/;
const extensionPart = /\s*(?:ext\.?|extension|x|#|داخلي|تحويلة)\s*[:.]?\s*(\d{1,6})\s*$/i;

/** A number in any of the forms it is typed in, or what is wrong with it. */
export function readPhone(text: string): Phone | { trouble: PhoneTrouble } {
  const typed = cleanText(text);
  const plain = asciiDigits(typed);
  const extension = extensionPart.exec(plain)?.[1] ?? null;
  const digits = dialled(plain.replace(extensionPart, ''));
  if (digits === '') return { trouble: 'no-digits' };
  if (/[^\d\s()+./-]/.test(plain.replace(extensionPart, ''))) {
    return { trouble: 'more-than-a-number' };
  }
  return international(digits, { typed, extension });
}

type Said = Pick<Phone, 'typed' | 'extension'>;

/** Digits, with `+` before a country's code. */
function dialled(text: string): string {
  const digits = text.replaceAll(/\D/g, '');
  return text.trimStart().replace(/^\(/, '').startsWith('+') ? `+${digits}` : digits;
}

function international(digits: string, said: Said): Phone | { trouble: PhoneTrouble } {
  const abroad = /^(?:\+|00)([1-9]\d*)$/.exec(digits)?.[1];
  const country = abroad ?? (/^218\d{8,9}$/.test(digits) ? digits : undefined);
  if (country !== undefined && !country.startsWith('218')) return foreign(country, said);
  return libyan((country?.slice(3) ?? digits).replace(/^0/, ''), said);
}

function foreign(digits: string, said: Said): Phone | { trouble: PhoneTrouble } {
  if (digits.length < 8) return { trouble: 'too-short' };
  if (digits.length > 15) return { trouble: 'too-long' };
  return { ...said, number: `+${digits}`, unknownPrefix: null };
}

function libyan(national: string, said: Said): Phone | { trouble: PhoneTrouble } {
  if (national.length < 8) return { trouble: 'too-short' };
  if (national.length > 9) return { trouble: 'too-long-in-libya' };
  const unknownPrefix = knownPrefix.test(national) ? null : `0${national.slice(0, 2)}`;
  return { ...said, number: `+218${national}`, unknownPrefix };
}
