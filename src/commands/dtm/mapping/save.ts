import { defineCommand } from '../../../command.ts';
import { insertMapping } from '../../../db/dtm-mappings.ts';
import { answerFlags, answerTexts } from '../../../domain/file-answers.ts';
import { given } from '../../../domain/given.ts';
import { headingsFor, headingsText, readMap } from '../../../dtm/layouts/mapping.ts';
import { recognise } from '../../../dtm/recognise.ts';
import { DataError, UsageError } from '../../../errors.ts';
import type { Words } from '../../../language/words.ts';
import { file, optional, text } from '../../../params.ts';
import { cleanHeading } from '../../../tabular/header.ts';
import type { CsvRecord } from '../../../tabular/records.ts';
import { openSource } from '../../../tabular/source.ts';
import { tableParams } from '../../list-params.ts';
import { answerParams, answersOf } from '../read-file.ts';

declare module '../../../errors.ts' {
  interface ErrorValues {
    MAP_NOT_FOUND: { file: string; map: string };
    NOTHING_TO_KEEP: { file: string };
  }
}

export const dtmMappingSave = defineCommand({
  name: 'dtm mapping save',
  summary:
    'Keep which column means what, and your answers, for files with the headings of this one',
  examples: [
    'mwg dtm mapping save counts fixtures/demo/round-901.csv --map "muhalla=Muhalla P Code,migrants=Migrant Individuals"',
    'mwg dtm mapping save sheets fixtures/demo/round-901.csv --total "All nationalities"',
  ],
  params: {
    name: text('<name>', 'a name to know it by', 'Under which name?'),
    file: file('<file>', 'a file with these headings', 'Which file?'),
    map: optional(text('--map <columns>', 'place=…,level=muhalla,idps=…; or day=… alone')),
    ...tableParams,
    ...answerParams,
  },
  returns: 'change',
  writes: true,
  async prepare({ file, map, sheet, encoding }, outside) {
    const { batches, isOneColumn } = await openSource(
      outside.openFile(file),
      given({ sheet, encoding }),
    );
    const head: CsvRecord[] = [];
    for await (const batch of batches) {
      head.push(...batch);
      if (head.length >= headLines) break;
    }
    const lines = head.slice(0, headLines);
    if (map === undefined) return headingsOf(lines, isOneColumn);
    const headings = headingsFor(readMap(map), lines);
    if (headings === undefined) throw new DataError('MAP_NOT_FOUND', { file, map });
    return headingsText(headings);
  },
  run(input, { db }, headings) {
    const { name, map = '', file } = input;
    const answers = answersOf(input);
    if (map === '' && Object.keys(answers).length === 0) {
      throw new UsageError('NOTHING_TO_KEEP', { file });
    }
    insertMapping(db, { name, headings, map, answers });
    const kept = answerFlags({ ...answers, ...(map !== '' && { map }) });
    return {
      kind: 'change',
      say: [
        ({ figures }) => figures.mappingSaved(name, kept),
        ...(input.encoding === undefined
          ? []
          : [({ figures }: Words) => figures.encodingNotKept(input.encoding ?? '')]),
      ],
      records: [{ id: name, fields: { map, answers: answerTexts(answers) } }],
      next: [({ figures }) => figures.next.check(file), ({ figures }) => figures.next.mappings],
    };
  },
});

const headLines = 30;

/** Of a kind of file that is known the line that it is known by. */
function headingsOf(lines: readonly CsvRecord[], isOneColumn: boolean): string {
  const found = recognise(lines, { isOneColumn });
  const header = found.kind === 'summary' ? lines[0] : lines[found.headerAt];
  return headingsText((header?.cells ?? []).map(cleanHeading));
}
