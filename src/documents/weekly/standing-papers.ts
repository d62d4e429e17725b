import { officeName } from '../../domain/office-name.ts';
import type { HeldPost } from '../../domain/person.ts';
import { allOf } from '../../domain/portion.ts';
import type { WeekFacts } from '../../office/weekly.ts';
import type { Block, Document, Section } from '../../output/document.ts';
import type { Column, Listing } from '../../output/listing.ts';
import { listOf, sectionOf, tableOf } from './blocks.ts';
import { decisionBlocks } from './changes.ts';
import { leadColumns, meetingColumns, openColumns } from './columns.ts';
import { waitingColumns } from './letters.ts';
import { missingItems } from './missing.ts';
import { owedBlocks } from './owed.ts';
import { groupName } from './report.ts';
import { type Voice, voiceIn } from './voice.ts';

export type StandingPaper = { language: 'en' | 'ar'; name: string; isDemo: boolean };

/** What has passed its target date, by lead and one by one. */
export function overduePaper(facts: WeekFacts, paper: StandingPaper): Document {
  const voice = voiceIn(paper.language, facts.bodies);
  const { actions, week } = facts;
  const leads = actions.leads.filter(({ late }) => late > 0);
  const blocks = [
    ...tableOf('leads', leadColumns(voice), allOf(leads), voice),
    ...tableOf('late', openColumns(voice, week.day), actions.late, voice),
  ];
  return paperOf('overdue', facts, paper, [sectionOf('actions', blocks, voice)], voice);
}

export function attendancePaper(facts: WeekFacts, rates: Listing, paper: StandingPaper): Document {
  const voice = voiceIn(paper.language, facts.bodies);
  const blocks: Block[] = [{ kind: 'table', key: 'rates', listing: rates }];
  return paperOf('attendance', facts, paper, [sectionOf('meetings', blocks, voice)], voice);
}

/** All that is open, promised and awaited, for who takes the desk over. */
export function handoverPaper(
  facts: WeekFacts,
  posts: readonly HeldPost[],
  paper: StandingPaper,
): Document {
  const voice = voiceIn(paper.language, facts.bodies);
  const { actions, letters, meetings, week } = facts;
  const open = openColumns(voice, week.day);
  const sections = [
    sectionOf('owed', owedBlocks(facts, voice), voice),
    sectionOf('meetings', tableOf('coming', meetingColumns(voice), meetings.coming, voice), voice),
    sectionOf(
      'actions',
      (['late', 'soon', 'later', 'undated'] as const).flatMap((key) =>
        tableOf(key === 'soon' ? 'due' : key, open, actions[key], voice),
      ),
      voice,
    ),
    sectionOf('awaited', tableOf('silent', waitingColumns(voice), letters.ours, voice), voice),
    sectionOf('decisions', decisionBlocks(facts, voice), voice),
    sectionOf('contacts', contactBlocks(posts, voice), voice),
    sectionOf('missing', listOf(missingItems(facts, voice)), voice),
  ];
  return paperOf('handover', facts, paper, sections, voice);
}

/** Lines of the office alone: private ones stay in the book. */
function contactBlocks(posts: readonly HeldPost[], voice: Voice): Block[] {
  const { columns } = voice.words;
  const lines = ({ person }: HeldPost) =>
    person.contacts.filter(({ scope }) => scope === 'office').map(({ typed }) => typed);
  const listed: Column<HeldPost>[] = [
    {
      key: 'handle',
      title: columns.who,
      value: ({ handle }) => handle,
      text: ({ handle }) => voice.body(handle),
    },
    {
      key: 'capacity',
      title: columns.what,
      value: ({ capacity }) => capacity,
      text: ({ capacity }) => voice.words.capacity(capacity),
    },
    {
      key: 'name',
      title: columns.title,
      value: ({ person }) =>
        (voice.language === 'ar' ? person.nameAr : person.nameEn) ?? person.nameEn ?? person.nameAr,
    },
    { key: 'contacts', title: columns.by_phone, value: lines },
  ];
  return tableOf('call', listed, allOf(posts), voice);
}

type Kind = 'overdue' | 'attendance' | 'handover';

function paperOf(
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
