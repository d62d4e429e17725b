import { asciiDigits, cleanText } from './clean-text.ts';

export type Phone = {
  typed: string;
  /** `+218910000001`: what tells one line from another. */
  number: string;
  extension: string | null;
  /** Said, and stored all the same: operators open prefixes faster than lists follow. */
  notice: string | null;
};

/** Libya's mobile operators, and the two digits of its fixed areas. */
const knownPrefix = /^(?:9[1-5]|[2-7]\d)/;
const extensionPart = /\s*(?:ext\.?|extension|x|#|داخلي|تحويلة)\s*[:.]?\s*(\d{1,6})\s*$/i;

/** A number in any of the forms it is typed in, or what is wrong with it. */
export function readPhone(text: string): Phone | { trouble: string } {
  const typed = cleanText(text);
  const plain = asciiDigits(typed);
  const extension = extensionPart.exec(plain)?.[1] ?? null;
  const digits = dialled(plain.replace(extensionPart, ''));
  if (digits === '') return { trouble: 'holds no digits' };
  if (/[^\d\s()+./-]/.test(plain.replace(extensionPart, ''))) {
    return { trouble: 'holds more than a telephone number' };
  }
  return international(digits, { typed, extension });
}

type Said = Pick<Phone, 'typed' | 'extension'>;

/** Digits, with `+` before a country's code. */
function dialled(text: string): string {
  const digits = text.replaceAll(/\D/g, '');
  return text.trimStart().replace(/^\(/, '').startsWith('+') ? `+${digits}` : digits;
}

function international(digits: string, said: Said): Phone | { trouble: string } {
  const abroad = /^(?:\+|00)([1-9]\d*)$/.exec(digits)?.[1];
  const country = abroad ?? (/^218\d{8,9}$/.test(digits) ? digits : undefined);
  if (country !== undefined && !country.startsWith('218')) return foreign(country, said);
  return libyan((country?.slice(3) ?? digits).replace(/^0/, ''), said);
}

function foreign(digits: string, said: Said): Phone | { trouble: string } {
  if (digits.length < 8) return { trouble: 'is too short for a telephone number' };
  if (digits.length > 15) return { trouble: 'is too long for a telephone number' };
  return { ...said, number: `+${digits}`, notice: null };
}

function libyan(national: string, said: Said): Phone | { trouble: string } {
  if (national.length < 8) return { trouble: 'is too short for a telephone number' };
  if (national.length > 9) return { trouble: 'is too long for a Libyan telephone number' };
  const isKnown = knownPrefix.test(national);
  const notice = isKnown ? null : `0${national.slice(0, 2)} is no prefix known in Libya`;
  return { ...said, number: `+218${national}`, notice };
}
