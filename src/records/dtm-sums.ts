import { type Coverage, isPartial } from '../domain/coverage.ts';
import type { Veil } from '../domain/dtm-policy.ts';
import { groupedNumber, sharePercent } from '../domain/numbers.ts';
import type { Column } from '../output/listing.ts';

/** One line of an answer: a place or a nationality and its people. */
export type SumRow = {
  code: string;
  nameEn: string;
  nameAr: string;
  value: number;
  /** What this reader sees in its place. */
  veil?: Veil | undefined;
};

/**
 * `key` names what a row is: `mantika`, `nationality`. Shares are computed, of a whole only, and of a
 * total that is told: they would tell it.
 */
export function sumColumns(
  key: string,
  total: number | undefined,
  coverage: Pick<Coverage, 'verdict'>,
): Column<SumRow>[] {
  const hasShares = !isPartial(coverage);
  const share = (row: SumRow) =>
    row.veil || !hasShares || total === undefined ? null : sharePercent(row.value, total);
  return [
    { key: 'code', value: (row) => row.code, drop: 1 },
    { key, title: key, value: (row) => row.nameEn, cut: true },
    {
      key: 'value',
      value: (row) => row.veil ?? row.value,
      text: (row) => row.veil ?? groupedNumber(row.value),
      align: 'right',
    },
    {
      key: 'share',
      value: share,
      text: (row) => share(row)?.toFixed(1) ?? '',
      align: 'right',
      drop: 2,
    },
    { key: `${key}_ar`, title: `${key} (ar)`, value: (row) => row.nameAr, cut: true, drop: 3 },
  ];
}
