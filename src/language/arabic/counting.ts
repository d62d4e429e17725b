import { groupedNumber } from '../../domain/numbers.ts';
import { type CountedNoun, nouns } from './nouns.ts';

export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/** The dual alone shows its case: يومان as a subject, يومين after a preposition. */
export type Case = 'nominative' | 'oblique';

/** The six forms of the Unicode rules, without the cost of `Intl`. */
export function pluralForm(count: number): PluralForm {
  if (count === 0) return 'zero';
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
}

/** يوم واحد، يومان، 3 أيام، 11 يومًا، 100 يوم */
export function counted(
  count: number,
  noun: keyof typeof nouns,
  grammar: Case = 'nominative',
): string {
  const forms: CountedNoun = nouns[noun];
  switch (pluralForm(count)) {
    case 'one':
      return `${forms.one} ${forms.isFeminine ? 'واحدة' : 'واحد'}`;
    case 'two':
      return grammar === 'oblique' ? forms.twoOblique : forms.two;
    case 'few':
      return `${groupedNumber(count)} ${forms.few}`;
    case 'many':
      return `${groupedNumber(count)} ${forms.many ?? forms.one}`;
    case 'zero':
    case 'other':
      return `${groupedNumber(count)} ${forms.one}`;
  }
}

/** `12 في المئة`: the words, because a percent sign jumps to the wrong side. */
export function percent(value: string): string {
  return `${value} في المئة`;
}
