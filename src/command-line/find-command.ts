import type { Command } from '../command.ts';
import { fold } from '../domain/fold.ts';
import { nearest } from '../domain/nearest.ts';
import { UsageError } from '../errors.ts';
import { isOption, type Params, paramName } from '../params.ts';
import { rootFlags } from './common-flags.ts';

/** What the program holds: `program.ts` is the one table of contents. */
export type Contents = {
  nouns: readonly Noun[];
  /** By the words that name it: `action add`. */
  verbs: Readonly<Record<string, LoadVerb>>;
  /** Exact short words: `late` for `action list --overdue`. */
  aliases: Readonly<Record<string, readonly string[]>>;
};
type LoadVerb = () => Promise<Command>;
export type Noun = { name: string; summary: string };

export type Found =
  | { kind: 'verb'; load: LoadVerb; rest: string[] /** The words that named it. */; typed: string }
  | { kind: 'noun'; noun: Noun }
  | { kind: 'program' }
  | { kind: 'version' };

const synonyms: Readonly<Record<string, string>> = {
  ls: 'list',
  new: 'add',
  create: 'add',
  rm: 'remove',
  delete: 'remove',
  view: 'show',
};

/** The verb that argv names, with the rest of argv; root flags before the noun move behind it. */
export function findCommand(contents: Contents, argv: readonly string[]): Found {
  const { flags, words } = splitRootFlags(argv);
  const isHelp = (token: string | undefined) => token === '--help' || token === '-h';
  if (flags.some((token) => token === '--version' || token === '-V')) return { kind: 'version' };
  if (words[0] === 'help') return findCommand(contents, [...words.slice(1), '--help']);
  if (words.length === 0) {
    return flags.some(isHelp) ? { kind: 'program' } : named(contents, ['today'], flags);
  }
  const [first = '', ...others] = words;
  const alias = own(contents.aliases, first);
  if (alias !== undefined) return named(contents, [...alias, ...others], flags, first);
  return named(contents, canonical(contents, words), flags);
}

function named(
  contents: Contents,
  words: readonly string[],
  flags: readonly string[],
  alias?: string,
): Found {
  for (const length of [3, 2, 1]) {
    const load = own(contents.verbs, words.slice(0, length).join(' '));
    if (load && words.length >= length) {
      const typed = alias ?? words.slice(0, length).join(' ');
      return { kind: 'verb', load, rest: [...words.slice(length), ...flags], typed };
    }
  }
  const noun = contents.nouns.find((one) => one.name === words[0]);
  const verb = words[1];
  if (noun && (verb === undefined || verb.startsWith('-'))) return { kind: 'noun', noun };
  throw unknownCommand(contents, words);
}

/** `constructor` is a word that every object knows, and no verb. */
function own<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** Plurals and synonyms are accepted: `meetings ls` is `meeting list`. */
function canonical(contents: Contents, words: readonly string[]): string[] {
  const [first = '', second, ...others] = words;
  const noun = contents.nouns.find(({ name }) => first === name || first === `${name}s`)?.name;
  if (noun === undefined || second === undefined) return [noun ?? first, ...words.slice(1)];
  return [noun, own(synonyms, second) ?? second, ...others];
}

function splitRootFlags(argv: readonly string[]): { flags: string[]; words: string[] } {
  let at = 0;
  while (at < argv.length && argv[at]?.startsWith('-') && argv[at] !== '--') {
    at += takesNextToken(argv[at] ?? '', rootFlags) ? 2 : 1;
  }
  return { flags: argv.slice(0, at), words: argv.slice(at) };
}

/** Whether a flag's value is the token after it (not `--flag=value`, not a switch). */
export function takesNextToken(token: string, params: Params): boolean {
  const param = paramOf(token, params);
  return param !== undefined && !param.isSwitch && !token.includes('=');
}

export function paramOf(token: string, params: Params) {
  const name = token.split('=')[0];
  return Object.values(params).find(
    (param) => isOption(param) && (paramName(param) === name || `-${param.short}` === name),
  );
}

function unknownCommand(contents: Contents, words: readonly string[]): UsageError {
  const [first = '', second = ''] = words;
  const noun = contents.nouns.find(({ name }) => name === first);
  const typed = noun ? `${first} ${second}` : first;
  const suggestion = suggest(contents, words);
  return new UsageError({
    code: 'COMMAND_UNKNOWN',
    message: `there is no command "${typed}".`,
    hints: [
      ...(suggestion === undefined ? [] : [`Did you mean:  mwg ${suggestion}`]),
      noun ? `${noun.name} commands:  mwg help ${noun.name}` : 'All commands:  mwg help',
    ],
  });
}

function suggest(contents: Contents, [first = '', second = '']: readonly string[]) {
  const names = Object.keys(contents.verbs);
  const swapped = `${second.replace(/s$/, '')} ${own(synonyms, first) ?? first}`;
  if (names.includes(swapped)) return swapped;
  const singles = [
    ...contents.nouns.map((noun) => noun.name),
    ...Object.keys(contents.aliases),
    ...names.filter((name) => !name.includes(' ')),
  ];
  const whole = nearest(`${fold(first)} ${second}`.trim(), [...names, ...singles]);
  return whole ?? nearest(first, singles);
}
