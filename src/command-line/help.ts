import type { Command } from '../command.ts';
import { isOption, type Param, type Params } from '../params.ts';
import { commonFlags } from './common-flags.ts';
import type { Contents, Noun } from './find-command.ts';

/** Examples stand before flags: they are what people copy. */
export function commandHelp(command: Command, contents: Contents): string {
  const params = Object.values(command.params);
  const flags = params.filter(isOption);
  const words = params.filter((param) => !isOption(param));
  const short = Object.entries(contents.aliases).filter(
    ([, line]) => line.join(' ') === command.name,
  );
  return lines(
    ...wrap(`${command.summary}.`.split(' '), pageWidth),
    '',
    'USAGE',
    `  mwg ${[command.name, ...words.map((param) => param.spelling)].join(' ')} [flags]`,
    ...(short.length > 0
      ? [`  mwg ${short.map(([word]) => word).join(', mwg ')}   (the same)`]
      : []),
    '',
    'EXAMPLES',
    ...command.examples.flatMap(exampleLines),
    ...section('WORDS', words),
    ...section('FLAGS', flags),
    ...section('COMMON FLAGS', Object.values<Param<unknown>>(commonFlags(command))),
  );
}

export async function nounHelp(noun: Noun, contents: Contents): Promise<string> {
  const verbs = await load(contents, (name) => name.startsWith(`${noun.name} `));
  return lines(
    `${noun.summary}.`,
    '',
    'COMMANDS',
    ...table(verbs.map((command) => [`mwg ${command.name}`, command.summary])),
    '',
    `One command:  mwg help ${verbs[0]?.name ?? noun.name}`,
  );
}

export async function programHelp(contents: Contents): Promise<string> {
  const single = await load(contents, (name) => !name.includes(' '));
  const aliases = Object.entries(contents.aliases).map(
    ([word, line]) => [`mwg ${word}`, `mwg ${line.join(' ')}`] as const,
  );
  return lines(
    'The record book of a working group: members, meetings, actions, DTM figures.',
    '',
    'USAGE',
    '  mwg [noun] [verb] [words] [flags]',
    '',
    'NOUNS',
    ...table(contents.nouns.map((noun) => [`mwg ${noun.name}`, noun.summary])),
    '',
    'COMMANDS',
    ...table(single.map((command) => [`mwg ${command.name}`, command.summary])),
    '',
    'SHORT WORDS',
    ...table(aliases),
    '',
    'START',
    '  $ mwg init              make your record book',
    '  $ mwg init --demo       or practise on made-up data',
    '  $ mwg help action add   how one command is used',
  );
}

function load(contents: Contents, wanted: (name: string) => boolean): Promise<Command[]> {
  const verbs = Object.entries(contents.verbs).filter(([name]) => wanted(name));
  return Promise.all(verbs.map(([, loadVerb]) => loadVerb()));
}

function section(heading: string, params: readonly Param<unknown>[]): string[] {
  if (params.length === 0) return [];
  return ['', heading, ...table(params.map((param) => [spelled(param), described(param)]))];
}

function spelled(param: Params[string]): string {
  return param.short ? `-${param.short}, ${param.spelling}` : param.spelling;
}

function described(param: Param<unknown>): string {
  const words = param.choices ? `: ${param.choices.join(', ')}` : '';
  return `${param.help}${words}${param.required ? ' (needed)' : ''}`;
}

const pageWidth = 80;

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(28, Math.max(...rows.map(([left]) => left.length)));
  return rows.flatMap(([left, right]) => {
    const indent = ' '.repeat(width + 4);
    const [first = '', ...more] = wrap(right.split(' '), pageWidth - width - 4);
    const head =
      left.length > width
        ? [`  ${left}`, `${indent}${first}`]
        : [`  ${left.padEnd(width)}  ${first}`];
    return [...head, ...more.map((line) => indent + line)];
  });
}

/** A long one goes on behind a backslash, as a shell takes it. */
function exampleLines(example: string): string[] {
  // A flag keeps its value beside it.
  const words = example.match(/(?:--[\w-]+ (?!-))?(?:[^\s"]|"[^"]*")+/g) ?? [];
  const wrapped = wrap(words, pageWidth - 8);
  return wrapped.map((line, index) => {
    const start = index === 0 ? '  $ ' : '      ';
    return `${start}${line}${index === wrapped.length - 1 ? '' : ' \\'}`;
  });
}

function wrap(words: readonly string[], width: number): string[] {
  const wrapped = [''];
  for (const word of words) {
    const line = wrapped.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) wrapped.push(word);
    else wrapped[wrapped.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return wrapped;
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
