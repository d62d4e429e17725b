import { fold } from './fold.ts';
import { type OwnerGroup, ownerGroups } from './vocabulary.ts';

/** As clerks write them and papers print them, without the article of the first word. */
const spellings: Readonly<Record<OwnerGroup, readonly string[]>> = {
  office: ['office', 'مكتب', 'مكتب الدعم'],
  chairs: ['chairs', 'رئاسة', 'رئاسة المشتركة'],
  members: ['members', 'أعضاء', 'جميع الأعضاء'],
  all: ['all', 'جميع', 'جميع الجهات'],
};

const words: ReadonlyMap<string, OwnerGroup> = new Map(
  ownerGroups.flatMap((word) => spellings[word].map((text) => [fold(text), word] as const)),
);

/** `chairs`, or الأعضاء; undefined where it is no word for several. */
export function ownerWord(text: string): OwnerGroup | undefined {
  return words.get(fold(text).replace(/^ال/, ''));
}

/** For who mistyped one. */
export const ownerWords: readonly string[] = [...words.keys()];
