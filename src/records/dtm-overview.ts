import type { Coverage } from '../domain/coverage.ts';
import type { Population, Round, SeriesKey } from '../domain/dtm.ts';
import type { Veil } from '../domain/dtm-policy.ts';
import { groupedNumber } from '../domain/numbers.ts';
import { importRef } from '../domain/stored-import.ts';
import { coverageMark } from '../language/en/coverage.ts';
import type { Column } from '../output/listing.ts';
import { same } from './dtm-whose.ts';

type Sum = { code: string; nameEn: string; nameAr: string; value: number; veil: Veil | undefined };
type Row = Omit<Sum, 'value' | 'veil'> & { values: ReadonlyMap<Population, number | Veil> };
type Told = Round &
  SeriesKey & {
    importId: number;
    source: string;
    total: number;
    country: string;
    coverage: Coverage;
  };

/** One line a place, by code; a population with no figure there is left blank, not zero. */
export function sideBySide(
  all: readonly { population: Population; sums: readonly Sum[] }[],
): Row[] {
  const rows = new Map<string, Row & { values: Map<Population, number | Veil> }>();
  for (const { population, sums } of all) {
    for (const { value, veil, ...place } of sums) {
      const row = rows.get(place.code) ?? { ...place, values: new Map() };
      row.values.set(population, veil ?? value);
      rows.set(place.code, row);
    }
  }
  return [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

export function overviewColumns(key: string, populations: readonly Population[]): Column<Row>[] {
  return [
    { key: 'code', value: (row) => row.code, drop: 1 },
    { key, title: key, value: (row) => row.nameEn, cut: true },
    ...populations.map((population): Column<Row> => {
      const value = (row: Row) => row.values.get(population) ?? null;
      const text = (row: Row) => {
        const shown = value(row);
        return typeof shown === 'number' ? groupedNumber(shown) : (shown ?? '–');
      };
      return {
        key: population,
        title: ({ dtmCaptions }) => dtmCaptions.populations[population],
        value,
        text,
        align: 'right',
      };
    }),
    { key: `${key}_ar`, title: `${key} (ar)`, value: (row) => row.nameAr, cut: true, drop: 2 },
  ];
}

export function overviewMarks(series: readonly Told[]): Column<Row>[] {
  const marks = series.flatMap(({ population, coverage }) => {
    const mark = coverageMark(coverage);
    return mark === '' ? [] : [`${population} ${mark}`];
  });
  const [first] = series;
  return [
    same('round', first?.number ?? null),
    same('from', first?.fromOn ?? null),
    same('until', first?.untilOn ?? null),
    same('measure', first?.measure ?? null),
    same('operation', first?.operation ?? null),
    same('coverage_note', marks.join('; ')),
    same(
      'import',
      series.map(({ importId }) => importRef(importId)),
    ),
    same('source', first?.source ?? null),
  ];
}
