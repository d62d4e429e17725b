import type { ListedPaper } from '../db/papers.ts';
import { paperRef } from '../domain/released-paper.ts';
import type { Column } from '../output/listing.ts';

/** Notes as they were released; what each kept copy comes to is for scripts. */
export const paperColumns: readonly Column<ListedPaper>[] = [
  { key: 'number', value: paperRef, kind: 'reference' },
  { key: 'revision', value: ({ revision }) => revision, align: 'right' },
  { key: 'edition', value: ({ edition }) => edition, kind: 'term' },
  {
    key: 'week',
    value: ({ weekFrom }) => weekFrom,
    text: ({ weekFrom }, { days }) => days.day(weekFrom),
  },
  {
    key: 'released',
    value: ({ releasedOn }) => releasedOn,
    text: ({ releasedOn }, { days }) => days.day(releasedOn),
  },
  {
    key: 'languages',
    value: ({ copies }) => distinct(copies.map(({ language }) => language)),
    kind: 'term',
  },
  {
    key: 'formats',
    value: ({ copies }) => distinct(copies.map(({ format }) => format)),
    kind: 'id',
  },
  { key: 'digest', value: ({ contentSha256 }) => contentSha256, kind: 'reference', hidden: true },
  { key: 'reason', value: ({ reason }) => reason },
  { key: 'cleared', value: ({ clearedOn }) => clearedOn, hidden: true },
  {
    key: 'copies',
    value: ({ copies }) =>
      copies.map(({ language, format, sha256 }) => `${language}.${format} ${sha256}`),
    hidden: true,
  },
];

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
