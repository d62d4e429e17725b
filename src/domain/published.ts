import type { IsoDay } from './day.ts';
import type { Population, PublishedConfidence } from './dtm.ts';

/** What somebody printed as the total of a round. */
export type PublishedTotal = {
  operation: string;
  number: number;
  assessmentType: string;
  /** null where the source does not say the day or month. */
  fromOn: IsoDay | null;
  untilOn: IsoDay | null;
  population: Population;
  /** null where only the round is known. */
  total: number | null;
  source: string;
  confidence: PublishedConfidence;
  note: string | null;
};

/** Nothing is computed from a weak figure: it is shown, and no more. */
export function isCountable(confidence: PublishedConfidence): boolean {
  return confidence !== 'weak';
}

const marks: Readonly<Record<PublishedConfidence, string>> = {
  checked: '',
  published: '',
  secondary: '~',
  weak: '?',
};

/** `~858,604` and `?936,134` say in a table how far a figure can be trusted. */
export function confidenceMark(confidence: PublishedConfidence): string {
  return marks[confidence];
}

export const confidenceLegend = '~ from a secondary source, ? from a weak one.';
