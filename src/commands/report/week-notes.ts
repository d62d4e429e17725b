import { hasChangeAfter, readAsItStood } from '../../db/as-it-stood.ts';
import type { Database } from '../../db/database.ts';
import { digestOfBytes } from '../../db/digest.ts';
import { findGroup, isFirstGroup } from '../../db/find-group.ts';
import { lastPaperBefore, type Typing } from '../../db/papers.ts';
import type { ToldDay } from '../../db/told-days.ts';
import { paperName } from '../../documents/paper-name.ts';
import { noteToChairs } from '../../documents/weekly/chairs-note.ts';
import { dutiesTold } from '../../documents/weekly/duties-told.ts';
import { noteToMembers } from '../../documents/weekly/members-note.ts';
import type { Standing } from '../../documents/weekly/note.ts';
import type { IsoDay } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import { noteLanguages, type PaperEdition } from '../../domain/vocabulary.ts';
import { english } from '../../language/en/english.ts';
import type { PrintLanguage } from '../../language/print-language.ts';
import type { ComparedNote } from '../../office/papers.ts';
import { sinceLast, windowOf } from '../../office/since-last.ts';
import { toldDayOf } from '../../office/told-days.ts';
import { type Week, weekOf } from '../../office/week.ts';
import { hasLate, weekFacts } from '../../office/weekly.ts';
import type { Document } from '../../output/document.ts';
import { printedDocument } from '../../output/printed.ts';

/** A week's note to its readers, in both languages, drawn under a number or as a draft. */
export type WeekNotes = ComparedNote & {
  weekFrom: IsoDay;
  draw: (language: PrintLanguage, standing?: Standing) => Document;
  /** The days of this office's duties that it prints. */
  told: readonly ToldDay[];
  isLate: boolean;
};

type Asked = {
  db: Database;
  group: Group;
  today: IsoDay;
  isDemo: boolean;
  edition: PaperEdition;
  week: IsoDay | undefined;
};

export function weekNotes(asked: Asked): WeekNotes {
  const { db, today } = asked;
  const week = weekOf(db, asked.week ?? today, today);
  const { content, ...note } = noteOn(asked, week);
  return {
    ...note,
    contentSha256: digestOfBytes(content),
    isAsOf: (typing) => isAsOf(asked, { week, content }, typing),
  };
}

/** As it was on the day of a typing, from what the book held with it. */
export function notesAsOf(
  asked: Asked,
  { weekFrom, typing }: { weekFrom: IsoDay; typing: Typing },
) {
  return noteOn(asked, weekOf(asked.db, weekFrom, typing.on, typing.change));
}

/** Nothing typed since changes what it says, neither at that day's position nor at today's. */
function isAsOf(asked: Asked, now: { week: Week; content: string }, typing: Typing): boolean {
  const { db } = asked;
  if (!hasChangeAfter(db, typing.change)) return true;
  const isSame = (week: Week, content: string) =>
    content === noteOn(asked, { ...week, lastChange: typing.change }).content;
  if (!isSame(now.week, now.content)) return false;
  const { from, day, typedBy } = now.week;
  const then = { ...weekOf(db, from, typing.on), typedBy };
  return then.day === day || isSame(then, noteOn(asked, then).content);
}

/** Its content is all that it says, its number and its day aside. */
function noteOn({ db, group: { id: groupId, code }, isDemo, edition }: Asked, week: Week) {
  const last = lastPaperBefore(db, { groupId, edition, ...week });
  const asked = { groupId, edition, week, last };
  const window = windowOf(db, asked);
  const { facts, isFirst } = readAsItStood(db, week, () => {
    const group = findGroup(db, code);
    return {
      facts: weekFacts(db, { week, window, group, reader: edition }),
      isFirst: isFirstGroup(db, group),
    };
  });
  const known = { ...facts, ...sinceLast(db, asked, facts) };
  const named = { group: isFirst ? null : code, day: week.from, reader: edition };
  const note = edition === 'chairs' ? noteToChairs : noteToMembers;
  const draw = (language: PrintLanguage, standing: Standing = {}) =>
    note(known, {
      language,
      ...standing,
      isDemo,
      name: paperName('weekly', { ...named, language }),
    });
  const content = noteLanguages.map((language) => contentOf(draw(language))).join('\n');
  const told = dutiesTold(facts.owed, { edition, day: week.day }).map(toldDayOf);
  return { weekFrom: week.from, draw, content, told, isLate: hasLate(facts) };
}

function contentOf(document: Document): string {
  const { title, sections, footer } = printedDocument(document, english);
  const said = sections.map(({ heading, blocks }) => ({
    heading,
    blocks: blocks.map((block) => (block.kind === 'table' ? block.listing.view({}) : block)),
  }));
  return JSON.stringify({ title, said, footer });
}
