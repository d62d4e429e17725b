import { defineCommand } from '../../command.ts';
import { digestOfBytes } from '../../db/digest.ts';
import { insertPaper, type PaperCopy } from '../../db/papers.ts';
import { insertToldDays } from '../../db/told-days.ts';
import { paperNumber } from '../../domain/released-paper.ts';
import {
  noteLanguages,
  type PaperFormat,
  paperEditions,
  paperFormats,
} from '../../domain/vocabulary.ts';
import { RefusedError } from '../../errors.ts';
import { report } from '../../language/en/report.ts';
import { wordsOf } from '../../language/words.ts';
import { type NextIssue, nextIssue } from '../../office/papers.ts';
import { renderDocumentDocx } from '../../output/document-docx.ts';
import { renderDocumentHtml } from '../../output/document-html.ts';
import { renderDocumentMarkdown } from '../../output/document-markdown.ts';
import { type PrintedDocument, printedDocument } from '../../output/printed.ts';
import { choice, count, optional, text } from '../../params.ts';
import { whichWeek } from './report-params.ts';
import { type WeekNotes, weekNotes } from './week-notes.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    PAPER_CHANGED_MEANWHILE: object;
  }
}

export const reportRelease = defineCommand({
  name: 'report release',
  summary: 'Number a note of the week and keep it exactly as it goes out',
  examples: ['mwg report release --for chairs', 'mwg report release --for chairs --week last'],
  params: {
    for: choice('--for <reader>', 'whose note', paperEditions, 'Whose note?'),
    week: whichWeek,
    number: optional(count('--number <n>', 'the first number of a book that begins mid-life')),
    reason: optional(text('--reason <text>', 'why a released note is changed')),
  },
  returns: 'change',
  writes: true,
  async prepare(input, outside, db, book) {
    const asked = { db, ...book, today: outside.today, edition: input.for, week: input.week };
    const notes = weekNotes(asked);
    const { weekFrom } = notes;
    const groupId = book.group.id;
    const issue = nextIssue(db, {
      ...input,
      ...asked,
      groupId,
      edition: input.for,
      weekFrom,
      note: notes,
    });
    const copies = issue === undefined ? [] : await copiesOf(notes, issue);
    return { issue, copies };
  },
  run(input, context, { issue, copies }) {
    const { db, group, today } = context;
    const notes = weekNotes({ ...context, edition: input.for, week: input.week });
    const { weekFrom, contentSha256 } = notes;
    const asked = { groupId: group.id, edition: input.for, weekFrom, today };
    const now = nextIssue(db, { ...input, ...asked, note: notes });
    if (JSON.stringify(now) !== JSON.stringify(issue))
      throw new RefusedError('PAPER_CHANGED_MEANWHILE', {});
    if (issue === undefined)
      return { kind: 'change', say: [report.releasedAlready], records: [], next: [] };
    const paperId = insertPaper(db, { ...issue, ...asked, contentSha256 }, copies);
    insertToldDays(db, paperId, notes.told);
    const id = paperNumber(issue);
    return {
      kind: 'change',
      say: [
        report.released(input.for, id),
        ...copies.map(({ language, format, sha256 }) => report.copy(language, format, sha256)),
      ],
      records: [
        { id, fields: { edition: input.for, week: weekFrom, content_sha256: contentSha256 } },
      ],
      next: [report.print(input.for, weekFrom)],
    };
  },
});

/** In each language and in each format that a note goes out in. */
async function copiesOf(notes: WeekNotes, issue: NextIssue): Promise<PaperCopy[]> {
  const copies: PaperCopy[] = [];
  for (const language of noteLanguages) {
    const document = printedDocument(notes.draw(language, { issue }), await wordsOf(language));
    for (const format of paperFormats) {
      const bytes = await renderings[format](document);
      copies.push({ language, format, sha256: digestOfBytes(bytes), bytes });
    }
  }
  return copies;
}

const renderings: Readonly<Record<PaperFormat, (note: PrintedDocument) => Promise<Uint8Array>>> = {
  docx: (note) => renderDocumentDocx([note]),
  html: async (note) => new TextEncoder().encode(renderDocumentHtml([note])),
  md: async (note) => new TextEncoder().encode(renderDocumentMarkdown(note)),
};
