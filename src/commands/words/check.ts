import { defineTool, type Outside } from '../../command.ts';
import { type CareWarning, type CareWord, findCareWords } from '../../language/care-words.ts';
import { createListing } from '../../output/create-listing.ts';
import type { Column } from '../../output/listing.ts';
import { text } from '../../params.ts';
import { bindColumns } from '../../tabular/header.ts';
import { decodeBytes, readAllRecords, readTable } from '../../tabular/whole-file.ts';

const listName = 'care-words.csv';

export const wordsCheck = defineTool({
  name: 'words check',
  summary: 'Warn of words to handle with care; quotations and titles of laws are left alone',
  examples: [
    'mwg words check "توطين المهاجرين"',
    'mwg words check fixtures/demo/commands.txt --json',
  ],
  params: { text: text('<text>', 'a text, or a text file (.md, .txt)', 'Which text or file?') },
  returns: 'list',
  async run({ text: typed }, outside) {
    const words = await careWords(outside);
    return createListing(columns, findCareWords(textOf(typed, outside), words), {
      empty: 'No word of the list stands in it.',
      notes: [`The office’s own list:  ${listName} beside the record book`],
    });
  },
});

function textOf(typed: string, outside: Outside): string {
  const isFile = /^\S.*\.(?:md|txt|markdown)$/i.test(typed);
  return isFile ? decodeBytes(outside.readFile(typed)).text : typed;
}

/** The office's own list where there is one, else the one that ships. */
async function careWords({ officeFile, packageFile }: Outside): Promise<CareWord[]> {
  const csv = officeFile(listName)?.text ?? packageFile(`data/${listName}`);
  const { records } = await readAllRecords(csv);
  const table = readTable(records, 0);
  const { cell } = bindColumns(
    { words: { heading: 'words' }, why: { heading: 'why' } },
    table.headings,
  );
  return table.rows.map((row) => ({ words: cell(row, 'words').trim(), why: cell(row, 'why') }));
}

const columns: readonly Column<CareWarning>[] = [
  { key: 'line', value: (warning) => warning.line, align: 'right' },
  { key: 'found', value: (warning) => warning.found },
  { key: 'why', value: (warning) => warning.why },
];
