import type { Coverage } from '../domain/coverage.ts';
import type { FigureLine } from '../domain/figure-line.ts';
import { groupedNumber } from '../domain/numbers.ts';
import { importRef } from '../domain/stored-import.ts';
import { english } from '../language/en/english.ts';
import type { Column } from '../output/listing.ts';

export const figureColumns: readonly Column<FigureLine>[] = [
  { key: 'code', value: (figure) => figure.code },
  { key: 'place', value: (figure) => figure.placeEn, cut: true, drop: 2 },
  { key: 'population', value: (figure) => figure.population, drop: 3 },
  { key: 'breakdown', value: (figure) => figure.breakdown, drop: 1 },
  { key: 'category', value: (figure) => figure.category, cut: true },
  {
    key: 'value',
    value: (figure) => figure.value,
    text: (figure) => groupedNumber(figure.value),
    align: 'right',
  },
  { key: 'import', value: (figure) => importRef(figure.importId) },
  { key: 'line', value: (figure) => figure.line, align: 'right' },
  { key: 'file', value: (figure) => figure.fileName, cut: true, drop: 4 },
  { key: 'sha256', value: (figure) => figure.sha256, hidden: true },
  { key: 'imported', value: (figure) => figure.importedOn, hidden: true },
  { key: 'round', value: (figure) => figure.number, hidden: true },
  { key: 'assessment', value: (figure) => figure.assessmentType, hidden: true },
  { key: 'measure', value: (figure) => figure.measure, hidden: true },
  { key: 'level', value: (figure) => figure.level, hidden: true },
  { key: 'category_code', value: (figure) => figure.categoryCode, hidden: true },
  { key: 'category_ar', title: 'What (ar)', value: (figure) => figure.categoryAr, hidden: true },
  { key: 'place_ar', value: (figure) => figure.placeAr, hidden: true },
];

/** The files the figures were read from, with what identifies their bytes. */
export function fileLines(figures: readonly FigureLine[]): string[] {
  const files = figures.map(
    ({ importId, fileName, sha256 }) => `${importRef(importId)}  ${fileName}  SHA-256 ${sha256}`,
  );
  return [...new Set(files)];
}

export function markColumn(coverages: ReadonlyMap<number, Coverage>): Column<FigureLine> {
  return {
    key: 'coverage_note',
    value: ({ seriesId }) => {
      const coverage = coverages.get(seriesId);
      return coverage === undefined ? '' : english.dtmCaptions.marked(coverage).join('');
    },
    hidden: true,
  };
}
