import { defineCommand } from '../../../command.ts';
import { deleteMapping, findMappingNamed } from '../../../db/dtm-mappings.ts';
import { text } from '../../../params.ts';

export const dtmMappingRemove = defineCommand({
  name: 'dtm mapping remove',
  summary: 'Forget a saved mapping; what was imported with it stays',
  examples: ['mwg dtm mapping remove survey', 'mwg dtm mapping remove survey --dry-run'],
  params: { name: text('<name>', 'its name', 'Which mapping?') },
  returns: 'change',
  writes: true,
  run(input, { db }) {
    const { id, name, map } = findMappingNamed(db, input.name);
    deleteMapping(db, id);
    return {
      kind: 'change',
      say: [({ figures }) => figures.mappingRemoved(name)],
      records: [{ id: name, fields: { map } }],
      next: [],
    };
  },
});
