import { fold } from './fold.ts';
import { nameSounds } from './name-sounds.ts';
import { typoDistance } from './nearest.ts';

const most = 3;

/**
 * What a person may have meant by a name that is not known, likest first: to be offered, never taken.
 * Alkufra and Aljufra are one letter apart, and two districts.
 */
export function mostAlike<Thing>(
  typed: string,
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[],
): Thing[] {
  const wanted = shape(typed);
  return things
    .map((thing) => ({
      thing,
      apart: Math.min(...namesOf(thing).map((name) => apart(wanted, shape(name)))),
    }))
    .filter(({ apart }) => Number.isFinite(apart))
    .toSorted((a, b) => a.apart - b.apart)
    .slice(0, most)
    .map(({ thing }) => thing);
}

type Shape = { bare: string; words: readonly string[]; sounds: string };

const article = /^(?:al|el|ال)$/;

function shape(name: string): Shape {
  const words = fold(name)
    .split(' ')
    .filter((word) => !article.test(word));
  const bare = words.join('').replace(/^(?:al|el|ال)(?=\p{L}{3})/u, '');
  return { bare, words, sounds: nameSounds(name).join('') };
}

/** The same but for blanks and the article, then by ear, then a part of the name, then a slip. */
function apart(typed: Shape, known: Shape): number {
  if (typed.bare === '' || known.bare === '') return Number.POSITIVE_INFINITY;
  if (typed.bare === known.bare) return 0;
  if (typed.sounds.length > 1 && typed.sounds === known.sounds) return 1;
  if (typed.words.every((word) => known.words.includes(word))) return 2;
  const limit = Math.max(1, typed.bare.length / 4);
  const distance = typoDistance(typed.bare, known.bare, limit);
  return distance <= limit ? 2 + distance : Number.POSITIVE_INFINITY;
}
