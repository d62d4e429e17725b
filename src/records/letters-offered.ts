import type { NamedOn } from '../db/letters-of-name.ts';
import type { IsoDay } from '../domain/day.ts';
import { letterId, partName, partsOf } from '../domain/letter.ts';
import { shellWord } from '../domain/shell-word.ts';
import type { Text } from '../language/text.ts';
import type { Line } from './member.ts';

/** More of them are in `letter list`. */
const mostOffered = 5;

/**
 * Letters of a body by the name of a new member, to be given to it one by one: two bodies may share
 * a name, so none is moved by itself.
 */
export function lettersOffered(
  offered: readonly NamedOn[],
  handle: string,
  today: IsoDay,
): { lines: Line[]; next: Text[] } {
  if (offered.length === 0) return { lines: [], next: [] };
  const ids = offered.map(({ letter }) => letterId(letter, today));
  return {
    lines: [{ label: 'note', text: ({ letter }) => letter.sameName(ids) }],
    next: offered.slice(0, mostOffered).map((one) => ({ letter }) => {
      const bodies = bodiesWith(one, handle);
      return letter.next.giveTo(letterId(one.letter, today), one.role, bodies);
    }),
  };
}

/** Everyone who stands on it in that role, the name given way to the handle. */
function bodiesWith({ letter, role, name }: NamedOn, handle: string): string {
  const bodies = partsOf(letter, role).map((part) =>
    part.handle === null && part.nameEn === name ? handle : partName(part),
  );
  return shellWord(bodies.join(','));
}
