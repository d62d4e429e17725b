import type { Contradiction } from '../../db/best-first.ts';
import { boundarySentence } from '../../domain/dtm.ts';
import { isPlaceWay } from '../../domain/dtm-ways.ts';
import { type Estimate, statedText } from '../../domain/estimate.ts';
import { groupedNumber, signedNumber } from '../../domain/numbers.ts';
import { confidenceLegend } from '../../domain/published.ts';
import { importRef } from '../../domain/stored-import.ts';
import type { TrendRow } from '../../domain/trend.ts';
import type { AskedSeries, AskedTrend, NamedPlace, ToldSeries } from '../dtm-told.ts';
import { coverageMark } from './coverage.ts';
import { compare } from './dtm-compare.ts';
import {
  breakText,
  changeWords,
  countedText,
  periodText,
  placeText,
  rangeText,
  wayText,
  whoseText,
} from './dtm-words.ts';

/** What stands under tables of DTM figures: round, period, level, total, source, import. */
export const dtmCaptions = {
  place: placeText,
  whose: whoseText,
  marked: (coverage: ToldSeries['coverage']) => {
    const mark = coverageMark(coverage);
    return mark === '' ? [] : [`This figure is ${mark}.`];
  },
  mark: coverageMark,
  star: (number: number, mark: string) => `* Round ${number}: ${mark}.`,
  moreStars: (count: number) => `* ${count} more: the column note and --csv tell of each.`,
  boundary: boundarySentence,
  series,
  overview,
  compare,
  trend,
  estimates: estimateLines,
  estimatesAreNoCounts:
    'Estimates are statements by others, not counts: never added to DTM’s figures, subtracted from them or ranked with them.',
  legend: confidenceLegend,
  roundsOf: (operation: string) => {
    const whose = whoseText({ operation });
    return whose === '' ? [] : [`Rounds${whose}.`];
  },
  noFigures: (place: NamedPlace | undefined, round: number) =>
    `No figures${place ? ` in ${placeText(place)}` : ''} in round ${round}.`,
  noPopulation: 'No population of this round was counted by place.',
  change: changeWords,
  round: (number: number) => `Round ${number}`,
  compareStates: {
    new: 'new',
    gone: 'gone',
    notAssessed: (round: number) => `not assessed in ${round}`,
  },
  populations: { migrants: 'Migrants', idps: 'IDPs', returnees: 'Returnees', arrivals: 'Arrivals' },
  gap: (first: number, last: number) =>
    first === last ? `no figure of round ${first}` : `no figure of rounds ${first} to ${last}`,
  broken: breakText,
  ofPublished: 'change of the published totals',
  against: (difference: number) => `imported ${signedNumber(difference)} against published`,
  apart: ({ population, measure, one, other }: Contradiction) =>
    `${population} (${measure}): ${groupedNumber(one.total)} in ${importRef(one.importId)}, ${groupedNumber(other.total)} in ${importRef(other.importId)}`,
  corrected: (population: string, reason: string) => `${population} corrected: ${reason}`,
  /** What is said of a published total: of ours in the language, of others as it was typed. */
  note: (text: string) => text,
  stated: statedText,
};

type Gaps = { unknown: number; suppressed: number };

function series(told: ToldSeries & Gaps, asked: AskedSeries): string[] {
  const { number, population, measure, importId, source } = told;
  const { by, total, place, nationality } = asked;
  // Gaps are counted for the series: which of them lie in one place is not kept.
  const isWhole = place === undefined && nationality === undefined;
  const who = nationality === undefined ? '' : ` of nationality ${nationality.name}`;
  const where = place === undefined ? '' : ` in ${placeText(place)}`;
  const counted = countedText(told, nationality === undefined ? by : 'nationality');
  return [
    '',
    `${total} ${population}${who} (${measure}) by ${wayText(by)}${where}, DTM round ${number}${whoseText(told)}, ${periodText(told)}; ${counted}; import ${importRef(importId)}.`,
    ...dtmCaptions.marked(told.coverage),
    ...(isWhole ? gapLines(told) : []),
    `${source}.`,
    ...(isPlaceWay(by) || place !== undefined ? [boundarySentence] : []),
  ];
}

function gapLines({ unknown, suppressed }: Gaps): string[] {
  const gaps = [
    ...(unknown > 0 ? [`${groupedNumber(unknown)} without a figure`] : []),
    ...(suppressed > 0 ? [`${groupedNumber(suppressed)} suppressed at the source`] : []),
  ];
  return gaps.length === 0 ? [] : [`Not in the sum: ${gaps.join(', ')}.`];
}

function overview(all: readonly ToldSeries[]): string[] {
  return [
    '',
    ...all.map(
      (one) =>
        `${groupedNumber(one.total)} ${one.population} (${one.measure}), DTM round ${one.number}${whoseText(one)}, ${periodText(one)}; ${countedText(one)}; import ${importRef(one.importId)}.`,
    ),
    ...all.flatMap(({ population, coverage }) => {
      const mark = coverageMark(coverage);
      return mark === '' ? [] : [`The figure of ${population} is ${mark}.`];
    }),
    'Different populations: they are never added. – no figure there.',
    ...new Set(all.map(({ source }) => `${source}.`)),
    boundarySentence,
  ];
}

function trend(rows: readonly TrendRow[], asked: AskedTrend): string[] {
  const { population, measure, place, nationality, estimates } = asked;
  const who = nationality === undefined ? '' : ` of nationality ${nationality.name}`;
  const where = place === undefined ? '' : ` in ${placeText(place)}`;
  const hasPublished = rows.some(({ published }) => published !== undefined);
  return [
    '',
    `${population}${who} (${measure})${where}${whoseText(rows[0])}: a stock at each round; rounds are never added.`,
    ...rows.flatMap((row) => (row.break === null ? [] : [`Not growth: ${breakText(row.break)}.`])),
    ...(hasPublished ? [`Published totals: ${confidenceLegend}`] : []),
    ...new Set(rows.map(({ source }) => `${source}.`)),
    ...estimateLines(estimates),
    ...(place === undefined ? [] : [boundarySentence]),
  ];
}

/** What stands under a table of counts; nothing where there is no estimate. */
function estimateLines(estimates: readonly Estimate[]): string[] {
  if (estimates.length === 0) return [];
  return [
    ...estimates.map(
      (estimate) =>
        `Estimate, not a count: ${rangeText(estimate)} ${estimate.population}, ${statedText(estimate)} (${estimate.source}).`,
    ),
    dtmCaptions.estimatesAreNoCounts,
  ];
}
