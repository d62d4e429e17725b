import type { Copy } from '../db/copies.ts';
import type { Column } from '../output/listing.ts';

export const copyColumns: readonly Column<Copy>[] = [
  { key: 'copy', value: ({ name }) => name },
  { key: 'date', value: ({ day }) => day, text: ({ day }, { days }) => days.day(day) },
  {
    key: 'size',
    value: ({ bytes }) => bytes,
    text: ({ bytes }, { copies }) => copies.size(bytes),
  },
  {
    key: 'why',
    value: ({ why }) => why ?? null,
    text: ({ why }, { copies }) => copies.why(why),
  },
  { key: 'file', value: ({ path }) => path, hidden: true },
];
