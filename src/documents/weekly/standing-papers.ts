import { officeName } from '../../domain/office-name.ts';
import { allOf } from '../../domain/portion.ts';
import type { WeekFacts } from '../../office/weekly.ts';
import type { Block, Document, Section } from '../../output/document.ts';
import type { Listing } from '../../output/listing.ts';
import { sectionOf, tableOf } from './blocks.ts';
import { leadColumns, openColumns } from './columns.ts';
import { groupName } from './report.ts';
import { type Voice, voiceIn } from './voice.ts';

export type StandingPaper = { language: 'en' | 'ar'; name: string; isDemo: boolean };

/** What has passed its target date, by lead and one by one. */
export function overduePaper(facts: WeekFacts, paper: StandingPaper): Document {
  const voice = voiceIn(paper.language, facts);
  const { actions, week } = facts;
  const leads = actions.leads.filter(({ late }) => late > 0);
  const blocks = [
    ...tableOf('lateLeads', leadColumns(voice), allOf(leads), voice),
    ...tableOf('late', openColumns(voice, week.day), actions.late, voice),
  ];
  return paperOf('overdue', facts, paper, [sectionOf('actions', blocks, voice)], voice);
}

export function attendancePaper(facts: WeekFacts, rates: Listing, paper: StandingPaper): Document {
  const voice = voiceIn(paper.language, facts);
  const blocks: Block[] = [{ kind: 'table', key: 'rates', listing: rates }];
  return paperOf('attendance', facts, paper, [sectionOf('meetings', blocks, voice)], voice);
}

type Kind = 'overdue' | 'attendance' | 'handover';

/** The frame of a paper of how things stand. */
export function paperOf(
  kind: Kind,
  facts: WeekFacts,
  { language, name, isDemo }: StandingPaper,
  sections: readonly Section[],
  voice: Voice,
): Document {
  const { words } = voice;
  const { office, officeAr } = officeName(facts.group);
  return {
    kind: 'document',
    name,
    language,
    day: facts.week.day,
    office,
    title: `${groupName(facts, voice)} – ${words.papers[kind]}`,
    subtitle: [
      language === 'ar' ? officeAr : office,
      voice.day(facts.week.day),
      words.inner,
      ...(isDemo ? [words.demo] : []),
    ],
    sections,
    footer: [],
  };
}
