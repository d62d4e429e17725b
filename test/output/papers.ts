import { createListing } from '../../src/output/create-listing.ts';
import type { Document } from '../../src/output/document.ts';
import type { Listing, Selection, Value } from '../../src/output/listing.ts';
import { actionList } from './actions.ts';

/** A small weekly report with every kind of block. */
export const weekly: Document = {
  kind: 'document',
  name: 'weekly-2026-11-22-office-en',
  title: 'Weekly report',
  subtitle: ['Sun 22 – Sat 28 Nov 2026', 'DEMO DATA'],
  sections: [
    {
      key: 'actions',
      heading: 'Actions',
      blocks: [
        {
          kind: 'facts',
          facts: [
            { key: 'open', label: 'open', value: 5 },
            { key: 'done_this_week', label: 'done this week', value: null },
          ],
        },
        { kind: 'table', key: 'table', listing: shortTable() },
      ],
    },
    {
      key: 'dtm',
      heading: 'DTM',
      blocks: [
        { kind: 'facts', facts: [{ key: 'persons', label: 'IDPs', value: 101234 }] },
        { kind: 'paragraph', text: 'Murzuq rose by 212 %: please look at line 431.' },
        { kind: 'list', items: ['Sebha fell by 4 %.', 'مصراتة لم تتغير.'] },
        { kind: 'table', key: 'table', listing: createListing([], [], { empty: 'No estimates.' }) },
      ],
    },
  ],
  footer: ['Source: the record book, change 818.'],
};

function shortTable(): Listing {
  return shownAs(actionList(), {
    selection: { fields: ['id', 'action'], limit: 3 },
    caption: ['Late ones first.'],
  });
}

/** A listing of which a paper shows a part. */
export function shownAs(
  listing: Listing,
  { selection, caption }: { selection: Selection; caption: readonly string[] },
): Listing {
  return {
    ...listing,
    in: (words) => {
      const printed = listing.in(words);
      return { ...printed, view: () => printed.view(selection), caption };
    },
  };
}

/** A paper of one table. */
export function tablePaper(
  keys: readonly string[],
  rows: readonly (readonly Value[])[],
  cut?: true,
): Document {
  const columns = keys.map((key, index) => ({
    key,
    title: key,
    value: (row: readonly Value[]) => row[index] ?? null,
    ...(cut && { cut }),
  }));
  const listing = createListing(columns, rows, { empty: 'Nothing.' });
  const section = {
    key: 'table',
    heading: 'Table',
    blocks: [{ kind: 'table', key: 'table', listing } as const],
  };
  return { kind: 'document', name: 't', title: 'T', subtitle: [], sections: [section], footer: [] };
}
