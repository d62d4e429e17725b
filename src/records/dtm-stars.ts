import { type Coverage, isMarked } from '../domain/coverage.ts';
import type { Words } from '../language/words.ts';

/** Of a figure: what is told of it goes into a column of its own only where there is room for one. */
type Starred = { number: number; coverage: Coverage | undefined };

/** A part of a round, or more than was published, never stands as if it were the round, however narrow the table. */
export function starred(text: string, coverage: Coverage | undefined): string {
  return isMarked(coverage) ? `${text}*` : text;
}

const told = 5;

/** What the stars mean, under the table: `* Round 62: partial: 2 of 22 mantikas.` */
export function starLines(rows: readonly Starred[], { dtmCaptions }: Words): string[] {
  const lines = new Set(
    rows.flatMap(({ number, coverage }) =>
      coverage !== undefined && isMarked(coverage)
        ? [dtmCaptions.star(number, dtmCaptions.mark(coverage))]
        : [],
    ),
  );
  const more = lines.size - told;
  return [...[...lines].slice(0, told), ...(more > 0 ? [dtmCaptions.moreStars(more)] : [])];
}
