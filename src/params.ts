import { asciiDigits, cleanText, isNotText, plainWord, splitList } from './domain/clean-text.ts';
import { isNone } from './domain/cleared-words.ts';
import type { Clock } from './domain/clock.ts';
import {
  demandYear,
  type KnownDay,
  type OfRegister,
  type ReadDay,
  readDay,
} from './domain/date-words.ts';
import type { IsoDay } from './domain/day.ts';
import { lostLetters } from './domain/lost-letters.ts';
import { nearest } from './domain/nearest.ts';
import { mostLetters } from './domain/text-limits.ts';
import { UsageError } from './errors.ts';
import { type Param, paramName } from './param.ts';

/** What a value was to be, and is not. */
export type BrokenPromise =
  | { not: 'whole_number'; least: number }
  | { not: 'past'; day: IsoDay }
  | { not: 'stated' | 'searchable' }
  | { not: 'short'; letters: number; most: number }
  | { not: 'cleared' | 'given' | 'named' | 'readable' | 'text' | 'time' };

declare module './errors.ts' {
  interface ErrorValues {
    VALUE_INVALID: { name: string; spelling: string; value: string; broken: BrokenPromise };
    VALUE_UNKNOWN: {
      name: string;
      value: string;
      words: readonly string[];
      close: string | undefined;
    };
  }
}

/** One line of text. */
export function text(spelling: string, help: string, question?: string): Param<string> {
  return { ...single(spelling, help, question, (value) => value), isText: true };
}

/** A file's name is taken as it is: a cleaned one would name another file. */
export function file(spelling: string, help: string, question?: string): Param<string> {
  const param = single(spelling, help, question, (value) => value);
  return { ...param, read: (texts) => demandShort(spelling, demandText(spelling, texts[0] ?? '')) };
}

/** A text, or `none` to clear it: what an edit may take away. */
export function textOrNone(spelling: string, help: string): Param<string | null> {
  return orNone(text(spelling, help), null);
}

/** Any parameter, or `none` for what stands there when it is cleared. */
export function orNone<T, C>(param: Param<T>, cleared: C): Param<T | C> {
  const { isText: _text, ...other } = param;
  return {
    ...other,
    help: `${param.help}; none clears it`,
    read: (texts, reading) => (isCleared(texts) ? cleared : param.read(texts, reading)),
  };
}

export function choice<const Word extends string>(
  spelling: string,
  help: string,
  words: readonly Word[],
  question?: string,
): Param<Word> {
  const read = (value: string) => {
    const wanted = plainWord(value);
    return words.find((word) => plainWord(word) === wanted) ?? refuseWord(spelling, value, words);
  };
  return { ...single(spelling, help, question, read), choices: words };
}

/** A whole number of at least `least`, in any digits. */
export function count(spelling: string, help: string, least = 1): Param<number> {
  return single(spelling, help, undefined, (value) => {
    const digits = asciiDigits(value).replaceAll(/[,٬]/g, '');
    if (/^\d{1,12}$/.test(digits) && Number(digits) >= least) return Number(digits);
    throw invalid(spelling, value, { not: 'whole_number', least });
  });
}

type DayOptions = { looking: 'ahead' | 'back'; question?: string };

/** A day that must be one: the word `none` is refused. */
export function day(spelling: string, help: string, options: DayOptions): Param<KnownDay> {
  return single(spelling, help, options.question, (value, reading) => {
    const read = readDay(value, { ...reading, looking: options.looking, flag: nameOf(spelling) });
    if (read.day === null) throw invalid(spelling, value, { not: 'cleared' });
    return { ...read, day: read.day };
  });
}

/**
 * When something happened: a weekday is the latest one, and a day to come is refused; so is one whose
 * year is open in a register.
 */
export function pastDay(spelling: string, help: string, of: OfRegister = {}): Param<KnownDay> {
  const param = day(spelling, help, { looking: 'back' });
  const read = (texts: readonly string[], reading: Clock) => {
    const found = param.read(texts, reading);
    const [value = ''] = texts;
    const { today } = reading;
    if (found.day > today) throw invalid(spelling, value, { not: 'past', day: found.day });
    return demandYear(found, { name: nameOf(spelling), value, today, ...of });
  };
  return { ...param, read };
}

/** When something happened, or `none` to clear it. */
export function pastDayOrNone(spelling: string, help: string): Param<ReadDay> {
  const past = pastDay(spelling, help);
  const cleared: ReadDay = { day: null, skipped: [], notices: [] };
  return {
    ...past,
    read: (texts, reading) => (isCleared(texts) ? cleared : past.read(texts, reading)),
  };
}

