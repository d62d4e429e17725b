import type { Cause } from '../domain/cause.ts';
import type { Coverage } from '../domain/coverage.ts';
import { answersTo } from '../language/en/causes.ts';
import { coverageText } from '../language/en/coverage.ts';
import type { Form } from '../language/en/dtm-file.ts';
import { english } from '../language/en/english.ts';
import type { Text } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import type { Card, CardField } from '../output/result.ts';
import {
  type CheckedProblem,
  type CheckedTotal,
  causeColumns,
  problemColumns,
  totalColumns,
  type UnmatchedName,
  unmatchedColumns,
} from './dtm-check-problems.ts';
import { type CheckedSeries, seriesColumns } from './dtm-check-series.ts';

type CheckedCoverage = {
  population: string;
  measure: string;
  level: string;
  number: number | null;
  coverage: Coverage;
};

export type CheckedFile = {
  file: string;
  layout: string;
  refusal: string | undefined;
  form: Form;
  headerLine: number;
  used: readonly string[];
  left: readonly string[];
  rows: { inFile: number; stored: number; skipped: number; rejected: number };
  rounds: number;
  series: readonly CheckedSeries[];
  coverage: readonly CheckedCoverage[];
  controlTotals: readonly CheckedTotal[];
  /** Each said once, however many rows have it. */
  causes: readonly Cause[];
  /** Columns that were not read and are headed like codes. */
  codes: readonly string[];
  /** What is wrong with rows by themselves. */
  problems: readonly CheckedProblem[];
  /** Rejected rows beyond those that are listed. */
  unlisted: number;
  unmatched: readonly UnmatchedName[];
  /** The first names that the office can teach. */
  unknown: readonly {
    kind: 'place' | 'nationality';
    name: string;
    candidates: readonly { code: string; name: string }[];
  }[];
  warnings: readonly string[];
  notes: readonly string[];
};

export function checkCard(file: CheckedFile): Card {
  return {
    kind: 'card',
    heading: file.file,
    fields: fieldsOf(file),
    sections: [
      section('series', seriesColumns, file.series),
      section('coverage', coverageColumns, file.coverage),
      ...someRows('causes', causeColumns, file.causes),
      problemsSection(file),
      ...someRows('unmatched', unmatchedColumns, file.unmatched),
      ...someRows('control_totals', totalColumns, file.controlTotals),
      section('remarks', remarkColumns, remarksOf(file)),
    ],
    next: [
      ...file.unknown.map(
        (unknown): Text =>
          ({ dtmImport: { next } }) =>
            next.teach(unknown),
      ),
      ...nextOf(file),
    ],
  };
}

/** What answers most of it first; the rest as it is, where any of it can be stored. */
function nextOf({ file, causes, codes, problems, rows, refusal }: CheckedFile): Text[] {
  if (causes.length + problems.length === 0 && refusal === undefined)
    return [({ dtmImport: { next } }) => next.file(file)];
  const answers = causes.slice(0, 1).flatMap((cause) => answersTo(cause, codes));
  return [
    ...answers.map(
      (flags): Text =>
        ({ dtmImport: { next } }) =>
          next.checkedWith(file, flags),
    ),
    ...(rows.stored > 0 ? [({ dtmImport: { next } }: Words) => next.goodRows(file)] : []),
  ];
}

function problemsSection({ problems, unlisted, file, rows }: CheckedFile) {
  const listing = createListing(problemColumns, problems, {
    empty: ({ dtmFile }) => dtmFile.none,
    caption:
      unlisted > 0 ? [({ dtmImport }) => dtmImport.unlisted(unlisted, file, rows.stored > 0)] : [],
  });
  return { key: 'problems', heading: ({ dtmFile }: Words) => dtmFile.sections.problems, listing };
}

function section<Row>(
  key: keyof Words['dtmFile']['sections'],
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Card['sections'][number] {
  return {
    key,
    heading: ({ dtmFile }) => dtmFile.sections[key],
    listing: createListing(columns, rows, { empty: ({ dtmFile }) => dtmFile.none }),
  };
}

function someRows<Row>(
  key: keyof Words['dtmFile']['sections'],
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Card['sections'][number][] {
  return rows.length === 0 ? [] : [section(key, columns, rows)];
}

function fieldsOf(file: CheckedFile): CardField[] {
  const { rows } = file;
  const counts: Text = ({ dtmFile }) => dtmFile.readable(rows);
  return [
    { key: 'layout', label: label('layout'), value: file.layout },
    {
      key: 'refused',
      label: label('refused'),
      value: file.refusal ?? null,
      text: file.refusal ?? '',
    },
    {
      key: 'form',
      label: label('form'),
      value: english.dtmFile.form(file.form),
      text: ({ dtmFile }) => dtmFile.form(file.form),
    },
    {
      key: 'headings',
      label: label('headings'),
      value: english.dtmFile.headings(file.headerLine),
      text: ({ dtmFile }) => dtmFile.headings(file.headerLine),
    },
    { key: 'columns_read', label: label('read'), value: file.used },
    { key: 'columns_left', label: label('left'), value: file.left },
    { key: 'rows_in_file', label: label('rows'), value: rows.inFile, text: counts },
    { key: 'rows_readable', label: 'readable', value: rows.stored, text: '' },
    { key: 'rows_rejected', label: 'rejected', value: rows.rejected, text: '' },
    { key: 'rows_skipped', label: 'skipped', value: rows.skipped, text: '' },
    { key: 'rounds', label: label('rounds'), value: file.rounds },
  ];
}

const coverageColumns: readonly Column<CheckedCoverage>[] = [
  { key: 'round', value: (row) => row.number, align: 'right' },
  { key: 'population', value: (row) => row.population },
  { key: 'measure', value: (row) => row.measure },
  { key: 'level', value: (row) => row.level },
  {
    key: 'coverage',
    value: (row) => row.coverage.verdict,
    text: (row, { dtmFile }) => dtmFile.coverage(row.coverage),
  },
  { key: 'coverage_note', value: (row) => coverageText(row.coverage), hidden: true },
];

type Remark = { kind: keyof Words['dtmFile']['remarks']; text: string };

function remarksOf({ warnings, notes }: CheckedFile): Remark[] {
  return [
    ...warnings.map((text) => ({ kind: 'warning' as const, text })),
    ...notes.map((text) => ({ kind: 'note' as const, text })),
  ];
}

const remarkColumns: readonly Column<Remark>[] = [
  {
    key: 'kind',
    value: ({ kind }) => english.dtmFile.remarks[kind],
    text: ({ kind }, { dtmFile }) => dtmFile.remarks[kind],
  },
  { key: 'remark', value: (row) => row.text, wrap: true },
];

function label(key: keyof Words['dtmFile']['labels']): Text {
  return ({ dtmFile }) => dtmFile.labels[key];
}
