import { readLetterId } from '../domain/letter.ts';
import { isOption, type Params, paramName } from '../param.ts';
import { rootFlags } from './common-flags.ts';
import { type Contents, type LoadVerb, type Noun, nounOf, own } from './contents.ts';
import { unknownCommand } from './unknown-command.ts';

export type Found =
  | { kind: 'verb'; load: LoadVerb; rest: string[] /** The words that named it. */; typed: string }
  | { kind: 'noun'; noun: Noun }
  | { kind: 'topic'; topic: string }
  | { kind: 'program' }
  | { kind: 'version' };

/** The verb that argv names, with the rest of argv; root flags before the noun move behind it. */
export function findCommand(contents: Contents, argv: readonly string[]): Found {
  const { flags, words } = splitRootFlags(argv);
  if (flags.some((token) => token === '--version' || token === '-V')) return { kind: 'version' };
  if (words[0] === 'help') return findHelp(contents, words.slice(1));
  if (words.length === 0) {
    return flags.some(isHelp) ? { kind: 'program' } : named(contents, ['today'], flags);
  }
  const [first = '', ...others] = words;
  const alias = own(contents.aliases, first);
  if (alias !== undefined) {
    return named(contents, [...ofLetters(contents, alias, others), ...others], flags, first);
  }
  return named(contents, canonical(contents, words), flags);
}

/** `chase 131` is an action's, `chase OUT-9` a letter's: the id says whose verb the short word is. */
function ofLetters(contents: Contents, alias: readonly string[], others: readonly string[]) {
  const id = others.find((token) => !token.startsWith('-')) ?? '';
  const letterVerb = ['letter', alias[1] ?? ''];
  const isLetter = readLetterId(id) !== undefined;
  return isLetter && own(contents.verbs, letterVerb.join(' ')) ? letterVerb : alias;
}

/** A topic goes before a command of its name: that one's own help is `mwg undo --help`. */
function findHelp(contents: Contents, words: readonly string[]): Found {
  const [topic = ''] = words;
  if (words.length === 1 && contents.topics.includes(topic)) return { kind: 'topic', topic };
  return findCommand(contents, [...words, '--help']);
}

function isHelp(token: string): boolean {
  return token === '--help' || token === '-h';
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

/** Accepted beside the one word that help teaches. */
const synonyms: Readonly<Record<string, string>> = {
  ls: 'list',
  new: 'add',
  create: 'add',
  view: 'show',
};

/** Plurals and synonyms are accepted: `meetings ls` is `meeting list`. */
function canonical(contents: Contents, words: readonly string[]): string[] {
  const [first = '', second, ...others] = words;
  const noun = nounOf(contents, first);
  if (noun === undefined || second === undefined) return [noun ?? first, ...words.slice(1)];
  const synonym = own(synonyms, second);
  const isThere = synonym !== undefined && own(contents.verbs, `${noun} ${synonym}`) !== undefined;
  return [noun, isThere ? synonym : second, ...others];
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
    (param) => isOption(param) && [paramName(param), param.also, `-${param.short}`].includes(name),
  );
}
