import { defineTool, type Outside } from '../../command.ts';
import { type CareWarning, findCareWords } from '../../domain/care-words.ts';
import { cleanText } from '../../domain/clean-text.ts';
import { careWordFile, readCareWords } from '../../office/care-words.ts';
import { createListing } from '../../output/create-listing.ts';
import type { Column } from '../../output/listing.ts';
import { somethingFound } from '../../output/result.ts';
import { file, flag } from '../../params.ts';
import { docxText } from '../../tabular/docx-text.ts';
import { decodeBytes } from '../../tabular/whole-file.ts';
import { tableParams } from '../list-params.ts';

export const wordsCheck = defineTool({
  name: 'words check',
  summary: 'Warn of words to handle with care; quotations and titles of laws are left alone',
  examples: [
    'mwg words check "توطين المهاجرين"',
    'mwg words check fixtures/demo/commands.txt --json',
  ],
  params: {
    text: file('<text>', 'a text, or a file (.docx, .md, .txt)', 'Which text or file?'),
    encoding: tableParams.encoding,
    exitCode: flag('--exit-code', `exit ${somethingFound} where a word was found`),
  },
  returns: 'list',
  async run({ text, encoding, exitCode }, outside) {
    const words = await readCareWords(outside);
    const found = findCareWords(await textOf(text, encoding, outside), words);
    const listing = createListing(columns, found, {
      empty: ({ letter }) => letter.noCareWord,
      notes: [({ letter }) => letter.ownCareWords(careWordFile)],
    });
    return { ...listing, ...(exitCode && found.length > 0 && { exitCode: somethingFound }) };
  },
});

async function textOf(
  typed: string,
  encoding: string | undefined,
  { readFile }: Outside,
): Promise<string> {
  if (/^\S.*\.docx$/i.test(typed)) return docxText(readFile(typed));
  const isText = /^\S.*\.(?:md|txt|markdown)$/i.test(typed);
  return isText ? decodeBytes(readFile(typed), encoding).text : cleanText(typed);
}

const columns: readonly Column<CareWarning>[] = [
  { key: 'line', value: (warning) => warning.line, align: 'right' },
  { key: 'found', value: (warning) => warning.found },
  { key: 'why', value: (warning) => warning.why },
];
