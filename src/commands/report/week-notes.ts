import { readAsItStood } from '../../db/as-it-stood.ts';
import type { Database } from '../../db/database.ts';
import { findGroup, isFirstGroup } from '../../db/find-group.ts';
import type { ToldDay } from '../../db/told-days.ts';
import { paperName } from '../../documents/paper-name.ts';
import { noteToChairs } from '../../documents/weekly/chairs-note.ts';
import { dutiesTold } from '../../documents/weekly/duties-told.ts';
import { noteToMembers } from '../../documents/weekly/members-note.ts';
import type { Issue } from '../../documents/weekly/note.ts';
import type { IsoDay } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import { noteLanguages, type PaperEdition } from '../../domain/vocabulary.ts';
import { english } from '../../language/en/english.ts';
import type { PrintLanguage } from '../../language/print-language.ts';
import { toldDayOf } from '../../office/told-days.ts';
import { weekOf } from '../../office/week.ts';
import { hasLate, weekFacts } from '../../office/weekly.ts';
import type { Document } from '../../output/document.ts';
import { printedDocument } from '../../output/printed.ts';

/** A week's note to its readers, in both languages, drawn under a number or as a draft. */
export type WeekNotes = {
  weekFrom: IsoDay;
  draw: (language: PrintLanguage, issue: Issue | undefined) => Document;
  /** All that the note says, its number and its day aside. */
  content: string;
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

export function weekNotes({
  db,
  group: { code },
  today,
  isDemo,
  edition,
  week: wanted,
}: Asked): WeekNotes {
  const week = weekOf(db, wanted ?? today, today);
  return readAsItStood(db, week, () => {
    const group = findGroup(db, code);
    const facts = weekFacts(db, { week, group, reader: edition });
    const isFirst = isFirstGroup(db, group);
    const named = { group: isFirst ? null : code, day: week.from, reader: edition };
    const note = edition === 'chairs' ? noteToChairs : noteToMembers;
    const draw = (language: PrintLanguage, issue: Issue | undefined) =>
      note(facts, { language, issue, isDemo, name: paperName('weekly', { ...named, language }) });
    const content = noteLanguages
      .map((language) => contentOf(draw(language, undefined)))
      .join('\n');
    const told = dutiesTold(facts.owed, { edition, day: week.day }).map(toldDayOf);
    return { weekFrom: week.from, draw, content, told, isLate: hasLate(facts) };
  });
}

function contentOf(document: Document): string {
  const { title, sections, footer } = printedDocument(document, english);
  const said = sections.map(({ heading, blocks }) => ({
    heading,
    blocks: blocks.map((block) => (block.kind === 'table' ? block.listing.view({}) : block)),
  }));
  return JSON.stringify({ title, said, footer });
}
