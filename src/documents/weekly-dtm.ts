import { breakText } from '../domain/dtm-breaks.ts';
import { groupedNumber, signedNumber } from '../domain/numbers.ts';
import { importRef } from '../domain/stored-import.ts';
import type { TrendRow } from '../domain/trend.ts';
import { changeWithheld, coverageMark } from '../language/en/coverage.ts';
import { dtmCaptions } from '../language/en/dtm-captions.ts';
import { changeWords, periodText } from '../language/en/dtm-words.ts';
import type { WeeklyDtm } from '../office/latest-round.ts';
import { createListing } from '../output/create-listing.ts';
import type { Block, Fact, Section } from '../output/document.ts';
import { differenceOf, publishedText } from '../records/dtm-rounds.ts';
import { sumColumns } from '../records/dtm-sums.ts';

export const mantikasShown = 5;

export function dtmSection(latest: WeeklyDtm | undefined): Section {
  const section = { key: 'dtm', heading: 'DTM' };
  if (latest === undefined) {
    return {
      ...section,
      blocks: [{ kind: 'paragraph', text: 'No round of Libya has been imported yet.' }],
    };
  }
  const { series, mantikas, estimates } = latest;
  const columns = sumColumns('mantika', series.total, series.coverage);
  const listing = createListing(columns, mantikas.slice(0, mantikasShown), {
    empty: 'Counted for the country only.',
  });
  const stated: Block[] =
    estimates.length === 0 ? [] : [{ kind: 'list', items: dtmCaptions.estimates(estimates) }];
  return {
    ...section,
    blocks: [
      { kind: 'facts', facts: factsOf(latest) },
      {
        kind: 'table',
        key: 'largest',
        heading: 'Largest mantikas',
        tab: 'Largest mantikas',
        listing,
      },
      ...stated,
    ],
  };
}

function factsOf({ series, total }: WeeklyDtm): Fact[] {
  const mark = coverageMark(series.coverage);
  return [
    { key: 'round', label: 'Round', value: String(series.number) },
    { key: 'period', label: 'Period', value: periodText(series) },
    {
      key: series.population,
      label: `${series.population}, ${series.measure}`,
      value: series.total,
    },
    ...(mark === '' ? [] : [{ key: 'coverage', label: 'Mark', value: mark }]),
    ...(total === undefined ? [] : [...changeFacts(total), ...publishedFacts(total)]),
    { key: 'import', label: 'Import', value: importRef(series.importId) },
    { key: 'source', label: 'Source', value: series.source.replace('Source: ', '') },
  ];
}

/** Only between two whole figures of one kind; the office is told why there is none. */
function changeFacts(total: TrendRow): Fact[] {
  const { since, change, percent, compared, break: found } = total;
  if (found !== null)
    return [{ key: 'change', label: 'Change', value: `none: ${breakText(found)}` }];
  const withheld = changeWithheld(total);
  if (withheld !== '') return [{ key: 'change', label: 'Change', value: withheld }];
  if (since === null || change === null) return [];
  const which = compared === 'published' ? ', as published' : '';
  const value = `${changeWords(change, percent)} against round ${since}${which}`;
  return [{ key: 'change', label: 'Change', value }];
}

/** Printed only where it is another number than the imported one. */
function publishedFacts(total: TrendRow): Fact[] {
  const difference = differenceOf(total);
  if (difference === null || difference === 0) return [];
  const direction = difference > 0 ? 'more' : 'fewer';
  const value = `${publishedText(total.published)}; the import has ${groupedNumber(Math.abs(difference))} ${direction} (${signedNumber(difference)})`;
  return [{ key: 'published', label: 'Published', value }];
}
