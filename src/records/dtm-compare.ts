import type { Compared } from '../domain/compare-sums.ts';
import type { Veil } from '../domain/dtm-policy.ts';
import { groupedNumber } from '../domain/numbers.ts';
import type { Words } from '../language/words.ts';
import type { Column, Value } from '../output/listing.ts';
import { changeColumns } from './change-columns.ts';

type Row = Compared & { veilBefore: Veil | undefined; veilNow: Veil | undefined };

/** `key` names what a row is; the two figures are headed by their rounds. */
export function compareColumns(
  key: string,
  rounds: { before: number; now: number },
): Column<Row>[] {
  const isHidden = (row: Row) => (row.veilBefore ?? row.veilNow) !== undefined;
  const change = (row: Row) => (isHidden(row) ? null : row.change);
  const percent = (row: Row) => (isHidden(row) ? null : row.percent);
  return [
    { key: 'code', value: (row) => row.code, drop: 1 },
    { key, title: key, value: (row) => row.nameEn, cut: true },
    figure('before', rounds.before, (row) => [row.before, row.veilBefore]),
    figure('now', rounds.now, (row) => [row.now, row.veilNow]),
    ...changeColumns({ change, percent }, 3),
    {
      key: 'state',
      value: (row) => row.state,
      text: (row, words) => stateText(row, rounds, words),
      drop: 4,
    },
    { key: `${key}_ar`, title: `${key} (ar)`, value: (row) => row.nameAr, cut: true, drop: 2 },
  ];
}

function figure(
  key: string,
  round: number,
  read: (row: Row) => [number | null, Veil | undefined],
): Column<Row> {
  const value = (row: Row): Value => {
    const [number, veil] = read(row);
    return veil ?? number;
  };
  const text = (row: Row) => {
    const shown = value(row);
    return typeof shown === 'number' ? groupedNumber(shown) : String(shown ?? '');
  };
  const title = ({ dtmCaptions }: Words) => dtmCaptions.round(round);
  return { key, title, value, text, align: 'right' };
}

function stateText(
  { state }: Row,
  rounds: { before: number; now: number },
  { dtmCaptions: { compareStates } }: Words,
): string {
  switch (state) {
    case null:
      return '';
    case 'not_assessed_before':
      return compareStates.notAssessed(rounds.before);
    case 'not_assessed_now':
      return compareStates.notAssessed(rounds.now);
    default:
      return compareStates[state];
  }
}
