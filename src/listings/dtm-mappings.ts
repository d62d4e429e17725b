import type { Column } from '../output/listing.ts';

type MappingRow = { name: string; headings: string; map: string };

export const mappingColumns: readonly Column<MappingRow>[] = [
  { key: 'name', title: 'Name', value: (mapping) => mapping.name },
  { key: 'map', title: 'Which column means what', value: (mapping) => mapping.map, cut: true },
  { key: 'headings', title: 'Headings', value: (mapping) => mapping.headings, hidden: true },
];
