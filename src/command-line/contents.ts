import type { Command } from '../command.ts';

/** What the program holds: `program.ts` is the one table of contents. */
export type Contents = {
  nouns: readonly Noun[];
  /** By the words that name it: `action add`. */
  verbs: Readonly<Record<string, LoadVerb>>;
  /** Exact short words: `late` for `action list --overdue`. */
  aliases: Readonly<Record<string, readonly string[]>>;
  /** Pages of `mwg help`. */
  topics: readonly string[];
};
export type LoadVerb = () => Promise<Command>;
export type Noun = { name: string; summary: string };

/** `constructor` is a word that every object knows, and no verb. */
export function own<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** Plurals are accepted: `meetings` is `meeting`. */
export function nounOf({ nouns }: Contents, word: string | undefined): string | undefined {
  return nouns.find(({ name }) => word === name || word === `${name}s`)?.name;
}

/** `list`, `mapping list`: what stands behind a noun. */
export function verbsOf({ verbs }: Contents, noun: string): string[] {
  const start = `${noun} `;
  return Object.keys(verbs)
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length));
}
