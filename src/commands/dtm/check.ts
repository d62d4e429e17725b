import { defineCommand } from '../../command.ts';
import { day, file, optional } from '../../params.ts';
import { checkCard } from '../../records/dtm-check.ts';
import { checked } from './checked.ts';
import { readFile, readingParams } from './read-file.ts';

export const dtmCheck = defineCommand({
  name: 'dtm check',
  summary: 'Read a DTM file and say all that was understood of it, storing nothing',
  examples: [
    'mwg dtm check fixtures/demo/round-901.csv',
    'mwg dtm check fixtures/demo/round-901.csv --json',
  ],
  params: {
    file: file('<file>', 'a CSV file or an .xlsx workbook', 'Which file?'),
    ...readingParams,
    from: optional(day('--from <date>', 'first day of the round', { looking: 'back' })),
    until: optional(day('--until <date>', 'last day of the round', { looking: 'back' })),
  },
  returns: 'card',
  prepare: async (input, outside, db) => readFile(input, outside, db, outside.openFile(input.file)),
  run: (input, _, reading) => checkCard(checked(input.file, reading)),
});
