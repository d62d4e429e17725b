import type { LetterLanguage } from '../domain/vocabulary.ts';

/**
 * A letter to be signed. A line that begins with `# ` is a heading in the middle, with `> ` it
 * stands on the far side, and `[…]` is an empty box for a stamp.
 */
export type LetterPaper = {
  title: string;
  office: string;
  language: LetterLanguage;
  lines: readonly string[];
};

export type LetterLine = { kind: 'heading' | 'far' | 'box' | 'blank' | 'text'; text: string };

export function letterLine(line: string): LetterLine {
  if (line.trim() === '') return { kind: 'blank', text: '' };
  if (line.startsWith('# ')) return { kind: 'heading', text: line.slice(2) };
  if (line.startsWith('> ')) return { kind: 'far', text: line.slice(2) };
  const box = /^\[(.*)\]$/.exec(line);
  return box === null ? { kind: 'text', text: line } : { kind: 'box', text: box[1] ?? '' };
}
