import { answerTexts, type FileAnswers } from '../domain/file-answers.ts';
import type { Column } from '../output/listing.ts';

type MappingRow = { name: string; headings: string; map: string; answers: FileAnswers };

export const mappingColumns: readonly Column<MappingRow>[] = [
  { key: 'name', value: (mapping) => mapping.name },
  { key: 'map', value: (mapping) => mapping.map, text: ({ map }) => map.replaceAll(',', ', ') },
  {
    key: 'answers',
    value: ({ answers }) => answerTexts(answers),
    text: ({ answers }, { paper }) => paper.joined(answerTexts(answers)),
    drop: 1,
  },
  { key: 'headings', value: (mapping) => mapping.headings, hidden: true },
];
