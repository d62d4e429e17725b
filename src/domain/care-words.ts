import { fold } from './fold.ts';

export type CareWord = { words: string; why: string };
export type CareWarning = CareWord & {
  /** The first line is 1. */
  line: number;
  /** As it stands in the text. */
  found: string;
};

type Token = { text: string; at: number; folded: string };

/** Quoted speech, quoted lines, and titles of laws are printed as they are. */
const quoted = /«[^»]*»|“[^”]*”|"[^"\n]*"/g;
const arabicLaw = /(?:ال)?(?:قانون|قرار|منشور|مرسوم)\s+رقم\s*\(?[\d٠-٩]+\)?[^.\n،؛]*/g;
const englishLaw =
  /\b(?:Law|Decree|Resolution|Decision|Circular)\s+(?:No\.?\s*)?\(?\d+\)?[^.,;\n]*/g;

/** Words of an office's list that stand in a text of its own; nothing is ever replaced. */
export function findCareWords(text: string, list: readonly CareWord[]): CareWarning[] {
  const phrases = list.map((word) => ({ word, parts: fold(word.words).split(' ') }));
  return text.split(/\r\n?|\n/).flatMap((line, index) => {
    if (line.startsWith('>')) return [];
    const tokens = tokensOf(withoutExempt(line));
    return phrases.flatMap(({ word, parts }) =>
      tokens
        .filter((_, at) => parts.every((part, step) => isWord(tokens[at + step], part)))
        .map((token) => ({
          ...word,
          line: index + 1,
          found: foundText(line, tokens, token, parts),
        })),
    );
  });
}

/** Blanked, so that places stay what they were. */
function withoutExempt(line: string): string {
  const blank = (match: string) => ' '.repeat(match.length);
  return [quoted, arabicLaw, englishLaw].reduce((text, kind) => text.replace(kind, blank), line);
}

function tokensOf(line: string): Token[] {
  return [...line.matchAll(/[\p{L}\p{M}\p{N}ـ]+/gu)].map(({ 0: text, index }) => ({
    text,
    at: index,
    folded: fold(text),
  }));
}

const prefixes = /^(?:[وف])?(?:ال|لل|[بكل]ال|[بكل])?/;

/** The word itself, or behind و، ف، ب، ل، ك and the article. */
function isWord(token: Token | undefined, part: string): boolean {
  if (token === undefined) return false;
  if (token.folded === part) return true;
  if (!token.folded.endsWith(part)) return false;
  const before = token.folded.slice(0, -part.length);
  return prefixes.exec(before)?.[0] === before;
}

function foundText(line: string, tokens: readonly Token[], first: Token, parts: readonly string[]) {
  const last = tokens[tokens.indexOf(first) + parts.length - 1] ?? first;
  return line.slice(first.at, last.at + last.text.length);
}
