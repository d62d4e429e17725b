import { asciiDigits } from '../../domain/clean-text.ts';
import { isUnknownWord } from '../../tabular/count.ts';
import type { Columns } from '../../tabular/header.ts';
import type { CsvRecord } from '../../tabular/records.ts';
import type { Finding } from '../finding.ts';
import { nationalityNames } from '../nationalities.ts';
import type { CellFault } from '../place-cells.ts';
import {
  type AskedColumn,
  type LayoutContext,
  libya,
  libyaOperation,
  type RowRound,
} from './layout.ts';
import { oncePerCells } from './row-parts.ts';
import type { SheetSpec } from './sheet-spec.ts';

export type SheetRounds = {
  /** Columns that are read because the clerk named them. */
  used: readonly string[];
  isDayRead: boolean;
  /** Not read, but held against the period that is stated. */
  held: readonly AskedColumn[];
  faults: (row: CsvRecord) => readonly CellFault[];
  of: (row: CsvRecord, country: string) => RowRound;
};

/** The round and the day of a row, where the sheet has columns for them or the clerk names one. */
export function sheetRounds<Key extends string>(
  at: Columns<Key>,
  { round, day }: Pick<SheetSpec<Key>, 'round' | 'day'>,
  { register, isPeriodStated, asked }: LayoutContext,
): SheetRounds {
  const columnOf = (key: Key | undefined): AskedColumn | undefined =>
    key === undefined || !at.has(key) ? undefined : { heading: at.heading(key), at: at.place(key) };
  const roundAt = asked.round ?? columnOf(round);
  // A period that is stated stands for the days of a file, but not for a column that was asked for.
  const own = columnOf(day);
  const dayAt = asked.day ?? (isPeriodStated ? undefined : own);
  const column = dayAt && register.dayColumn(dayAt.heading);
  const cell = (cells: readonly string[], where: AskedColumn | undefined) =>
    where === undefined ? '' : (cells[where.at] ?? '');
  const places = [roundAt, dayAt].flatMap((where) => where?.at ?? []);
  const ofCountry = new Map<string, (cells: readonly string[]) => RowRound>();
  const reader = (country: string) =>
    oncePerCells(
      places,
      (cells): RowRound => ({
        country,
        operation: operationOf(country),
        assessmentType: undefined,
        round: roundNumber(cell(cells, roundAt)),
        from: column && { column, text: cell(cells, dayAt) },
        until: undefined,
        roundHeading: roundAt?.heading,
      }),
    );
  return {
    isDayRead: dayAt !== undefined,
    held: dayAt === undefined && own !== undefined ? [own] : [],
    used: [asked.round, asked.day].flatMap((where) => where?.heading ?? []),
    of: (row, country) => {
      const read = ofCountry.get(country) ?? reader(country);
      ofCountry.set(country, read);
      return read(row.cells);
    },
    faults: (row) => [
      ...(roundAt === undefined ? [] : roundFaults(roundAt.heading, cell(row.cells, roundAt))),
      ...(dayAt === undefined
        ? []
        : dayFaults(dayAt.heading, cell(row.cells, dayAt), column?.add, row.line)),
    ],
  };
}

function roundFaults(column: string, text: string): CellFault[] {
  if (isUnknownWord(text) || roundNumber(text) !== undefined) return [];
  return [{ column, value: text.trim(), reason: { code: 'ROUND_NO_NUMBER' } }];
}

type AddDay = (text: string, line: number) => Finding | undefined;

function dayFaults(column: string, text: string, add: AddDay | undefined, line: number) {
  const reason = add?.(text, line);
  return reason === undefined ? [] : [{ column, value: text.trim(), reason }];
}

/** `54`, `R38`, `Round3`. */
function roundNumber(text: string): number | undefined {
  const digits = /^(?:r|round)?[\s_-]*0*([1-9]\d{0,5})$/i.exec(asciiDigits(text).trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function operationOf(country: string): string {
  if (country === libya) return libyaOperation;
  return `DTM ${nationalityNames(country)?.en ?? country}`;
}
