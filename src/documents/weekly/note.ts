import { officeName } from '../../domain/office-name.ts';
import type { ReleasedPaper } from '../../domain/released-paper.ts';
import type { SinceLast } from '../../office/since-last.ts';
import type { WeekFacts } from '../../office/weekly.ts';
import type { Document, Section } from '../../output/document.ts';
import { periodOf } from './report.ts';
import type { Voice } from './voice.ts';

/** What a note is printed as: released under a number, or a draft without one. */
type Issue = Pick<
  ReleasedPaper,
  'number' | 'year' | 'revision' | 'reason' | 'releasedOn' | 'clearedOn'
>;

/** Without an issue it is a draft, perhaps of what changed since the week's note was released. */
export type Standing = { issue?: Issue; released?: Issue };

export type NotePaper = Standing & { language: 'en' | 'ar'; name: string; isDemo: boolean };

type Parts = {
  title: string;
  marking: readonly string[];
  sections: readonly Section[];
};

/** What a note is made of: the week, and what changed since its readers were told. */
export type NoteFacts = WeekFacts & SinceLast;

/** The frame that both notes share. */
export function noteOf(facts: WeekFacts, paper: NotePaper, voice: Voice, parts: Parts): Document {
  const { words } = voice;
  const { office, officeAr } = officeName(facts.group);
  return {
    kind: 'document',
    name: paper.name,
    language: paper.language,
    day: facts.week.day,
    office,
    title: parts.title,
    subtitle: [
      paper.language === 'ar' ? officeAr : office,
      ...issueLines(paper, voice),
      ...parts.marking,
      facts.reader === 'chairs' ? periodOf(facts, voice) : voice.day(facts.week.day),
      ...(paper.isDemo ? [words.demo] : []),
    ],
    sections: parts.sections,
    footer: [],
  };
}

function issueLines({ issue, released }: Standing, { words, day }: Voice): string[] {
  if (issue === undefined && released !== undefined) {
    const { number, year, revision, releasedOn } = released;
    return [words.draftSince(number, year, revision, day(releasedOn))];
  }
  if (issue === undefined) return [words.draft];
  return [
    words.issue(issue.number, issue.year),
    ...(issue.revision === 0 ? [] : [words.revision(issue.revision, issue.reason ?? '')]),
    ...(issue.clearedOn === null ? [] : [words.clearedOn(day(issue.clearedOn))]),
  ];
}
