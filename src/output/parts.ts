export type Direction = 'ltr' | 'rtl';

/** Of what is written in a language: a document by its words, a letter by its own. */
export function paperOf({ language }: { language: string }): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** `auto` is what somebody wrote, `plain` the sentence round it, in the direction of the line. */
export type Part = { kind: 'plain' | 'auto' | Direction; text: string };

const kinds: Readonly<Record<string, Part['kind']>> = {
  '\u2066': 'ltr',
  '\u2067': 'rtl',
  '\u2068': 'auto',
};
const isolate = /([\u2066-\u2068])([^\u2066-\u2069]*)\u2069?/g;
const stray = /[\u2066-\u2069]/g;

/** A paragraph may have been typed on several. */
export function textLines(text: string): string[] {
  return text.split(/\r\n?|\n/);
}

/** The typed parts of a line, as `language/parts.ts` puts them together. */
export function partsOf(line: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of line.matchAll(isolate)) {
    const [whole, mark = '', text = ''] = match;
    parts.push({ kind: 'plain', text: line.slice(from, match.index) });
    parts.push({ kind: kinds[mark] ?? 'auto', text });
    from = match.index + whole.length;
  }
  parts.push({ kind: 'plain', text: line.slice(from).replace(stray, '') });
  return parts.filter(({ text }) => text !== '');
}

const isLatin = (text: string) => /\p{L}/u.test(text);
/** Letters only: Arabic-Indic digits have no direction of their own. */
const arabic = /[\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Of the first letter that has one; the paper's own where there is none. */
export function directionOf(text: string, paper: Direction): Direction {
  for (const character of text) {
    if (arabic.test(character)) return 'rtl';
    if (isLatin(character)) return 'ltr';
  }
  return paper;
}

/** Of a whole line: its own words decide, then what somebody wrote; a code stands as the paper does. */
export function lineDirection(parts: readonly Part[], paper: Direction): Direction {
  const textOf = (kind: Part['kind']) =>
    parts.flatMap((part) => (part.kind === kind ? [part.text] : [])).join(' ');
  const own = textOf('plain');
  return isLatin(own) ? directionOf(own, paper) : directionOf(textOf('auto'), paper);
}

export function partDirection(part: Part, line: Direction): Direction {
  if (part.kind === 'plain') return line;
  return part.kind === 'auto' ? directionOf(part.text, line) : part.kind;
}
