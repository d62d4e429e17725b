import type { Cause } from '../domain/cause.ts';
import { groupedNumber } from '../domain/numbers.ts';
import { whatText } from '../language/en/causes.ts';
import type { Column } from '../output/listing.ts';

export type CheckedProblem = { line: number; column: string; value: string; reason: string };

export type CheckedTotal = { line: number; label: string; stated: number; computed?: number };

/** Once, however many rows have it. */
export type UnmatchedName = {
  value: string;
  reason: string;
  lines: readonly number[];
  candidates: readonly { code: string; name: string }[];
};

export const causeColumns: readonly Column<Cause>[] = [
  {
    key: 'rows',
    value: (row) => row.rows,
    text: (row) => groupedNumber(row.rows),
    align: 'right',
  },
  { key: 'column', value: (row) => row.column, hidden: true },
  { key: 'reason', value: whatText },
  {
    key: 'examples',
    value: (row) => row.examples,
    text: (row) => row.examples.map((value) => value || '(blank)').join(', '),
  },
  { key: 'answer', value: (row) => row.answer ?? null, hidden: true },
  { key: 'lines', value: (row) => row.lines.map(String), hidden: true },
];

export const problemColumns: readonly Column<CheckedProblem>[] = [
  { key: 'line', value: (row) => row.line, align: 'right' },
  { key: 'column', value: (row) => row.column, wrap: true },
  {
    key: 'value',
    title: 'Value',
    value: (row) => row.value,
    text: (row) => row.value || '(blank)',
    wrap: true,
  },
  { key: 'reason', value: (row) => row.reason, wrap: true },
];

export const unmatchedColumns: readonly Column<UnmatchedName>[] = [
  { key: 'name', value: (row) => row.value },
  { key: 'rows', value: (row) => row.lines.length, align: 'right' },
  {
    key: 'candidates',
    value: (row) => row.candidates.map(({ code }) => code),
    text: (row) => row.candidates.map(({ code, name }) => `${code} ${name}`).join(', '),
  },
  { key: 'reason', value: (row) => row.reason, wrap: true },
];

export const totalColumns: readonly Column<CheckedTotal>[] = [
  { key: 'line', value: (row) => row.line, align: 'right' },
  { key: 'label', value: (row) => row.label, wrap: true },
  {
    key: 'stated',
    value: (row) => row.stated,
    text: (row) => groupedNumber(row.stated),
    align: 'right',
  },
  {
    key: 'computed',
    value: (row) => row.computed ?? null,
    text: (row) => (row.computed === undefined ? '' : groupedNumber(row.computed)),
    align: 'right',
  },
];
