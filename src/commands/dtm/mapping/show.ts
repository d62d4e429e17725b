import { defineCommand } from '../../../command.ts';
import { findMappingNamed } from '../../../db/dtm-mappings.ts';
import { readMap } from '../../../dtm/layouts/mapping.ts';
import { createListing } from '../../../output/create-listing.ts';
import { text } from '../../../params.ts';

export const dtmMappingShow = defineCommand({
  name: 'dtm mapping show',
  summary: 'Show which column means what in one saved mapping',
  examples: ['mwg dtm mapping show survey'],
  params: { name: text('<name>', 'its name', 'Which mapping?') },
  returns: 'list',
  run({ name }, { db }) {
    const { map } = findMappingNamed(db, name);
    const rows = [...readMap(map)].map(([meaning, heading]) => ({ meaning, heading }));
    return createListing(columns, rows, { empty: 'none' });
  },
});

type Row = { meaning: string; heading: string };

const columns = [
  { key: 'meaning', value: (row: Row) => row.meaning },
  { key: 'heading', value: (row: Row) => row.heading },
] as const;
