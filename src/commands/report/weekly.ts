import { type Context, defineCommand } from '../../command.ts';
import { readAsItStood } from '../../db/as-it-stood.ts';
import { findGroup, isFirstGroup } from '../../db/find-group.ts';
import { releasedPaper } from '../../db/papers.ts';
import { paperName } from '../../documents/paper-name.ts';
import { weeklyReport } from '../../documents/weekly/report.ts';
import { isOutside } from '../../domain/audience.ts';
import type { IsoDay } from '../../domain/day.ts';
import { paperRef, type ReleasedPaper } from '../../domain/released-paper.ts';
import type { PaperEdition } from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import type { PrintLanguage } from '../../language/print-language.ts';
import type { Words } from '../../language/words.ts';
import { standsAsKept } from '../../office/papers.ts';
import { weekOf } from '../../office/week.ts';
import { hasLate, weekFacts } from '../../office/weekly.ts';
import type { Document } from '../../output/document.ts';
import { somethingFound } from '../../output/result.ts';
import { inLanguages } from '../in-languages.ts';
import { releasedNote } from './released-note.ts';
import { foundFlag, whichReader, whichWeek } from './report-params.ts';
import { weekNotes } from './week-notes.ts';

export const reportWeekly = defineCommand({
  name: 'report weekly',
  summary: 'The week in one paper: what we owe, meetings, actions, letters, members, DTM',
  examples: [
    'mwg report weekly',
    'mwg report weekly --week last --lang ar',
    'mwg report weekly --for chairs --lang both -o out/ --format docx',
    'mwg report weekly --format csv -o out/ -q --no-input',
  ],
  params: { week: whichWeek, for: whichReader, exitCode: foundFlag },
  returns: 'document',
  run({ week, for: reader = 'office', exitCode }, context) {
    // Of what is late the office's own report alone speaks.
    if (exitCode && isOutside(reader)) {
      throw new UsageError('LATE_IS_INNER', { reader, flag: '--exit-code' });
    }
    const { paperIn, isLate } =
      reader === 'office' ? officeReport(context, week) : note(context, { week, edition: reader });
    const paper = inLanguages(context.languages, paperIn);
    return { ...paper, ...(exitCode && isLate && { exitCode: somethingFound }) };
  },
});

type Written = { paperIn: (language: PrintLanguage) => Document; isLate: boolean };

function officeReport(
  { db, group: { code }, today, isDemo }: Context,
  wanted: IsoDay | undefined,
): Written {
  const week = weekOf(db, wanted ?? today, today);
  return readAsItStood(db, week, () => {
    const group = findGroup(db, code);
    const isFirst = isFirstGroup(db, group);
    const named = { group: isFirst ? null : code, day: week.from, reader: 'office' } as const;
    const facts = weekFacts(db, { week, group, reader: 'office' });
    const paperIn = (language: PrintLanguage) =>
      weeklyReport(facts, { language, isDemo, name: paperName('weekly', { ...named, language }) });
    return { paperIn, isLate: hasLate(facts) };
  });
}

type Asked = { week: IsoDay | undefined; edition: PaperEdition };

/** Unchanged since its release it is the note that was released, else a draft. */
function note(context: Context, { week, edition }: Asked): Written {
  const { db, group } = context;
  const asked = { ...context, week, edition };
  const now = weekNotes(asked);
  const released = releasedPaper(db, { groupId: group.id, edition, weekFrom: now.weekFrom });
  if (released === undefined) return { ...now, paperIn: (language) => now.draw(language) };
  if (standsAsKept(db, 'paper', { kept: released, note: now })) {
    return { ...now, paperIn: releasedNote(context, released) };
  }
  return {
    ...now,
    paperIn: (language) => besideReleased(now.draw(language, { released }), released),
  };
}

/** A draft never takes the name of what went out, and says how that is printed. */
function besideReleased(draft: Document, released: ReleasedPaper): Document {
  const { edition } = released;
  const next = [(words: Words) => words.issues.asReleased(paperRef(released), edition)];
  return { ...draft, name: `${draft.name}-draft`, next };
}
