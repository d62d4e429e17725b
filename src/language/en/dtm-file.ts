import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import { coverageMark, coverageText } from './coverage.ts';

type Imported = { inFile: number; new: number; changed: number; unchanged: number } & Lost;
/** How a file is written; a workbook has no separator. */
export type Form = { encoding: string; delimiter: string };
/** What of a sheet is not seen where it is opened. */
type Hidden = { sheet: boolean; rows: number; columns: number };
type Lost = { rejected: number; skipped: number };

const delimiters: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** What the card of an import says, and that of a file which is only checked. */
export const dtmFile = {
  labels: {
    state: 'state',
    imported: 'imported',
    layout: 'layout',
    answers: 'read with',
    rows: 'rows',
    expected: 'expected',
    source: 'source',
    refused: 'refused',
    form: 'form',
    headings: 'headings',
    read: 'read',
    left: 'not read',
    rounds: 'rounds',
  },
  sections: {
    series: 'Figures',
    coverage: 'Held against what is known',
    problems: 'Problems',
    causes: 'Wrong alike in many rows',
    unmatched: 'Names that are not known',
    control_totals: 'Totals the file states',
    remarks: 'Remarks',
  },
  value: 'Value',
  none: 'none',
  blank: '(blank)',
  remarks: { warning: 'look at', note: 'note' },
  state: (state: string, reason: string | null) =>
    reason === null ? state : `${state}: ${reason}`,
  dayOr: (day: IsoDay | null) => (day === null ? 'not said' : dayText(day)),
  stored: ({ inFile, rejected, skipped, ...rows }: Imported) =>
    sum(inFile, [
      `${groupedNumber(rows.new)} new`,
      `${groupedNumber(rows.changed)} changed`,
      `${groupedNumber(rows.unchanged)} unchanged`,
      `${groupedNumber(rejected)} rejected`,
      `${groupedNumber(skipped)} skipped`,
    ]),
  readable: ({ inFile, stored, rejected, skipped }: Lost & { inFile: number; stored: number }) =>
    sum(inFile, [
      `${groupedNumber(stored)} readable`,
      `${groupedNumber(rejected)} rejected`,
      `${groupedNumber(skipped)} skipped`,
    ]),
  source: (text: string) => text,
  form: ({ encoding, delimiter }: Form) =>
    delimiter === '' ? 'workbook' : `${encoding}, separator ${delimiters[delimiter] ?? delimiter}`,
  headings: (line: number) => (line > 1 ? `line ${line}, under ${line - 1} other` : 'line 1'),
  sheets: 'Sheets',
  hidden: ({ sheet, rows, columns }: Hidden) =>
    [
      ...(sheet ? ['sheet'] : []),
      ...(rows > 0 ? [`${groupedNumber(rows)} rows`] : []),
      ...(columns > 0 ? [`${columns} columns`] : []),
    ].join(', '),
  mark: coverageMark,
  coverage: coverageText,
};

function sum(inFile: number, parts: readonly string[]): string {
  return `${groupedNumber(inFile)} in the file = ${parts.join(' + ')}`;
}
