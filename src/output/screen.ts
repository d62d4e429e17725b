import type { Tone } from './listing.ts';

/** Where text is going: a terminal of so many columns, or a file or pipe. */
export type Screen = {
  /** `undefined` is not a terminal: nothing is cut or dropped. */
  width: number | undefined;
  /** Invisible direction marks that keep columns in place next to Arabic. */
  marks: boolean;
  paint: (tone: Tone | 'heading', text: string) => string;
};

export const plainScreen: Screen = {
  width: undefined,
  marks: false,
  paint: (_tone, text) => text,
};
