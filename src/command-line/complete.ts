import { isOption, kindOf, type Param, type Params, paramName } from '../param.ts';
import { commonFlags } from './common-flags.ts';
import { type Contents, own } from './contents.ts';
import { findCommand, paramOf, takesNextToken } from './find-command.ts';

export type Candidate = { value: string; about?: string };

/** What may stand where the cursor is: known words, a file, or records of the book. */
export type Completion =
  | { of: 'words'; candidates: readonly Candidate[] }
  | { of: 'files' }
  /** `kind` as a parameter names it: `action` of `<action>`. */
  | { of: 'records'; kind: string };

const nothing: Completion = { of: 'words', candidates: [] };

/** `before`: the words in front of the one being typed, without `mwg`. */
export async function completionOf(
  contents: Contents,
  before: readonly string[],
  current: string,
): Promise<Completion> {
  const isHelp = before[0] === 'help';
  const names = nextWords(contents, isHelp ? before.slice(1) : before);
  if (names.length > 0 && !current.startsWith('-')) {
    const pages = before.length === 1 ? contents.topics : [];
    return words([...names, ...(isHelp ? pages : [])]);
  }
  const verb = isHelp ? undefined : await verbOf(contents, before);
  if (verb === undefined) return nothing;
  return completeVerb(verb.params, verb.rest, current);
}

/** Nouns, verbs and short words that may follow. */
function nextWords({ nouns, verbs, aliases }: Contents, before: readonly string[]): string[] {
  const start = before.map((word) => `${word} `).join('');
  const names = [...Object.keys(verbs), ...(start === '' ? [...Object.keys(aliases), 'help'] : [])];
  const next = names
    .filter((name) => name.startsWith(start) && own(verbs, before.join(' ')) === undefined)
    .map((name) => name.slice(start.length).split(' ')[0] ?? '');
  return [...new Set(start === '' ? [...nouns.map(({ name }) => name), ...next] : next)];
}

async function verbOf(contents: Contents, before: readonly string[]) {
  try {
    const found = findCommand(contents, before);
    if (found.kind !== 'verb') return undefined;
    const command = await found.load();
    return { params: { ...command.params, ...commonFlags(command) }, rest: found.rest };
  } catch {
    return undefined;
  }
}

function completeVerb(params: Params, rest: readonly string[], current: string): Completion {
  const last = rest.at(-1) ?? '';
  const flag = paramOf(last, params);
  if (flag !== undefined && takesNextToken(last, params)) return valuesOf(flag);
  if (current.startsWith('-')) return flagsOf(params, rest);
  const places = Object.values(params).filter((param) => !isOption(param));
  const place =
    places[wordCount(params, rest)] ?? (places.at(-1)?.isMany ? places.at(-1) : undefined);
  return place === undefined ? flagsOf(params, rest) : valuesOf(place);
}

function wordCount(params: Params, rest: readonly string[]): number {
  return rest.filter(
    (token, at) => !token.startsWith('-') && !takesNextToken(rest[at - 1] ?? '', params),
  ).length;
}

function flagsOf(params: Params, rest: readonly string[]): Completion {
  const candidates = Object.values(params)
    .filter((param) => isOption(param) && (param.isMany || !rest.includes(paramName(param))))
    .map((param) => ({ value: paramName(param), about: param.help }));
  return { of: 'words', candidates };
}

function valuesOf(param: Param<unknown>): Completion {
  if (param.choices !== undefined) return words(param.choices);
  const kind = kindOf(param) ?? '';
  if (['file', 'folder'].includes(kind)) return { of: 'files' };
  return { of: 'records', kind };
}

function words(values: readonly string[]): Completion {
  return { of: 'words', candidates: values.map((value) => ({ value })) };
}
