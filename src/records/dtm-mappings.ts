import type { Column } from '../output/listing.ts';

type MappingRow = { name: string; headings: string; map: string };

export const mappingColumns: readonly Column<MappingRow>[] = [
  { key: 'name', value: (mapping) => mapping.name },
  { key: 'map', value: (mapping) => mapping.map, text: ({ map }) => map.replaceAll(',', ', ') },
  { key: 'headings', value: (mapping) => mapping.headings, hidden: true },
];
