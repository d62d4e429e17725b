import type { Context } from '../../command.ts';
import { paperCopies, typingOf } from '../../db/papers.ts';
import type { ReleasedPaper } from '../../domain/released-paper.ts';
import type { PrintLanguage } from '../../language/print-language.ts';
import type { Document } from '../../output/document.ts';
import { notesAsOf } from './week-notes.ts';

/** A note as it went out: from what the book held then, and in the formats kept as those bytes. */
export function releasedNote(
  context: Context,
  paper: ReleasedPaper,
): (language: PrintLanguage) => Document {
  const { db } = context;
  const { edition, weekFrom } = paper;
  const typing = typingOf(db, 'paper', paper.id);
  if (typing === undefined) throw new Error(`No change made paper ${paper.id}.`);
  const { draw } = notesAsOf({ ...context, edition, week: weekFrom }, { weekFrom, typing });
  const copies = paperCopies(db, paper.id);
  return (language) => ({
    ...draw(language, { issue: paper }),
    kept: Object.fromEntries(
      copies
        .filter((copy) => copy.language === language)
        .map(({ format, bytes }) => [format, bytes]),
    ),
  });
}
