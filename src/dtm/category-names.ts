import type { Breakdown } from '../domain/dtm.ts';
import { nationalityNames } from './nationalities.ts';

/** The names that a figure's category is printed by. */
export function categoryNames(breakdown: Breakdown, code: string): { en: string; ar: string } {
  if (breakdown === 'total') return { en: 'Total', ar: 'المجموع' };
  const names = breakdown === 'nationality' ? nationalityNames(code) : undefined;
  if (names === undefined) throw new Error(`No name for ${breakdown} ${code}.`);
  return names;
}
