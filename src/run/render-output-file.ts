import { renderLetterDocx } from '../output/letter-docx.ts';
import { renderLetterMarkdown } from '../output/letter-markdown.ts';
import { renderMailDraft } from '../output/mail-draft.ts';
import type { OutputFile } from '../output/result.ts';

/** A file that goes with a change. */
export async function renderOutputFile(file: OutputFile): Promise<string | Uint8Array> {
  if ('text' in file) return file.text;
  if (file.format === 'eml') return renderMailDraft(file.mail);
  return file.format === 'docx' ? renderLetterDocx(file.letter) : renderLetterMarkdown(file.letter);
}
