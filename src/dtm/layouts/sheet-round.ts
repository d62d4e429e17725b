import { asciiDigits } from '../../domain/clean-text.ts';
import { isUnknownWord } from '../../tabular/count.ts';
import type { Columns } from '../../tabular/header.ts';
import type { CsvRecord } from '../../tabular/records.ts';
import { nationalityNames } from '../nationalities.ts';
import type { CellFault } from '../place-cells.ts';
import { type LayoutContext, libya, libyaOperation, type RowRound } from './layout.ts';
import { oncePerCells } from './row-parts.ts';
import type { SheetSpec } from './sheet-spec.ts';

export type SheetRounds = {
  faults: (row: CsvRecord) => readonly CellFault[];
  of: (row: CsvRecord, country: string) => RowRound;
};

/** The round and the day of a row, where the sheet has columns for them. */
export function sheetRounds<Key extends string>(
  at: Columns<Key>,
  { round, day }: Pick<SheetSpec<Key>, 'round' | 'day'>,
  { register, isPeriodStated }: LayoutContext,
): SheetRounds {
  const hasDay = day !== undefined && at.has(day) && !isPeriodStated;
  const column = hasDay ? register.dayColumn(at.heading(day)) : undefined;
  const cell = (row: CsvRecord, key: Key | undefined) =>
    key === undefined ? '' : at.cell(row, key);
  const places = [round, day].flatMap((key) => (key === undefined ? [] : at.place(key)));
  const ofCountry = new Map<string, (cells: readonly string[]) => RowRound>();
  const reader = (country: string) =>
    oncePerCells(places, (cells): RowRound => {
      const row = { line: 0, cells };
      return {
        country,
        operation: operationOf(country),
        assessmentType: undefined,
        round: roundNumber(cell(row, round)),
        from: column && { column, text: cell(row, day) },
        until: undefined,
        roundHeading: round !== undefined && at.has(round) ? at.heading(round) : undefined,
      };
    });
  return {
    of: (row, country) => {
      const read = ofCountry.get(country) ?? reader(country);
      ofCountry.set(country, read);
      return read(row.cells);
    },
    faults: (row) => [
      ...(round === undefined ? [] : roundFaults(at.heading(round), cell(row, round))),
      ...(day === undefined
        ? []
        : dayFaults(at.heading(day), cell(row, day), column?.add, row.line)),
    ],
  };
}

function roundFaults(column: string, text: string): CellFault[] {
  if (isUnknownWord(text) || roundNumber(text) !== undefined) return [];
  return [{ column, value: text.trim(), reason: 'not a round number' }];
}

type AddDay = (text: string, line: number) => string | undefined;

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
