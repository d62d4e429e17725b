import { dayText } from '../../domain/day-text.ts';
import type { Letter } from '../../domain/letter.ts';

/** `4/2/1187 of Thu 26 Nov 2026`, and the date as printed where it was written otherwise. */
export function reference({
  reference: number,
  datedOn,
  datedText,
}: Pick<Letter, 'reference' | 'datedOn' | 'datedText'>): string {
  const dated = datedOn === null ? '' : `of ${dayText(datedOn)}`;
  const printed = datedText === null || datedText === datedOn ? '' : `(printed ${datedText})`;
  return [number ?? '', dated, printed].filter((part) => part !== '').join(' ');
}
