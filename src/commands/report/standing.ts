import type { Context } from '../../command.ts';
import { findGroup } from '../../db/find-group.ts';
import { paperName } from '../../documents/paper-name.ts';
import type { StandingPaper } from '../../documents/weekly/standing-papers.ts';
import { weekOf } from '../../office/week.ts';
import { type WeekFacts, weekFacts } from '../../office/weekly.ts';
import type { Document } from '../../output/document.ts';

type Kind = 'overdue' | 'attendance' | 'handover';
type Draw = (facts: WeekFacts, paper: StandingPaper) => Document;

/** A paper of how things stand today, in each language that is asked for. */
export function standingPaper(
  { db, group, today, isDemo, languages }: Context,
  { kind, reader }: { kind: Kind; reader: 'office' | 'chairs' },
  draw: Draw,
): Document {
  const facts = weekFacts(db, { week: weekOf(db, today, today), group, reader });
  const isFirst = findGroup(db, undefined).id === group.id;
  const named = { group: isFirst ? null : group.code, day: today, reader };
  const paperIn = (language: 'en' | 'ar') =>
    draw(facts, { language, isDemo, name: paperName(kind, { ...named, language }) });
  const [language, ...others] = languages;
  return { ...paperIn(language), others: others.map(paperIn) };
}
