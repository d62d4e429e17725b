import type { IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import { groupedNumber } from '../domain/numbers.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import type { Card } from '../output/result.ts';
import { pickColumns } from './actions.ts';
import { type SeriesRow, seriesColumns } from './dtm-series.ts';

type ImportRow = {
  id: number;
  state: string;
  stateReason: string | null;
  fileName: string;
  sha256: string;
  layout: string;
  rowsInFile: number;
  rowsStored: number;
  rowsSkipped: number;
  expected: number | null;
  source: string;
  importedOn: IsoDay;
};

type CountedSeries = SeriesRow & { figures: number };

const figuresColumn: Column<CountedSeries> = {
  key: 'figures',
  title: 'Figures',
  value: (series) => series.figures,
  text: (series) => groupedNumber(series.figures),
  align: 'right',
};

export function importCard(file: ImportRow, series: readonly CountedSeries[]): Card {
  const columns = pickColumns<CountedSeries>(seriesColumns, [
    'round',
    'from',
    'until',
    'population',
    'breakdown',
    'level',
    'total',
  ]);
  const reason = file.stateReason === null ? '' : `: ${file.stateReason}`;
  return {
    kind: 'card',
    heading: `I-${file.id}  ${file.fileName}`,
    fields: [
      { key: 'id', label: 'id', value: `I-${file.id}`, text: '' },
      { key: 'state', label: 'state', value: file.state, text: `${file.state}${reason}` },
      {
        key: 'imported',
        label: 'imported',
        value: file.importedOn,
        text: dayText(file.importedOn),
      },
      { key: 'layout', label: 'layout', value: file.layout },
      { key: 'rows_in_file', label: 'rows', value: file.rowsInFile, text: rowsText(file) },
      { key: 'rows_stored', label: 'stored', value: file.rowsStored, text: '' },
      { key: 'rows_skipped', label: 'skipped', value: file.rowsSkipped, text: '' },
      {
        key: 'expected',
        label: 'expected',
        value: file.expected,
        text: file.expected === null ? '' : groupedNumber(file.expected),
      },
      { key: 'source', label: 'source', value: file.source },
      { key: 'sha256', label: 'SHA-256', value: file.sha256 },
    ],
    sections: [
      {
        key: 'series',
        heading: 'Figures',
        listing: createListing([...columns, figuresColumn], series, { empty: 'none' }),
      },
    ],
    next: [`mwg history I-${file.id}`],
  };
}

function rowsText({ rowsInFile, rowsStored, rowsSkipped }: ImportRow): string {
  return `${groupedNumber(rowsInFile)} in the file = ${groupedNumber(rowsStored)} stored + ${rowsSkipped} skipped`;
}
