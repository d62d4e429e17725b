import { signedNumber, signedPercent } from '../domain/numbers.ts';
import type { Column } from '../output/listing.ts';

/** How both are read from a row; null where nothing may or can be said. */
type Changes<Row> = {
  change: (row: Row) => number | null;
  percent: (row: Row) => number | null;
};

/** A difference with its sign, and in per cent, which goes at `drop` where space is short. */
export function changeColumns<Row>({ change, percent }: Changes<Row>, drop: number): Column<Row>[] {
  return [
    {
      key: 'change',
      value: change,
      text: (row) => textOr(change(row), signedNumber),
      align: 'right',
    },
    {
      key: 'percent',
      value: percent,
      text: (row) => textOr(percent(row), signedPercent),
      align: 'right',
      drop,
    },
  ];
}

function textOr(value: number | null, text: (value: number) => string): string {
  return value === null ? '' : text(value);
}
