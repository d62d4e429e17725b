import { defineCommand } from '../../command.ts';
import { findPaper } from '../../db/find-paper.ts';
import { paperEditions } from '../../domain/vocabulary.ts';
import { choice, count, optional, text } from '../../params.ts';
import { inLanguages } from '../in-languages.ts';
import { releasedNote } from './released-note.ts';

export const reportShow = defineCommand({
  name: 'report show',
  summary:
    'Print a released note as it went out; docx, html and md are the very bytes that were kept',
  examples: [
    'mwg report show 1/2018 --for chairs -o no-1.docx',
    'mwg report show 1/2018 --for chairs --lang both -o out/ --format docx',
  ],
  params: {
    number: text('<issue>', 'such as 1/2026', 'Which number?'),
    for: choice('--for <reader>', 'whose note', paperEditions, 'Whose note?'),
    revision: optional(
      count('--revision <n>', '0 is the note itself (default: the latest revision)', 0),
    ),
  },
  returns: 'document',
  run({ number, for: edition, revision }, context) {
    const { db, group } = context;
    const paper = findPaper(db, number, { groupId: group.id, edition, revision });
    const paperIn = releasedNote(context, paper);
    const suffix = `no-${paper.number}${paper.revision === 0 ? '' : `-revision-${paper.revision}`}`;
    return inLanguages(context.languages, (language) => {
      const note = paperIn(language);
      return { ...note, name: `${note.name}-${suffix}` };
    });
  },
});
