import type { Command, Texts } from '../command.ts';
import { shellWord } from '../domain/shell-word.ts';
import { UsageError, UserError } from '../errors.ts';
import { type Messages, messageOf } from '../language/messages.ts';
import { isOption, type Param, paramName, type Reading } from '../params.ts';
import type { World } from '../world.ts';
import type { LookUp } from './look-up.ts';
import type { RunOptions } from './run-options.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    VALUE_MISSING: { names: readonly string[]; line: string };
  }
}

export async function canAsk(world: World, options: Pick<RunOptions, 'noInput'>): Promise<boolean> {
  return !options.noInput && (await world.canAsk());
}

type Asking = {
  reading: Reading;
  world: World;
  options: Pick<RunOptions, 'noInput'>;
  /** Where there is a book, names are looked up before the next question. */
  lookUp?: LookUp;
};

/** The values as typed, with what was missing and needed asked for; `texts` itself where nothing was. */
export async function askMissing(command: Command, texts: Texts, asking: Asking): Promise<Texts> {
  const { world, options } = asking;
  const missing = Object.entries(command.params).filter(
    ([key, param]) => param.required && (texts[key] ?? []).length === 0,
  );
  if (missing.length === 0) return texts;
  if (!(await canAsk(world, options))) throw cannotAsk(command, texts, missing);
  const { errors } = await import('../language/en/errors.ts');
  const answers: Record<string, readonly string[]> = { ...texts };
  for (const [key, param] of missing) {
    answers[key] = [await world.prompter.ask(question(param, { ...asking, command, errors }))];
  }
  return answers;
}

type Question = Asking & { command: Command; errors: Messages };

function question(param: Param<unknown>, asking: Question) {
  return {
    message: param.question ?? param.help,
    ...(param.choices && { choices: param.choices }),
    trouble: (answer: string) => trouble(param, answer, asking),
  };
}

function trouble(
  param: Param<unknown>,
  answer: string,
  { reading, lookUp, command, errors }: Question,
): string | undefined {
  try {
    param.read([answer], reading);
    lookUp?.(param, answer);
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, hints } = messageOf(errors, error, `mwg ${command.name}`);
    return [message, ...hints].join(' ');
  }
}

function cannotAsk(
  command: Command,
  texts: Texts,
  missing: readonly (readonly [string, Param<unknown>])[],
): UsageError {
  const names = missing.map(([, param]) => paramName(param));
  const completed = Object.fromEntries(missing.map(([key, param]) => [key, [placeholder(param)]]));
  const line = commandLine(command, { ...texts, ...completed });
  return new UsageError('VALUE_MISSING', { names, line });
}

function placeholder(param: Param<unknown>): string {
  return (/<(.+?)>/.exec(param.spelling)?.[1] ?? 'value').toUpperCase();
}

/** The line that does the same without a question, as it would be typed. */
export function commandLine(command: Command, texts: Texts): string {
  const given = Object.entries(command.params).flatMap(([key, param]) =>
    (texts[key] ?? []).map((text) => ({ param, text })),
  );
  const options = given.filter(({ param }) => isOption(param)).map(spelledOut);
  const words = given.filter(({ param }) => !isOption(param)).map(({ text }) => text);
  const line = words.some((word) => word.startsWith('-'))
    ? [...options, '--', ...words.map(shellWord)]
    : [...words.map(shellWord), ...options];
  return ['mwg', command.name, ...line].join(' ');
}

/** A value that begins with a hyphen would be taken for a flag of its own. */
function spelledOut({ param, text }: { param: Param<unknown>; text: string }): string {
  if (param.isSwitch) return paramName(param);
  return `${paramName(param)}${text.startsWith('-') ? '=' : ' '}${shellWord(text)}`;
}
