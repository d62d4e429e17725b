import type { Command } from '../command.ts';
import { isOption, type Param, type Params } from '../param.ts';
import { commonFlagGroups } from './common-flags.ts';
import { type Contents, type Noun, own } from './contents.ts';
import { exampleLines, lines, pageWidth, table, wrap } from './help-layout.ts';

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
    '',
    'Common flags:  mwg help flags',
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
    '',
    ...wrap(`Pages of  mwg help:  ${contents.topics.join(', ')}`.split(' '), pageWidth),
  );
}

/** A page of its own; that of the common flags is made of their declarations. */
export async function topicHelp(topic: string): Promise<string> {
  if (topic === 'flags') return flagsHelp();
  const { topics } = await import('../language/en/topics.ts');
  return own(topics, topic) ?? '';
}

function flagsHelp(): string {
  const groups = commonFlagGroups.flatMap(({ heading, params }) =>
    section(heading, Object.values<Param<unknown>>(params)),
  );
  return lines('Flags that mean the same wherever they are taken.', ...groups);
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
