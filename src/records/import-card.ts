import { isMarked } from '../domain/coverage.ts';
import { answerFlags, type SaidAnswers } from '../domain/file-answers.ts';
import { groupedNumber } from '../domain/numbers.ts';
import { shellWord } from '../domain/shell-word.ts';
import { importRef, type StoredImport } from '../domain/stored-import.ts';
import type { Text } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import type { Card, CardField } from '../output/result.ts';
import { type SeriesRow, seriesColumns } from './dtm-series.ts';
import { pickColumns } from './pick-columns.ts';
import { shownWhere, shownWhereMixed } from './shown-where-mixed.ts';

type CountedSeries = SeriesRow & { figures: number };

const figuresColumn: Column<CountedSeries> = {
  key: 'figures',
  value: (series) => series.figures,
  text: (series) => groupedNumber(series.figures),
  align: 'right',
};

export function importCard(file: StoredImport, series: readonly CountedSeries[]): Card {
  const columns = pickColumns<CountedSeries>(seriesColumns, [
    'round',
    'from',
    'until',
    'population',
    'measure',
    'breakdown',
    'level',
    'total',
    'coverage',
    'coverage_note',
    'country',
  ]);
  const mixed = shownWhereMixed(columns, series, ['measure', 'country']);
  const marked = series.some(({ coverage }) => isMarked(coverage)) ? ['coverage'] : [];
  return {
    kind: 'card',
    heading: `${importRef(file.id)}  ${file.fileName}`,
    fields: fieldsOf(file),
    sections: [
      {
        key: 'series',
        heading: ({ dtmFile }) => dtmFile.sections.series,
        listing: createListing([...shownWhere(mixed, marked), figuresColumn], series, {
          empty: ({ dtmFile }) => dtmFile.none,
        }),
      },
    ],
    next: [({ figures }) => figures.next.history(file.id)],
  };
}

function fieldsOf(file: StoredImport): CardField[] {
  return [
    { key: 'id', label: 'id', value: importRef(file.id), text: '' },
    {
      key: 'state',
      label: label('state'),
      value: file.state,
      text: ({ dtmFile }) => dtmFile.state(file.state, file.stateReason),
    },
    {
      key: 'imported',
      label: label('imported'),
      value: file.importedOn,
      text: ({ days }) => days.day(file.importedOn),
    },
    { key: 'layout', label: label('layout'), value: file.layout },
    {
      key: 'answers',
      label: label('answers'),
      value: answersOf(file),
      text: answersOf(file) ?? '',
    },
    { key: 'rows_in_file', label: label('rows'), value: file.rowsInFile, text: rowsText(file) },
    { key: 'rows_new', label: 'new', value: file.rowsNew, text: '' },
    { key: 'rows_changed', label: 'changed', value: file.rowsChanged, text: '' },
    { key: 'rows_unchanged', label: 'unchanged', value: file.rowsUnchanged, text: '' },
    { key: 'rows_rejected', label: 'rejected', value: file.rowsRejected, text: '' },
    { key: 'rows_skipped', label: 'skipped', value: file.rowsSkipped, text: '' },
    {
      key: 'expected',
      label: label('expected'),
      value: file.expected,
      text: file.expected === null ? '' : groupedNumber(file.expected),
    },
    {
      key: 'source',
      label: label('source'),
      value: file.source,
      text: ({ dtmFile }) => dtmFile.source(file.source),
    },
    { key: 'sha256', label: 'SHA-256', value: file.sha256 },
  ];
}

/** `--map "…" --total People`: what was answered about the file. */
function answersOf({ answers }: StoredImport): string | null {
  if (answers === null) return null;
  const { partial, ...said }: SaidAnswers & { partial?: true } = JSON.parse(answers);
  const words = answerFlags(said).map((flag) => flag.map(shellWord).join(' '));
  return [...(partial ? ['--partial'] : []), ...words].join(' ');
}

function rowsText(file: StoredImport): Text {
  return ({ dtmFile }) =>
    dtmFile.stored({
      inFile: file.rowsInFile,
      new: file.rowsNew,
      changed: file.rowsChanged,
      unchanged: file.rowsUnchanged,
      rejected: file.rowsRejected,
      skipped: file.rowsSkipped,
    });
}

function label(key: keyof Words['dtmFile']['labels']): Text {
  return ({ dtmFile }) => dtmFile.labels[key];
}
