import { cleanText } from '../../domain/clean-text.ts';
import { isUnknownWord, readCount } from '../../tabular/count.ts';
import type { DayColumn } from '../../tabular/day-column.ts';
import type { CellFault } from '../place-cells.ts';
import { storedTextFaults } from '../text-to-store.ts';
import type { HdxColumns } from './hdx-columns.ts';
import { libyaOperation, type RowRound } from './layout.ts';

declare module '../finding.ts' {
  interface Findings {
    ROUND_NO_NUMBER: object;
  }
}

/** What the round cells of a row say, by country: one operation may run in several. */
export type HdxRound = { faults: readonly CellFault[]; of: (country: string) => RowRound };

type Days = { from: DayColumn | undefined; until: DayColumn | undefined };

export function readHdxRound(at: HdxColumns, cells: readonly string[], days: Days): HdxRound {
  const row = { line: 0, cells };
  const number = readCount(at.cell(row, 'round'));
  const isNumber = number.kind === 'count';
  const operation = at.cell(row, 'operation');
  const assessment = at.cell(row, 'assessment');
  const day = (column: DayColumn | undefined, key: 'day' | 'until') =>
    column && { column, text: at.cell(row, key) };
  const said = {
    operation: isUnknownWord(operation) ? libyaOperation : cleanText(operation),
    assessmentType: isUnknownWord(assessment) ? undefined : cleanText(assessment),
    round: isNumber ? number.value : undefined,
    from: day(days.from, 'day'),
    until: day(days.until, 'until'),
    roundHeading: at.heading('round'),
  };
  const rounds = new Map<string, RowRound>();
  return {
    faults: [
      ...(isNumber || number.kind === 'unknown' ? [] : [notARound(at, at.cell(row, 'round'))]),
      ...storedTextFaults(at.heading('operation'), operation),
      ...storedTextFaults(at.heading('assessment'), assessment),
    ],
    of: (country) => {
      const round = rounds.get(country) ?? { country, ...said };
      rounds.set(country, round);
      return round;
    },
  };
}

function notARound(at: HdxColumns, value: string): CellFault {
  return { column: at.heading('round'), value: value.trim(), reason: { code: 'ROUND_NO_NUMBER' } };
}
