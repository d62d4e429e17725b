import type { Column } from '../output/listing.ts';

export type ListedNationality = {
  code: string;
  nameEn: string;
  nameAr: string;
  /** Spellings that the office added. */
  aliases: readonly string[];
};

export const nationalityColumns: readonly Column<ListedNationality>[] = [
  { key: 'code', value: (one) => one.code },
  { key: 'name', value: (one) => one.nameEn },
  {
    key: 'aliases',
    value: (one) => one.aliases,
    text: (one, { paper }) => paper.joined(one.aliases),
    cut: true,
    drop: 1,
  },
  { key: 'name_ar', value: (one) => one.nameAr, drop: 2 },
];
