import { groupedNumber, sharePercent } from '../domain/numbers.ts';
import type { Column } from '../output/listing.ts';

/** One line of an answer: a place or a nationality and its people. */
export type SumRow = { code: string; nameEn: string; nameAr: string; value: number };

/** `key` names what a row is: `mantika`, `nationality`. Shares are computed, never imported. */
export function sumColumns(key: string, total: number): Column<SumRow>[] {
  return [
    { key: 'code', title: 'Code', value: (row) => row.code, drop: 1 },
    { key, title: key, value: (row) => row.nameEn, cut: true },
    {
      key: 'value',
      title: 'Number',
      value: (row) => row.value,
      text: (row) => groupedNumber(row.value),
      align: 'right',
    },
    {
      key: 'share',
      title: 'Share %',
      value: (row) => sharePercent(row.value, total),
      text: (row) => sharePercent(row.value, total)?.toFixed(1) ?? '',
      align: 'right',
      drop: 2,
    },
    { key: `${key}_ar`, title: `${key} (ar)`, value: (row) => row.nameAr, cut: true, drop: 3 },
  ];
}
