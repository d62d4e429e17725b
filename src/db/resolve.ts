import { fold } from '../domain/fold.ts';
import { mistypedId, readId } from '../domain/ids.ts';
import { NotFoundError, UsageError } from '../errors.ts';

/** Kinds of record that a clerk names; the codes of what goes wrong begin so: `ACTION_NOT_FOUND`. */
type Nameable = 'ACTION' | 'DECISION' | 'MEETING';

/** One of several records that a text fits. */
type Fit = { id: string; name: string };

/** `last`: the highest id there is, null where there is none yet; left out where a name was typed. */
export type NotThere = { text: string; last?: string | null };
export type Ambiguous = { text: string; fits: readonly Fit[] };

declare module '../errors.ts' {
  interface ErrorValues
    extends Record<`${Nameable}_NOT_FOUND`, NotThere>,
      Record<`${Nameable}_AMBIGUOUS`, Ambiguous> {
    ID_MISTYPED: { text: string; meant: string };
  }
}

type Kind<R> = {
  kind: Nameable;
  /** The letters of its ids: `A` of `A-127`. */
  prefix: string;
  byNumber: (number: number) => R | undefined;
  /** The highest number there is, 0 where there is none. */
  highest: () => number;
  /** Those whose name holds the folded text. */
  byName: (folded: string) => readonly R[];
  named: (record: R) => Fit;
};

/** What a clerk typed: an id, its number alone, or part of a name that only one record has. */
export function resolve<R>(text: string, kind: Kind<R>): R {
  const number = readId(text, kind.prefix);
  if (number !== undefined) return kind.byNumber(number) ?? throwNoNumber(number, kind);
  const mistyped = mistypedId(text, kind.prefix);
  if (mistyped !== undefined) throw idMistyped(text, `${kind.prefix}-${mistyped}`);
  const folded = fold(text);
  // Signs alone fold to nothing, which every name holds.
  const fits = folded === '' ? [] : kind.byName(folded);
  const [only, second] = fits;
  if (only === undefined) throw new NotFoundError(`${kind.kind}_NOT_FOUND`, { text });
  if (second === undefined) return only;
  throw new UsageError(`${kind.kind}_AMBIGUOUS`, { text, fits: fits.map(kind.named) });
}

/** `1O4`: a letter where a digit was meant. */
export function idMistyped(text: string, meant: string): UsageError {
  return new UsageError('ID_MISTYPED', { text, meant });
}

function throwNoNumber<R>(number: number, { kind, prefix, highest }: Kind<R>): never {
  const last = highest();
  throw new NotFoundError(`${kind}_NOT_FOUND`, {
    text: `${prefix}-${number}`,
    last: last === 0 ? null : `${prefix}-${last}`,
  });
}
