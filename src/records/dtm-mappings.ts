import { answerFlags, type FileAnswers } from '../domain/file-answers.ts';
import type { Column } from '../output/listing.ts';

type MappingRow = { name: string; headings: string; map: string; answers: FileAnswers };

export const mappingColumns: readonly Column<MappingRow>[] = [
  { key: 'name', value: (mapping) => mapping.name },
  { key: 'map', value: (mapping) => mapping.map, text: ({ map }) => map.replaceAll(',', ', ') },
  {
    key: 'answers',
    value: ({ answers }) => answerFlags(answers).map((flag) => flag.join(' ')),
    text: ({ answers }) =>
      answerFlags(answers)
        .map((flag) => flag.join(' '))
        .join(', '),
    drop: 1,
  },
  { key: 'headings', value: (mapping) => mapping.headings, hidden: true },
];
