import { idPrefix } from '../domain/ids.ts';
import { readLetterId } from '../domain/letter.ts';
import { typoDistance } from '../domain/nearest.ts';
import { UsageError } from '../errors.ts';
import { type Contents, nounOf, verbsOf } from './contents.ts';

/** A verb that may have been meant of a noun, which has it or not, with the ids behind it. */
type Meant = { noun: string; verb: string; ids: readonly string[]; isThere: boolean };

declare module '../errors.ts' {
  interface ErrorValues {
    COMMAND_UNKNOWN: {
      words: readonly string[];
      noun: string | undefined;
      meant: readonly Meant[];
      /** What is spelled alike. */
      close: string | undefined;
    };
  }
}

/** Nothing is ever run on a guess. */
export function unknownCommand(contents: Contents, words: readonly string[]): UsageError {
  const noun = nounOf(contents, words[0]);
  const swapped = noun === undefined ? nounOf(contents, words[1]) : undefined;
  const [first = '', ...behind] = words;
  const [verb = '', ...rest] = swapped ? [first, ...behind.slice(1)] : behind;
  const about = noun ?? swapped;
  if (about === undefined) {
    return new UsageError('COMMAND_UNKNOWN', {
      words,
      noun,
      meant: meantOfBare(contents, words),
      close: closeCommand(contents, words),
    });
  }
  const [whole, own, ids] = underIt(contents, about, verb, rest);
  return new UsageError('COMMAND_UNKNOWN', {
    words,
    noun: noun && whole,
    meant: [meantOf(contents, whole, own, ids)],
    close: closeVerb(contents, whole, own),
  });
}

/** `dtm estimate remove E-1`: the verb is that of a noun of two words. */
function underIt(
  contents: Contents,
  noun: string,
  verb: string,
  rest: readonly string[],
): [noun: string, verb: string, ids: readonly string[]] {
  const two = `${noun} ${verb}`;
  const [own, ...ids] = rest;
  return own !== undefined && verbsOf(contents, two).length > 0
    ? [two, own, ids]
    : [noun, verb, rest];
}

/** `mwg A-1`: an id alone is to be shown. */
function isRecordId(word: string): boolean {
  return readLetterId(word) !== undefined || idPrefix(word) !== undefined;
}

function meantOf(contents: Contents, noun: string, verb: string, rest: readonly string[]): Meant {
  return { noun, verb, ids: idsIn(rest), isThere: verbsOf(contents, noun).includes(verb) };
}

/** `reopen 1`, `edit A-1`: a verb without its noun. */
function meantOfBare(contents: Contents, [verb = '', ...rest]: readonly string[]): Meant[] {
  return contents.nouns
    .filter(({ name }) => takesId(name, idsIn(rest)[0]))
    .map(({ name }) => meantOf(contents, name, verb, rest));
}

/** Which records an id can be of; a word that is no id can be of any. */
function takesId(noun: string, id: string | undefined): boolean {
  if (id === undefined) return true;
  if (/^\d+$/.test(id)) return !['member', 'group'].includes(noun);
  if (readLetterId(id) !== undefined) return noun === 'letter';
  const prefix = idPrefix(id);
  if (prefix === undefined) return !['meeting', 'action', 'letter', 'dtm'].includes(noun);
  return noun === (nounOfPrefix[prefix] ?? 'meeting');
}

const nounOfPrefix: Readonly<Record<string, string>> = {
  A: 'action',
  D: 'decision',
  I: 'dtm',
  P: 'person',
};

/** What stands before the first flag: behind it a word may be the value of a flag, which is none of the ids. */
function idsIn(tokens: readonly string[]): readonly string[] {
  const flag = tokens.findIndex((token) => token.startsWith('-'));
  return flag === -1 ? tokens : tokens.slice(0, flag);
}

/** Verbs that end something or send it out: offered for a slip of one letter, never for a likeness. */
const strong = new Set([
  ...['cancel', 'void', 'end', 'forget', 'merge', 'withdraw', 'close', 'replaced', 'suspend'],
  ...['restore', 'adopt', 'circulate', 'release', 'import', 'done', 'sent', 'undo', 'redo'],
]);

function closeVerb(contents: Contents, noun: string, typed: string): string | undefined {
  const verb = closest(typed, verbsOf(contents, noun));
  return verb === undefined ? undefined : `${noun} ${verb}`;
}

/** `acton list`, `serch`. */
function closeCommand(contents: Contents, [first = '', second = '']: readonly string[]) {
  const nouns = contents.nouns.map(({ name }) => name);
  const noun = closest(first, nouns);
  if (noun !== undefined) return closeVerb(contents, noun, second) ?? noun;
  if (isRecordId(first)) return `show ${first}`;
  const single = Object.keys(contents.verbs).filter((name) => !name.includes(' '));
  return closest(first, [...Object.keys(contents.aliases), ...single]);
}

/** By at most a third of its letters, as `nearest`; a strong one by one letter that is not its first. */
function closest(typed: string, candidates: readonly string[]): string | undefined {
  const limit = Math.min(typed.length - 1, Math.max(1, Math.floor(typed.length / 3)));
  const near = candidates
    .map((word) => ({ word, distance: typoDistance(typed.toLowerCase(), word) }))
    .filter(({ word, distance }) =>
      strong.has(word) ? distance <= 1 && word[0] === typed[0] : distance <= limit,
    )
    .sort((one, other) => one.distance - other.distance);
  return near[0]?.word;
}
