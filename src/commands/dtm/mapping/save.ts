import { defineCommand } from '../../../command.ts';
import { insertMapping } from '../../../db/dtm-mappings.ts';
import { given } from '../../../domain/given.ts';
import { headingsFor, readMap } from '../../../dtm/layouts/mapping.ts';
import { DataError } from '../../../errors.ts';
import { file, optional, text } from '../../../params.ts';
import { openSource } from '../../../tabular/source.ts';

declare module '../../../errors.ts' {
  interface ErrorValues {
    MAP_NOT_FOUND: { file: string; map: string };
  }
}

export const dtmMappingSave = defineCommand({
  name: 'dtm mapping save',
  summary: 'Keep which column means what, for files with the headings of this one',
  examples: [
    'mwg dtm mapping save counts fixtures/demo/round-901.csv --map "muhalla=Muhalla P Code,migrants=Migrant Individuals"',
  ],
  params: {
    name: text('<name>', 'a name to know it by', 'Under which name?'),
    file: file('<file>', 'a file with these headings', 'Which file?'),
    map: text('--map <columns>', 'place=…,level=muhalla,idps=…', 'Which column means what?'),
    sheet: optional(text('--sheet <name>', 'the sheet of a workbook that has several')),
    encoding: optional(text('--encoding <name>', 'how its letters are written')),
  },
  returns: 'change',
  writes: true,
  async prepare({ file, map, sheet, encoding }, outside) {
    const { batches } = await openSource(outside.openFile(file), given({ sheet, encoding }));
    for await (const head of batches) {
      const headings = headingsFor(readMap(map), head);
      if (headings !== undefined) return headings;
      break;
    }
    throw new DataError('MAP_NOT_FOUND', { file, map });
  },
  run({ name, map, file }, { db }, headings) {
    insertMapping(db, { name, headings, map });
    return {
      kind: 'change',
      say: [({ figures }) => figures.mappingSaved(name)],
      records: [{ id: name, fields: { map } }],
      next: [({ figures }) => figures.next.check(file), ({ figures }) => figures.next.mappings],
    };
  },
});
