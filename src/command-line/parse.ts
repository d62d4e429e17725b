import { Command as Commander, CommanderError, Option } from 'commander';
import type { Command, Texts } from '../command.ts';
import { shellWord } from '../domain/shell-word.ts';
import { flagForms, isOption, type Param, type Params, paramName } from '../param.ts';
import { commonFlags } from './common-flags.ts';
import { paramOf } from './find-command.ts';
import { givenTwice, noValue, tooManyWords, unknownFlag } from './wrong-line.ts';

/** The one place that speaks to commander: a verb's record in, the values as typed out. */
export function parseTokens(command: Command, tokens: readonly string[]): Texts {
  const params: Params = { ...command.params, ...commonFlags(command) };
  const texts = new Map<string, string[]>();
  const commander = new Commander().exitOverride().configureOutput({ writeErr: () => {} });
  for (const [key, param] of Object.entries(params).filter(([, one]) => isOption(one))) {
    const take = (text: string | undefined) => {
      const before = texts.get(key) ?? [];
      refuseWhatIsTaken(param, { text, before, tokens });
      texts.set(key, [...before, text === undefined ? 'given' : shown(text)]);
    };
    commander.addOption(new Option(flagForms(param)).argParser(take));
  }
  const { operands, unknown } = split(commander, params, tokens);
  if (unknown[0] !== undefined) throw unknownFlag(params, unknown[0], tokens);
  return { ...Object.fromEntries(texts), ...placed(command, operands) };
}

type Given = { text: string | undefined; before: readonly string[]; tokens: readonly string[] };

/** What commander takes in silence: a flag swallowed by the one before it, a flag given twice. */
function refuseWhatIsTaken(param: Param<unknown>, { text, before, tokens }: Given): void {
  if (text?.startsWith('--') && tokens.includes(text)) throw noValue(param);
  if (before.length > 0 && !param.isMany && !param.isSwitch) throw givenTwice(param);
}

function split(
  commander: Commander,
  params: Params,
  tokens: readonly string[],
): { operands: string[]; unknown: string[] } {
  try {
    const { operands, unknown } = commander.parseOptions(tokens.map(hidden));
    return { operands: operands.map(shown), unknown: unknown.map(shown) };
  } catch (error) {
    const last = paramOf(tokens.at(-1) ?? '', params);
    throw error instanceof CommanderError && last ? noValue(last) : error;
  }
}

/** `-5 degrees` is a text, though commander would look for a flag `-5`: its hyphen is lent another form. */
function hidden(token: string): string {
  return token.replace(/^-(?=[\d\s])/, lentHyphen);
}

function shown(token: string): string {
  return token.startsWith(lentHyphen) ? `-${token.slice(1)}` : token;
}

const lentHyphen = '\uE02D';

/** The words beside the flags and the file, to be typed again, where the verb reads one. */
export function fileWords({ params }: Command, texts: Texts): string | undefined {
  const { file } = params;
  if (file === undefined || (texts.file === undefined && !isOption(file))) return undefined;
  const places = Object.entries(params).filter(([, param]) => !isOption(param));
  const flagged = isOption(file) ? (texts.file ?? []).flatMap((one) => [paramName(file), one]) : [];
  return [...places.flatMap(([key]) => texts[key] ?? []), ...flagged].map(shellWord).join(' ');
}

function placed(command: Command, words: readonly string[]): Texts {
  const places = Object.entries(command.params).filter(([, param]) => !isOption(param));
  const isEndless = places.at(-1)?.[1].isMany ?? false;
  if (words.length > places.length && !isEndless) throw tooManyWords(command, words);
  return Object.fromEntries(
    places.map(([key, { isMany }], at) => [key, words.slice(at, isMany ? undefined : at + 1)]),
  );
}