/** A day, or `none` to clear it. */
export function dayOrNone(spelling: string, help: string, options: DayOptions): Param<ReadDay> {
  return single(spelling, help, options.question, (value, reading) =>
    readDay(value, { ...reading, looking: options.looking, flag: nameOf(spelling) }),
  );
}

/** Hours and minutes of a meeting: `9:30` is read as `09:30`. */
export function time(spelling: string, help: string): Param<string> {
  return single(spelling, help, undefined, (value) => {
    const match = /^(\d{1,2})[:.](\d{2})$/.exec(asciiDigits(value));
    const [hour, minute] = [Number(match?.[1] ?? 99), Number(match?.[2] ?? 99)];
    if (hour < 24 && minute < 60) return `${String(hour).padStart(2, '0')}:${match?.[2]}`;
    throw invalid(spelling, value, { not: 'time' });
  });
}

/** Several values, by repeating the parameter or with commas (`,` or `،`). */
export function list(spelling: string, help: string, question?: string): Param<string[]> {
  return {
    ...single(spelling, help, question, (value) => value),
    isMany: true,
    read: (texts) => {
      const values = splitList(texts.map((one) => clean(spelling, one)).join(','));
      if (values.length === 0) throw invalid(spelling, texts.join(','), { not: 'named' });
      return values.map((value) => demandShort(spelling, value));
    },
  };
}

/** Several texts, by repeating the parameter: a heading may hold a comma. */
export function texts(spelling: string, help: string): Param<string[]> {
  return {
    ...single(spelling, help, undefined, (value) => value),
    isMany: true,
    read: (all) => all.map((one) => clean(spelling, one)),
  };
}

export function flag(spelling: string, help: string): Param<boolean> {
  return {
    spelling,
    help,
    required: false,
    isMany: false,
    isSwitch: true,
    read: (texts) => texts.length > 0,
  };
}

/** A text of `none` is as good as none: it clears in an edit, and is no title anywhere. */
export function optional<T>(param: Param<T>): Param<T | undefined> {
  const isLeftOut = (texts: readonly string[]) =>
    texts.length === 0 || (param.isText === true && isCleared(texts));
  return {
    ...param,
    required: false,
    read: (texts, reading) => (isLeftOut(texts) ? undefined : param.read(texts, reading)),
  };
}

function isCleared([first = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && isNone(first);
}

export function short<T>(letter: string, param: Param<T>): Param<T> {
  return { ...param, short: letter };
}

/** Under two names, where the field says one and the flags of other verbs the other. */
export function alsoSpelled<T>(also: string, param: Param<T>): Param<T> {
  return { ...param, also };
}

function single<T>(
  spelling: string,
  help: string,
  question: string | undefined,
  read: (value: string, reading: Clock) => T,
): Param<T> {
  return {
    spelling,
    help,
    required: true,
    ...(question === undefined ? {} : { question }),
    isMany: false,
    isSwitch: false,
    read: (texts, reading) => read(demandShort(spelling, clean(spelling, texts[0] ?? '')), reading),
  };
}

/** Input is cleaned here and nowhere else. */
function clean(spelling: string, value: string): string {
  const cleaned = demandText(spelling, cleanText(demandText(spelling, value)));
  if (lostLetters(cleaned) !== undefined) throw invalid(spelling, cleaned, { not: 'readable' });
  return cleaned;
}

function demandText(spelling: string, value: string): string {
  if (isNotText(value)) {
    throw invalid(spelling, JSON.stringify(value).slice(1, -1), { not: 'text' });
  }
  if (value === '') throw invalid(spelling, value, { not: 'given' });
  return value;
}

/** A page holds what the book holds: a title is a line, a note at most a page. */
function demandShort(spelling: string, value: string): string {
  const most = mostLetters(spelling);
  if (value.length <= most) return value;
  const shown = `${value.slice(0, 40)}…`;
  throw invalid(spelling, shown, { not: 'short', letters: value.length, most });
}

function refuseWord(spelling: string, value: string, words: readonly string[]): never {
  const close = nearest(value, words);
  throw new UsageError('VALUE_UNKNOWN', { name: nameOf(spelling), value, words, close });
}

function nameOf(spelling: string): string {
  return paramName({ spelling });
}

function invalid(spelling: string, value: string, broken: BrokenPromise): UsageError {
  return new UsageError('VALUE_INVALID', { name: nameOf(spelling), spelling, value, broken });
}
