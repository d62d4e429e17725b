import { isMarked } from '../domain/coverage.ts';
import { groupedNumber } from '../domain/numbers.ts';
import { importRef } from '../domain/stored-import.ts';
import type { TrendRow } from '../domain/trend.ts';
import type { WeeklyDtm } from '../office/latest-round.ts';
import { createListing } from '../output/create-listing.ts';
import type { Block, Fact } from '../output/document.ts';
import { differenceOf, publishedText } from '../records/dtm-rounds.ts';
import { type SumRow, sumColumns } from '../records/dtm-sums.ts';
import { roundColumns } from '../records/dtm-whose.ts';
import { shownWhere } from '../records/shown-where-mixed.ts';
import type { Voice } from './weekly/voice.ts';

const mantikasShown = 5;

/** The latest round in full, for the office. */
export function roundBlocks(latest: WeeklyDtm, voice: Voice): Block[] {
  const { estimates } = latest;
  const words = voice.words.latestRound;
  return [
    { kind: 'facts', facts: factsOf(latest, voice) },
    largest(latest, voice),
    ...(estimates.length === 0
      ? []
      : [{ kind: 'list' as const, items: words.estimates(estimates) }]),
  ];
}

function largest({ series, mantikas }: WeeklyDtm, { words, language }: Voice): Block {
  const rows = mantikas.slice(0, mantikasShown);
  const heading = words.tables.largest;
  if (language === 'ar') {
    const items = rows.map(
      ({ nameAr, value, veil }) => `${nameAr}: ${veil ?? groupedNumber(value)}`,
    );
    const none = words.latestRound.countryOnly;
    return { kind: 'list', items: rows.length === 0 ? [none] : [`${heading}:`, ...items] };
  }
  const marked = isMarked(series.coverage) ? ['round', 'coverage'] : [];
  const columns = [
    ...sumColumns('mantika', series.total, series.coverage),
    ...shownWhere(roundColumns<SumRow>(series), marked),
  ];
  const listing = createListing(columns, rows, { empty: words.latestRound.countryOnly });
  return { kind: 'table', key: 'largest', heading, tab: heading, listing };
}

function factsOf({ series, total }: WeeklyDtm, { words }: Voice): Fact[] {
  const { labels, ...told } = words.latestRound;
  const mark = told.mark(series.coverage);
  const { population, measure } = series;
  const fact = (key: keyof typeof labels, value: string): Fact => ({
    key,
    label: labels[key],
    value,
  });
  return [
    fact('round', String(series.number)),
    fact('period', told.period(series)),
    { key: population, label: told.counted(population, measure), value: series.total },
    ...(mark === '' ? [] : [fact('coverage', mark)]),
    ...(total === undefined
      ? []
      : [
          ...changeOf(total, told).map((text) => fact('change', text)),
          ...apart(total, told).map((text) => fact('published', text)),
        ]),
    fact('import', importRef(series.importId)),
    fact('source', told.source(series.source)),
  ];
}

type Told = Omit<Voice['words']['latestRound'], 'labels'>;

/** Only between two whole figures of one kind; the office is told why there is none. */
function changeOf(total: TrendRow, told: Told): string[] {
  const { since, change, percent, compared, break: found } = total;
  if (found !== null) return [told.broken(found)];
  const withheld = told.withheld(total);
  if (withheld !== '') return [withheld];
  if (since === null || change === null) return [];
  return [told.change(change, percent, { round: since, isPublished: compared === 'published' })];
}

/** Printed only where it is another number than the imported one. */
function apart(total: TrendRow, told: Told): string[] {
  const difference = differenceOf(total);
  if (difference === null || difference === 0) return [];
  return [told.apart(publishedText(total.published), difference)];
}
