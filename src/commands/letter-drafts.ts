import { dirname, resolve } from 'node:path';
import type { Context, Outside } from '../command.ts';
import type { Database } from '../db/database.ts';
import { readSetting } from '../db/settings.ts';
import { draftFiles, type Templates } from '../documents/letter-draft.ts';
import { type CareWord, findCareWords } from '../domain/care-words.ts';
import { officeName } from '../domain/office-name.ts';
import { settingDefaults } from '../domain/settings.ts';
import { letterLanguages } from '../domain/vocabulary.ts';
import type { Text } from '../language/text.ts';
import { readCareWords } from '../office/care-words.ts';
import { draftFacts } from '../office/draft-facts.ts';
import type { OutputFile } from '../output/result.ts';
import { file, optional } from '../params.ts';

export const intoParam = optional(
  file(
    '--into <folder>',
    'the folder for the draft (default: that of config, or letters, beside the book)',
  ),
);

/** What drafting needs of the files around the book. */
export type Drafting = { folder: string; templates: Templates; careWords: readonly CareWord[] };

/** Before a number is taken: the folder can be written, and the frames can be read. */
export async function prepareDrafts(
  outside: Outside,
  db: Database,
  into: string | undefined,
  { isDry = false } = {},
): Promise<Drafting> {
  const settled = readSetting(db, 'letters') ?? settingDefaults.letters;
  const usual = resolve(dirname(outside.bookPath), settled);
  const folder = into === undefined ? usual : outside.fullPath(into);
  if (!isDry) outside.demandFolder(folder);
  return { folder, templates: readTemplates(outside), careWords: await readCareWords(outside) };
}

/** The office's own template where its folder holds one, else the one that ships. */
function readTemplates({ officeFile, packageFile }: Outside): Templates {
  const kinds = ['letter', 'note-verbale'].flatMap((kind) =>
    letterLanguages.map((language) => `${kind}-${language}`),
  );
  return Object.fromEntries(
    kinds.map((kind) => {
      const path = `templates/${kind}.txt`;
      const own = officeFile(path);
      return [kind, { name: own?.path ?? path, text: own?.text ?? packageFile(`data/${path}`) }];
    }),
  );
}

type Drafts = { files: OutputFile[]; warnings: Text[] };

/** The drafts of one letter, and the words in them that are to be handled with care. */
export function draftsOf(
  context: Context,
  id: number,
  { folder, templates, careWords }: Drafting,
  body?: readonly string[],
): Drafts {
  const { group, isDemo } = context;
  const paper = { ...officeName(group), isDemo, templates, ...(body && { body }) };
  const files = draftFiles(draftFacts(context, id), paper, folder);
  const lines = files.flatMap((file) => (file.format === 'docx' ? file.letter.lines : []));
  return { files, warnings: careWarnings(lines.join('\n'), careWords) };
}

export function careWarnings(written: string, words: readonly CareWord[]): Text[] {
  const found = findCareWords(written, words);
  const once = new Map(found.map((one) => [one.found, one]));
  return [...once.values()].map(
    ({ found: word, why }) =>
      ({ letter }) =>
        letter.careWord(word, why),
  );
}
