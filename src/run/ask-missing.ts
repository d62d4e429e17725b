import type { Command, Texts } from '../command.ts';
import type { Clock } from '../domain/clock.ts';
import { given } from '../domain/given.ts';
import { shellWord } from '../domain/shell-word.ts';
import { isOf, refusalOf, UsageError, UserError } from '../errors.ts';
import { english } from '../language/en/english.ts';
import { type Messages, messageOf } from '../language/messages.ts';
import { textIn } from '../language/text.ts';
import { isOption, type Param, paramName } from '../param.ts';
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

export type Asking = {
  reading: Clock;
  world: World;
  options: Pick<RunOptions, 'noInput' | 'quiet'>;
  /** Where there is a book, names are looked up before the next question. */
  lookUp?: LookUp;
};

/** `error`: what is wrong with the value that stands there. */
type Asked = { key: string; param: Param<unknown>; error?: UserError };

/**
 * The values as typed, with what was missing and needed asked for, and days asked again whose year was
 * left open; `texts` itself where nothing was.
 */
export async function askMissing(command: Command, texts: Texts, asking: Asking): Promise<Texts> {
  const { world, options, reading } = asking;
  const missing = notGiven(command, texts);
  const asked: Asked[] = [...missing, ...openYears(command, texts, reading)];
  if (asked.length === 0) return texts;
  if (!(await canAsk(world, options))) {
    const needed = missing.filter(({ param }) => param.required);
    if (needed.length === 0) return texts;
    throw cannotAsk(command, texts, needed);
  }
  const { errors } = await import('../language/en/errors.ts');
  const answers: Record<string, readonly string[]> = { ...texts };
  for (const one of asked) {
    if (isKnown(one.param, answers, asking.lookUp)) continue;
    answers[one.key] = [await world.prompter.ask(question(one, { ...asking, command, errors }))];
  }
  return answers;
}

/** The values with what a refusal lacks asked for; undefined where nothing can be asked. */
export async function askLacking(
  command: Command,
  texts: Texts,
  refusal: unknown,
  asking: Asking,
): Promise<Texts | undefined> {
  const { world, options } = asking;
  const lacking = refusal instanceof UserError ? (command.asksFor?.(refusal) ?? []) : [];
  const open = lacking.filter(({ key }) => !texts[key]?.length);
  if (open.length === 0 || !(await canAsk(world, options))) return undefined;
  const { errors } = await import('../language/en/errors.ts');
  const answers: Record<string, readonly string[]> = { ...texts };
  for (const { key, question: asked, suggested } of open) {
    const param = command.params[key];
    if (param === undefined) throw new Error(`${command.name} has no parameter ${key}.`);
    const said = { question: textIn(english, asked), ...given({ suggested }) };
    const one = { key, param: { ...param, ...said } };
    answers[key] = [await world.prompter.ask(question(one, { ...asking, command, errors }))];
  }
  return answers;
}

/** What is needed, and what a person should not leave out unasked. */
function notGiven({ params }: Command, texts: Texts): Asked[] {
  return Object.entries(params)
    .filter(([key, param]) => isAskedFor(param) && !texts[key]?.length)
    .map(([key, param]) => ({ key, param }));
}

function isAskedFor({ required, isWanted, wantedWhereNew }: Param<unknown>): boolean {
  return required || isWanted === true || wantedWhereNew !== undefined;
}

/** Of a body that is in the book already nothing more needs to be said. */
function isKnown({ wantedWhereNew }: Param<unknown>, texts: Texts, lookUp?: LookUp): boolean {
  const [handle] = wantedWhereNew === undefined ? [] : (texts[wantedWhereNew] ?? []);
  if (handle === undefined) return false;
  return refusalOf(() => lookUp?.({ spelling: '<body>' }, handle)) === undefined;
}

function openYears({ params }: Command, texts: Texts, reading: Clock): Asked[] {
  return Object.entries(params).flatMap(([key, param]) => {
    const typed = texts[key] ?? [];
    const error = typed.length > 0 ? refusalOf(() => param.read(typed, reading)) : undefined;
    return error?.code === 'DATE_YEAR_OPEN' ? [{ key, param, error }] : [];
  });
}

type Question = Asking & { command: Command; errors: Messages };

function question({ param, error }: Asked, asking: Question) {
  const what = param.question ?? param.help;
  const verb = `mwg ${asking.command.name}`;
  return {
    message: error === undefined ? what : messageOf(asking.errors, error, verb).message,
    ...(param.choices && { choices: param.choices }),
    ...(param.suggested && { suggested: param.suggested }),
    trouble: (answer: string) => trouble(param, answer, asking),
  };
}

function trouble(
  param: Param<unknown>,
  answer: string,
  { reading, lookUp, command, errors }: Question,
): string | undefined {
  const error = refusalOf(() => {
    param.read([answer], reading);
    lookUp?.(param, answer);
  });
  if (error === undefined) return undefined;
  const { message, hints } = messageOf(errors, error, `mwg ${command.name}`);
  return [message, ...hints].join(' ');
}

function cannotAsk(command: Command, texts: Texts, missing: readonly Asked[]): UsageError {
  const names = missing.map(({ param }) => paramName(param));
  return new UsageError('VALUE_MISSING', { names, line: completedLine(command, texts, missing) });
}

/** The same refusal with the line that would do, where a body is new and something of it is lacking. */
export function withWholeLine(command: Command, texts: Texts, refusal: unknown): unknown {
  if (!(refusal instanceof UserError) || !isOf(refusal, 'ORGANISATION_NEW')) return refusal;
  const { lacking } = refusal.values;
  const missing = Object.entries(command.params)
    .filter(([key]) => lacking.some((one) => one === key))
    .map(([key, param]) => ({ key, param }));
  const line = completedLine(command, texts, missing);
  return new UsageError('ORGANISATION_NEW', { ...refusal.values, line }, refusal);
}

/** What was typed, with a word in capitals where something is missing. */
function completedLine(command: Command, texts: Texts, missing: readonly Asked[]): string {
  const completed = missing.map(({ key, param }) => [key, [placeholder(param)]]);
  return commandLine(command, { ...texts, ...Object.fromEntries(completed) });
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
