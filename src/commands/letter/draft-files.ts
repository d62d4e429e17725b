import type { Context, Outside } from '../../command.ts';
import { getLetter, getLetterByNumber } from '../../db/letters.ts';
import { getOrganisation } from '../../db/organisations.ts';
import { letterDraft } from '../../documents/letter-draft.ts';
import { letterId, partsOf } from '../../domain/letter.ts';
import { officeName } from '../../domain/office-name.ts';
import { type LetterLanguage, letterLanguages } from '../../domain/vocabulary.ts';
import type { OutputFile } from '../../output/result.ts';

export type Templates = Readonly<Record<string, { name: string; text: string }>>;

/** The office's own template where its folder holds one, else the one that ships. */
export function readTemplates({ officeFile, packageFile }: TemplateSource): Templates {
  return Object.fromEntries(
    letterLanguages.map((language) => {
      const own = officeFile(templateName(language));
      const name = own === undefined ? templateName(language) : own.path;
      return [language, { name, text: own?.text ?? packageFile(`data/${templateName(language)}`) }];
    }),
  );
}

export type TemplateSource = Pick<Outside, 'officeFile' | 'packageFile'>;

function templateName(language: LetterLanguage): string {
  return `templates/letter-${language}.txt`;
}

/** The same draft twice: DOCX to be signed, Markdown to be compared. */
export function draftFiles(
  { db, group, isDemo }: Pick<Context, 'db' | 'group' | 'isDemo'>,
  id: number,
  templates: Templates,
  folder: string,
): OutputFile[] {
  const letter = getLetter(db, id);
  const template = letter && templates[letter.language];
  if (letter === undefined || template === undefined) throw new Error(`No draft of letter ${id}.`);
  const handle = partsOf(letter, 'to')[0]?.handle;
  const paper = letterDraft({
    letter,
    answered: letter.answers.flatMap((one) => getLetterByNumber(db, one) ?? []),
    side: handle ? getOrganisation(db, handle)?.side : undefined,
    ...officeName(group),
    isDemo,
    template,
  });
  return (['docx', 'md'] as const).map((format) => ({
    name: `${folder}/${letterId(letter)}.${format}`,
    format,
    letter: paper,
  }));
}
