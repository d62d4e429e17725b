import type { IsoDay } from './domain/day.ts';
import type { Calendar } from './domain/working-week.ts';

/** What a value may depend on besides its own text. */
export type Reading = { today: IsoDay; calendar: Calendar };

export type Param<T> = {
  /** `<title>`, `[<action>…]`, `--owner <members>` or `--urgent`. */
  spelling: string;
  /** One letter: `o` for `-o`. */
  short?: string;
  help: string;
  required: boolean;
  /** Asked on a terminal when a required value is missing. */
  question?: string;
  /** Asked on a terminal even though it may be left out. */
  isWanted?: true;
  /** The value a question begins with, where the first of its choices would be a hasty one. */
  suggested?: string;
  /** The only values there are: shown in help, offered when asked. */
  choices?: readonly string[];
  /** May stand more than once, or hold several values between commas. */
  isMany: boolean;
  isSwitch: boolean;
  /** `texts` is empty when the parameter was not given. */
  read: (texts: readonly string[], reading: Reading) => T;
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
