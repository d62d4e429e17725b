import type { Command } from '../command.ts';
import { help } from '../language/en/help.ts';
import { summaries } from '../language/en/summaries.ts';
import { flagForms, isOption, type Param, paramName } from '../param.ts';
import { commonFlagGroups } from './common-flags.ts';
import { type Contents, type Noun, own } from './contents.ts';
import { exampleLines, lines, pageWidth, table, wrap } from './help-layout.ts';

/** Rows of the screen it is read on, if any. */
export type Height = number | undefined;

const examplesOnScreen = 2;

/** On a screen as many flags are told as it has room for, and the others named: on the next line is how to read of all. */
export function commandHelp(command: Command, contents: Contents, height: Height): string {
  const whole = helpLines(command, contents);
  // A row is for what is typed next.
  const room = (height || Number.POSITIVE_INFINITY) - 1;
  if (whole.length <= room) return lines(...whole);
  const flags = Object.values(command.params).filter(isOption).length;
  for (let told = flags; told > 1; told -= 1) {
    const short = helpLines(command, contents, told);
    if (short.length <= room) return lines(...short);
  }
  return lines(...helpLines(command, contents, 1));
}

/** Examples stand before flags: they are what people copy. `told`: how many flags; without it, the whole page. */
function helpLines(command: Command, contents: Contents, told?: number): string[] {
  const params = Object.values(command.params);
  const flags = params.filter(isOption).toSorted((a, b) => Number(needed(b)) - Number(needed(a)));
  const words = params.filter((param) => !isOption(param));
  const short = Object.entries(contents.aliases).filter(
    ([, line]) => line.join(' ') === command.name,
  );
  const examples = command.examples.slice(0, told === undefined ? undefined : examplesOnScreen);
  return [
    ...wrap(`${command.summary}.`.split(' '), pageWidth),
    '',
    help.usage,
    `  ${help.line([command.name, ...words.map((param) => param.spelling)].join(' '))} [flags]`,
    ...(short.length > 0 ? [help.same(short.map(([word]) => help.line(word)))] : []),
    '',
    help.examples,
    ...examples.flatMap(exampleLines),
    ...section(help.words, words),
    ...section(help.flags, flags.slice(0, told)),
    ...namedOnly(flags.slice(told ?? flags.length)),
    '',
    ...closing(command.name, told !== undefined && told < flags.length),
  ];
}

/** In one line where it fits. */
function closing(name: string, isShort: boolean): string[] {
  if (!isShort) return [help.commonFlags];
  const line = `${help.allFlags(name)}      ${help.commonFlags}`;
  return line.length <= pageWidth ? [line] : [help.allFlags(name), help.commonFlags];
}

function needed({ required }: Param<unknown>): boolean {
  return required === true;
}

function namedOnly(flags: readonly Param<unknown>[]): string[] {
  if (flags.length === 0) return [];
  const names = flags.map(paramName).join(', ');
  return wrap(`${help.alsoFlags} ${names}`.split(' '), pageWidth - 2).map((line) => `  ${line}`);
}

export async function nounHelp(noun: Noun, contents: Contents): Promise<string> {
  const verbs = await load(contents, (name) => name.startsWith(`${noun.name} `));
  return lines(
    `${noun.summary}.`,
    '',
    help.commands,
    ...table(verbs.map((command) => [help.line(command.name), command.summary])),
    '',
    help.oneCommand(verbs[0]?.name ?? noun.name),
  );
}

export function programHelp(contents: Contents): string {
  const aliases = Object.entries(contents.aliases).map(
    ([word, line]) => [help.line(word), help.line(line.join(' '))] as const,
  );
  return lines(
    help.program,
    '',
    help.usage,
    help.form,
    '',
    help.nouns,
    ...table(contents.nouns.map((noun) => [help.line(noun.name), noun.summary])),
    '',
    help.commands,
    ...table(Object.entries(summaries).map(([name, summary]) => [help.line(name), summary])),
    '',
    help.shortWords,
    ...table(aliases),
    '',
    ...help.start,
    '',
    ...wrap(help.pages(contents.topics).split(' '), pageWidth),
  );
}

/** A page of its own; those of the flags and of corrections are made of what is declared. */
export async function topicHelp(topic: string): Promise<string> {
  if (topic === 'flags') return flagsHelp();
  if (topic === 'corrections') return correctionsHelp();
  const { topics } = await import('../language/en/topics.ts');
  return own(topics, topic) ?? '';
}

async function correctionsHelp(): Promise<string> {
  const { corrections } = await import('../language/en/corrections.ts');
  const groups = corrections.flatMap(([heading, ways]) => [
    '',
    heading,
    ...table(ways.map(({ what, command }) => [what.padEnd(21), help.line(command)])),
  ]);
  return lines(help.correctionsPage, ...groups);
}

function flagsHelp(): string {
  const groups = commonFlagGroups.flatMap(({ heading, params }) =>
    section(heading, Object.values<Param<unknown>>(params)),
  );
  return lines(help.flagsPage, ...groups);
}

async function load(contents: Contents, wanted: (name: string) => boolean): Promise<Command[]> {
  const verbs = Object.entries(contents.verbs).filter(([name]) => wanted(name));
  const loaded: Command[] = [];
  for (const [, loadVerb] of verbs) loaded.push(await loadVerb());
  return loaded;
}

function section(heading: string, params: readonly Param<unknown>[]): string[] {
  if (params.length === 0) return [];
  return ['', heading, ...table(params.map((param) => [flagForms(param), described(param)]))];
}

function described(param: Param<unknown>): string {
  const words = param.choices ? `: ${param.choices.join(', ')}` : '';
  return `${param.help}${words}${param.required ? help.needed : ''}`;
}
