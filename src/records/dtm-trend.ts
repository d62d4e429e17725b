import { isPartial } from '../domain/coverage.ts';
import type { Measure } from '../domain/dtm.ts';
import { groupedNumber } from '../domain/numbers.ts';
import { sparkline } from '../domain/sparkline.ts';
import { importRef } from '../domain/stored-import.ts';
import { changeOfOther, standing, type TrendRow } from '../domain/trend.ts';
import { english } from '../language/en/english.ts';
import type { Words } from '../language/words.ts';
import type { Column } from '../output/listing.ts';
import { changeColumns } from './change-columns.ts';
import { differenceOf, publishedText } from './dtm-rounds.ts';
import { starred } from './dtm-stars.ts';
import { same } from './dtm-whose.ts';

type Asked = {
  measure: Measure;
  place: { code: string } | undefined;
  nationality: { name: string } | undefined;
};

/** A count that this reader must not see goes with its changes. */
export function trendColumns({ measure, place, nationality }: Asked): Column<TrendRow>[] {
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
      text: (row) => starred(countText(imported(row)), row.veil ? undefined : row.coverage),
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
    {
      key: 'note',
      value: (row) => noteOf(row, english),
      text: (row, words) => words.paper.clauses(noteOf(row, words)),
      drop: 2,
      cut: true,
    },
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
    { key: 'population', value: (row) => row.population, hidden: true },
    same('measure', measure),
    ...(place === undefined ? [] : [same<TrendRow>('inside', place.code)]),
    ...(nationality === undefined ? [] : [same<TrendRow>('only', nationality.name)]),
    { key: 'operation', value: (row) => row.operation, hidden: true },
    { key: 'coverage', value: (row) => row.coverage?.verdict ?? null, hidden: true },
  ];
}

/** The whole line at a glance; a gap is a blank, a series break a bar across. */
export function trendLine(rows: readonly TrendRow[]): string[] {
  if (rows.some(({ veil }) => veil !== undefined)) return [];
  const values = rows.flatMap((row) => [
    ...(row.gapFrom === null ? [] : [null]),
    ...(row.break === null ? [] : (['break'] as const)),
    // A part would stand as a fall.
    isPartial(row.coverage) && standing(row) === row.imported ? null : standing(row),
  ]);
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length < 2) return [];
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)].map(groupedNumber);
  return [`${sparkline(values)}  ${least} to ${most}`];
}

function noteOf(row: TrendRow, { dtmCaptions }: Words): string[] {
  const { gapFrom, number, coverage } = row;
  const difference = differenceOf(row) ?? 0;
  const mark = coverage === undefined ? '' : dtmCaptions.mark(coverage);
  return [
    ...(gapFrom === null ? [] : [dtmCaptions.gap(gapFrom, number - 1)]),
    ...(row.break === null ? [] : [dtmCaptions.broken(row.break)]),
    ...(mark === '' ? [] : [mark]),
    ...(changeOfOther(row) ? [dtmCaptions.ofPublished] : []),
    ...(difference === 0 ? [] : [dtmCaptions.against(difference)]),
  ];
}

function countText(value: number | string | null): string {
  return typeof value === 'number' ? groupedNumber(value) : (value ?? '');
}
