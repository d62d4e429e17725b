import { defineTool, type Outside } from '../../command.ts';
import { type CareWarning, findCareWords } from '../../domain/care-words.ts';
import { careWordFile, readCareWords } from '../../office/care-words.ts';
import { createListing } from '../../output/create-listing.ts';
import type { Column } from '../../output/listing.ts';
import { somethingFound } from '../../output/result.ts';
import { file, flag, text } from '../../params.ts';
import { docxText } from '../../tabular/docx-text.ts';
import { decodeBytes } from '../../tabular/whole-file.ts';
import { tableParams } from '../list-params.ts';

const form = ['<text>', 'a text, or a file (.docx, .md, .txt)', 'Which text or file?'] as const;
const [asText, asFile] = [text(...form), file(...form)];
const fileForm = /^\S.*\.(?:docx|md|txt|markdown)$/i;

export const wordsCheck = defineTool({
  name: 'words check',
  summary: 'Warn of words to handle with care; quotations and titles of laws are left alone',
  examples: [
    'mwg words check "توطين المهاجرين"',
    'mwg words check fixtures/demo/commands.txt --json',
  ],
  params: {
    text: {
      ...asText,
      read: (texts, reading) =>
        (fileForm.test(texts[0] ?? '') ? asFile : asText).read(texts, reading),
    },
    encoding: tableParams.encoding,
    exitCode: flag('--exit-code', `exit ${somethingFound} where a word was found`),
  },
  returns: 'list',
  async run({ text: typed, encoding, exitCode }, outside) {
    const words = await readCareWords(outside);
    const found = findCareWords(await textOf(typed, encoding, outside), words);
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
  if (!fileForm.test(typed)) return typed;
  const bytes = readFile(typed);
  return /\.docx$/i.test(typed) ? docxText(bytes) : decodeBytes(bytes, encoding).text;
}

const columns: readonly Column<CareWarning>[] = [
  { key: 'line', value: (warning) => warning.line, align: 'right' },
  { key: 'found', value: (warning) => warning.found },
  { key: 'why', value: (warning) => warning.why },
];
