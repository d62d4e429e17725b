import { digitsOf } from './format-digits.ts';

/** One of the up to three ways in which a format shows numbers. */
export type FormatSection = {
  before: string;
  after: string;
  /** Digits of a number without its sign; undefined where only words are shown, as `"-"`. */
  digits: ((size: number) => string) | undefined;
  /** The section for negative numbers says minus in its own way, by brackets for instance. */
  showsMinus: boolean;
  condition: ((value: number) => boolean) | undefined;
};

/** undefined for what is not shown here: fractions, and digits with words between them. */
export function readSections(code: string): readonly FormatSection[] | undefined {
  const texts = splitSections(code).slice(0, 3);
  const sections = texts.map((text, at) => readSection(text, at === 1));
  const known = sections.filter((section) => section !== undefined);
  return known.length === sections.length ? known : undefined;
}

const pieces = /"[^"]*"|\\.|[_*].|\[[^\]]*\]|General|E[+-]|./gis;

function splitSections(code: string): string[] {
  const sections = [''];
  for (const [piece] of code.matchAll(pieces)) {
    if (piece === ';') sections.push('');
    else sections.push(`${sections.pop()}${piece}`);
  }
  return sections;
}

function readSection(text: string, isSecond: boolean): FormatSection | undefined {
  const written = [...text.matchAll(pieces)].map(([piece]) => piece);
  const words = written.map(wordsOf);
  const first = words.indexOf(undefined);
  const [from, until] =
    first < 0 ? [words.length, words.length] : [first, words.lastIndexOf(undefined) + 1];
  if (words.slice(from, until).some((word) => word !== undefined)) return undefined;
  const before = words.slice(0, from).join('');
  const after = words.slice(until).join('');
  const condition = written.map(readCondition).find((found) => found !== undefined);
  const section = { before, after, condition, showsMinus: !isSecond || condition !== undefined };
  if (from === until) return { ...section, digits: undefined };
  const percents = (before + after).split('%').length - 1;
  const digits = digitsOf(written.slice(from, until).join(''), 100 ** percents);
  return digits && { ...section, digits };
}

/** What a piece adds to the shown text; undefined where it stands for digits. */
function wordsOf(piece: string): string | undefined {
  if (/^(?:[#0?.,/@]|General|E[+-])$/i.test(piece)) return undefined;
  const [first = ''] = piece;
  if (first === '"') return piece.slice(1, -1);
  if (first === '\\' && piece.length > 1) return piece.slice(1);
  // Blanks as wide as a character, for alignment; and a character repeated to fill the cell.
  if (first === '_' && piece.length > 1) return ' ';
  if (first === '*' && piece.length > 1) return '';
  return first === '[' ? (/^\[\$([^\]-]*)/.exec(piece)?.[1] ?? '') : piece;
}

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
};

function readCondition(piece: string): FormatSection['condition'] {
  const [, sign = '', limit] = /^\[([<>=]+)(-?[\d.]+)\]$/.exec(piece) ?? [];
  const compare = comparisons[sign];
  return compare && ((value) => compare(value, Number(limit)));
}
