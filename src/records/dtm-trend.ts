import type { Coverage } from '../domain/coverage.ts';
import { boundarySentence, type Measure, type Population } from '../domain/dtm.ts';
import type { Estimate } from '../domain/estimate.ts';
import { groupedNumber, signedNumber } from '../domain/numbers.ts';
import { confidenceLegend } from '../domain/published.ts';
import { sparkline } from '../domain/sparkline.ts';
import { importRef } from '../domain/stored-import.ts';
import { changeOfOther, standing, type TrendRow } from '../domain/trend.ts';
import { coverageMark } from '../language/en/coverage.ts';
import type { Column } from '../output/listing.ts';
import { changeColumns } from './change-columns.ts';
import { estimateLines } from './dtm-estimates.ts';
import { differenceOf, publishedText } from './dtm-rounds.ts';
import { whoseText } from './dtm-whose.ts';

/** A count that this reader must not see goes with its changes. */
export function trendColumns(): Column<TrendRow>[] {
  const imported = ({ imported: count, veil }: TrendRow) => veil ?? count;
  const change = (row: TrendRow) => row.change;
  const percent = (row: TrendRow) => row.percent;
  return [
    { key: 'round', value: (row) => row.number, align: 'right' },
    { key: 'from', value: (row) => row.fromOn, drop: 3 },
    { key: 'until', value: (row) => row.untilOn },
    {
      key: 'imported',
      value: imported,
      text: (row) => countText(imported(row)),
      align: 'right',
    },
    {
      key: 'published',
      value: (row) => row.published?.total ?? null,
      text: (row) => publishedText(row.published),
      align: 'right',
    },
    ...changeColumns({ change, percent }, 4),
    { key: 'since', value: (row) => row.since, align: 'right', drop: 5 },
    { key: 'note', value: noteOf, drop: 2, cut: true },
    {
      key: 'import',
      value: (row) => (row.importId === null ? null : importRef(row.importId)),
      drop: 1,
    },
    {
      key: 'confidence',
      value: (row) => row.published?.confidence ?? null,
      hidden: true,
    },
    { key: 'source', value: (row) => row.published?.source ?? null, hidden: true },
    { key: 'assessment', value: (row) => row.assessmentType, hidden: true },
    { key: 'compared', value: (row) => row.compared, hidden: true },
    { key: 'series_break', value: (row) => row.break !== null, hidden: true },
    { key: 'operation', value: (row) => row.operation, hidden: true },
    { key: 'coverage', value: (row) => row.coverage?.verdict ?? null, hidden: true },
  ];
}

type Told = {
  population: Population;
  measure: Measure;
  place: string | undefined;
  nationality: string | undefined;
  estimates: readonly Estimate[];
};

export function trendCaption(rows: readonly TrendRow[], told: Told): string[] {
  const { population, measure, place, nationality, estimates } = told;
  const whose = nationality === undefined ? '' : ` of nationality ${nationality}`;
  const where = place === undefined ? '' : ` in ${place}`;
  const hasPublished = rows.some(({ published }) => published !== undefined);
  return [
    '',
    `${population}${whose} (${measure})${where}${whoseText(rows[0])}: a stock at each round; rounds are never added.`,
    ...rows.flatMap((row) => (row.break === null ? [] : [`Not growth: ${row.break}.`])),
    ...(hasPublished ? [`Published totals: ${confidenceLegend}`] : []),
    ...new Set(rows.map(({ source }) => `${source}.`)),
    ...estimateLines(estimates),
    ...(place === undefined ? [] : [boundarySentence]),
  ];
}

/** The whole line at a glance; a gap is a blank, a series break a bar across. */
export function trendLine(rows: readonly TrendRow[]): string[] {
  if (rows.some(({ veil }) => veil !== undefined)) return [];
  const values = rows.flatMap((row) => [
    ...(row.gapFrom === null ? [] : [null]),
    ...(row.break === null ? [] : (['break'] as const)),
    standing(row),
  ]);
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length < 2) return [];
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)].map(groupedNumber);
  return [`${sparkline(values)}  ${least} to ${most}`];
}

function noteOf(row: TrendRow): string[] {
  const { gapFrom, number, coverage } = row;
  const difference = differenceOf(row) ?? 0;
  return [
    ...(gapFrom === null ? [] : [gapText(gapFrom, number - 1)]),
    ...(row.break === null ? [] : [row.break]),
    ...markNotes(coverage),
    ...(changeOfOther(row) ? ['change of the published totals'] : []),
    ...(difference === 0 ? [] : [`imported ${signedNumber(difference)} against published`]),
  ];
}

function markNotes(coverage: Coverage | undefined): string[] {
  const mark = coverage === undefined ? '' : coverageMark(coverage);
  return mark === '' ? [] : [mark];
}

function gapText(first: number, last: number): string {
  return first === last ? `no figure of round ${first}` : `no figure of rounds ${first} to ${last}`;
}

function countText(value: number | string | null): string {
  return typeof value === 'number' ? groupedNumber(value) : (value ?? '');
}
