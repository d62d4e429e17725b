import type { FigureLine } from '../domain/figure-line.ts';
import { groupedNumber } from '../domain/numbers.ts';
import type { Column } from '../output/listing.ts';

export const figureColumns: readonly Column<FigureLine>[] = [
  { key: 'code', title: 'Code', value: (figure) => figure.code },
  { key: 'place', title: 'Place', value: (figure) => figure.placeEn, cut: true, drop: 2 },
  { key: 'population', title: 'Who', value: (figure) => figure.population, drop: 3 },
  { key: 'breakdown', title: 'By', value: (figure) => figure.breakdown, drop: 1 },
  { key: 'category', title: 'What', value: (figure) => figure.category, cut: true },
  {
    key: 'value',
    title: 'Number',
    value: (figure) => figure.value,
    text: (figure) => groupedNumber(figure.value),
    align: 'right',
  },
  { key: 'import', title: 'Import', value: (figure) => `I-${figure.importId}` },
  { key: 'line', title: 'Line', value: (figure) => figure.line, align: 'right' },
  { key: 'file', title: 'File', value: (figure) => figure.fileName, cut: true, drop: 4 },
  { key: 'sha256', title: 'SHA-256', value: (figure) => figure.sha256, hidden: true },
  { key: 'imported', title: 'Imported', value: (figure) => figure.importedOn, hidden: true },
  { key: 'round', title: 'Round', value: (figure) => figure.number, hidden: true },
  { key: 'assessment', title: 'Type', value: (figure) => figure.assessmentType, hidden: true },
  { key: 'measure', title: 'Unit', value: (figure) => figure.measure, hidden: true },
  { key: 'level', title: 'Level', value: (figure) => figure.level, hidden: true },
  { key: 'category_code', title: 'What', value: (figure) => figure.categoryCode, hidden: true },
  { key: 'place_ar', title: 'Place (ar)', value: (figure) => figure.placeAr, hidden: true },
];

/** The files the figures were read from, with what identifies their bytes. */
export function fileLines(figures: readonly FigureLine[]): string[] {
  const files = figures.map(
    ({ importId, fileName, sha256 }) => `I-${importId}  ${fileName}  SHA-256 ${sha256}`,
  );
  return [...new Set(files)];
}
