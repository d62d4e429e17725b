import type { Tone } from './listing.ts';

/** Where text is going: a terminal of so many columns, or a file or pipe. */
export type Screen = {
  /** `undefined` is not a terminal: nothing is cut or dropped. */
  width: number | undefined;
  /** A person reads it as it comes: what is stored must not steer the screen. */
  isTerminal: boolean;
  /** Invisible direction marks that keep columns in place next to Arabic. */
  marks: boolean;
  /** Columns that the terminal reckons for a mark where a line meets its edge; none are seen. */
  markColumns?: number;
  paint: (tone: Tone | 'heading', text: string) => string;
};

export const plainScreen: Screen = {
  width: undefined,
  isTerminal: false,
  marks: false,
  paint: (_tone, text) => text,
};
