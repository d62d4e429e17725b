import type { SeriesKey } from '../../domain/dtm.ts';
import type { SeriesBreak } from '../../domain/dtm-breaks.ts';
import { groupedNumber, signedNumber } from '../../domain/numbers.ts';
import { changeWithheld, coverageMark } from './coverage.ts';
import { dtmCaptions } from './dtm-captions.ts';
import { changeWords, periodText } from './dtm-words.ts';

/** The latest round in the office's own paper, fact by fact. */
export const weeklyDtm = {
  labels: {
    round: 'Round',
    period: 'Period',
    coverage: 'Mark',
    change: 'Change',
    published: 'Published',
    import: 'Import',
    source: 'Source',
  },
  counted: (population: SeriesKey['population'], measure: SeriesKey['measure']) =>
    `${population}, ${measure}`,
  period: periodText,
  mark: coverageMark,
  change: (
    change: number,
    percent: number | null,
    { round, isPublished }: { round: number; isPublished: boolean },
  ) =>
    `${changeWords(change, percent)} against round ${round}${isPublished ? ', as published' : ''}`,
  broken: (found: SeriesBreak) => `none: ${dtmCaptions.broken(found)}`,
  withheld: changeWithheld,
  apart: (published: string, difference: number) =>
    `${published}; the import has ${groupedNumber(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} (${signedNumber(difference)})`,
  source: (source: string) => source.replace('Source: ', ''),
  countryOnly: 'Counted for the country only.',
  estimates: dtmCaptions.estimates,
};
