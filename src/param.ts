import type { Clock } from './domain/clock.ts';

export type Param<T> = {
  /** `<title>`, `[<action>…]`, `--owner <members>` or `--urgent`. */
  spelling: string;
  /** One letter: `o` for `-o`. */
  short?: string;
  /** A second spelling: `--from`. */
  also?: string;
  help: string;
  required: boolean;
  /** Asked on a terminal when a required value is missing. */
  question?: string;
  /** Asked on a terminal even though it may be left out. */
  isWanted?: true;
  /** Asked on a terminal where the body that this other value names is new to the book. */
  wantedWhereNew?: string;
  /** The value a question begins with, where the first of its choices would be a hasty one. */
  suggested?: string;
  /** The only values there are: shown in help, offered when asked. */
  choices?: readonly string[];
  /** One line of a person's own words. */
  isText?: true;
  /** May stand more than once, or hold several values between commas. */
  isMany: boolean;
  isSwitch: boolean;
  /** `texts` is empty when the parameter was not given. */
  read: (texts: readonly string[], reading: Clock) => T;
};

export type Params = Readonly<Record<string, Param<unknown>>>;
export type Input<P extends Params> = { [K in keyof P]: ReturnType<P[K]['read']> };

/** `--owner` of `--owner <members>`, `<title>` of `<title>`. */
export function paramName(param: Pick<Param<unknown>, 'spelling'>): string {
  return param.spelling.split(' ')[0] ?? param.spelling;
}

export function isOption(param: Pick<Param<unknown>, 'spelling'>): boolean {
  return param.spelling.startsWith('--');
}

/** `members` of `--owner <members>`: what kind of value is asked for; undefined for a switch. */
export function kindOf(param: Pick<Param<unknown>, 'spelling'>): string | undefined {
  return /<(\w+)>/.exec(param.spelling)?.[1];
}

/** `-o, --output <file>`, `--about, --from <decision>`: as commander and help write it. */
export function flagForms(param: Pick<Param<unknown>, 'short' | 'also' | 'spelling'>): string {
  const { short, also, spelling } = param;
  if (also !== undefined) return spelling.replace(/^\S+/, `$&, ${also}`);
  return short ? `-${short}, ${spelling}` : spelling;
}

/** Needed of a body that is new, whose handle stands in the parameter `key`. */
export function whereNew<T>(key: string, question: string, param: Param<T>): Param<T> {
  return { ...param, question, wantedWhereNew: key };
}

/** Several words without quotes around them: `find two words`. */
export function unquoted<T>(param: Param<T>): Param<T> {
  const read = (texts: readonly string[], reading: Clock) => param.read([texts.join(' ')], reading);
  return { ...param, isMany: true, read };
}

/** A choice that is also taken in other spellings, those of the lists an office keeps. */
export function spelledFreely<Word extends string>(
  param: Param<Word>,
  readWord: (text: string) => Word | undefined,
): Param<Word> {
  const read = (texts: readonly string[], reading: Clock) =>
    readWord(texts[0] ?? '') ?? param.read(texts, reading);
  return { ...param, read };
}

/** Asked on a terminal, where an answer may be left out only on purpose. */
export function wanted<T>(param: Param<T>): Param<T> {
  return { ...param, isWanted: true };
}

/** A question whose choices begin at this one. */
export function suggesting<T>(suggested: string, param: Param<T>): Param<T> {
  return { ...param, suggested };
}
