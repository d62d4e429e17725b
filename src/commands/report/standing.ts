import type { Context } from '../../command.ts';
import { isFirstGroup } from '../../db/find-group.ts';
import { paperName } from '../../documents/paper-name.ts';
import type { StandingPaper } from '../../documents/weekly/standing-papers.ts';
import { weekOf } from '../../office/week.ts';
import { type WeekFacts, weekFacts } from '../../office/weekly.ts';
import type { Document } from '../../output/document.ts';
import { type Result, somethingFound } from '../../output/result.ts';
import { inLanguages } from '../in-languages.ts';

type Kind = 'overdue' | 'attendance' | 'handover';
type Asked = {
  kind: Kind;
  reader: 'office' | 'chairs';
  /** Whether these facts are worth an exit code of their own. */
  isFound?: (facts: WeekFacts) => boolean;
};
type Draw = (facts: WeekFacts, paper: StandingPaper) => Document;

/** A paper of how things stand today, in each language that is asked for. */
export function standingPaper(
  { db, group, today, isDemo, languages }: Context,
  { kind, reader, isFound }: Asked,
  draw: Draw,
): Result<'document'> {
  const facts = weekFacts(db, { week: weekOf(db, today, today), group, reader });
  const named = { group: isFirstGroup(db, group) ? null : group.code, day: today, reader };
  const paper = inLanguages(languages, (language) =>
    draw(facts, { language, isDemo, name: paperName(kind, { ...named, language }) }),
  );
  return { ...paper, ...(isFound?.(facts) && { exitCode: somethingFound }) };
}
