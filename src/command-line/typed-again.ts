import type { Command, Texts } from '../command.ts';
import { shellWord } from '../domain/shell-word.ts';
import { isOption, type Params, paramName } from '../param.ts';
import { commonFlags } from './common-flags.ts';
import type { Contents } from './contents.ts';
import { findCommand } from './find-command.ts';
import { fileWords } from './parse.ts';

type TypedFlag = { name: string; words: string; isMany: boolean };

/** A hint that names the file again takes along every flag that was typed and that its own verb knows. */
export async function withTypedFlags(
  line: string,
  { command, texts, contents }: { command: Command; texts: Texts; contents: Contents },
): Promise<string> {
  const file = fileWords(command, texts);
  const [before, after] = splitAt(line, ` ${file}`);
  const [, verb] = /mwg ((?:[a-z]+ ?)+)$/.exec(before) ?? [];
  if (verb === undefined || !/^(?: |$)/.test(after)) return line;
  const known = await flagNames(verb, contents);
  const kept = typedFlags(paramsOf(command), texts).filter(
    ({ name, isMany }) => known.has(name) && (isMany || !line.includes(` ${name} `)),
  );
  return `${[`${before} ${file}`, ...kept.map(({ words }) => words)].join(' ')}${after}`;
}

function splitAt(line: string, words: string): [before: string, after: string] {
  const at = line.indexOf(words);
  return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + words.length)];
}

function typedFlags(params: Params, texts: Texts): TypedFlag[] {
  return (
    Object.entries(params)
      // Of the form of an answer, not of what is asked.
      .filter(([key, param]) => isOption(param) && key !== 'json')
      .flatMap(([key, param]) =>
        (texts[key] ?? []).map((text) => {
          const name = paramName(param);
          return {
            name,
            words: param.isSwitch ? name : `${name} ${shellWord(text)}`,
            isMany: param.isMany,
          };
        }),
      )
  );
}

async function flagNames(verb: string, contents: Contents): Promise<ReadonlySet<string>> {
  const found = findCommand(contents, verb.split(' '));
  const params = found.kind === 'verb' ? paramsOf(await found.load()) : {};
  return new Set(Object.values(params).map(paramName));
}

function paramsOf(command: Command): Params {
  return { ...command.params, ...commonFlags(command) };
}
