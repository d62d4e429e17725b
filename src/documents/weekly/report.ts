import { dtmSource } from '../../domain/dtm.ts';
import { officeName } from '../../domain/office-name.ts';
import { nameIn } from '../../language/text.ts';
import type { WeeklyDtm } from '../../office/latest-round.ts';
import type { WeekFacts } from '../../office/weekly.ts';
import type { Document } from '../../output/document.ts';
import { actionBlocks } from './actions.ts';
import { listOf, sectionOf } from './blocks.ts';
import { careSection } from './care.ts';
import { membershipItems, weekDecisionBlocks } from './changes.ts';
import { dtmBlocks } from './dtm.ts';
import { letterBlocks } from './letters.ts';
import { meetingBlocks } from './meetings.ts';
import { holidayItems, missingItems } from './missing.ts';
import { owedBlocks } from './owed.ts';
import { type Voice, voiceIn } from './voice.ts';

type Paper = { language: 'en' | 'ar'; name: string; isDemo: boolean };

/** The office's own full report of one week, Sunday to Saturday. */
export function weeklyReport(facts: WeekFacts, { language, name, isDemo }: Paper): Document {
  const voice = voiceIn(language, facts);
  return {
    kind: 'document',
    name,
    language,
    day: facts.week.day,
    office: officeName(facts.group).office,
    title: voice.words.reportTitle(groupName(facts, voice)),
    subtitle: [periodOf(facts, voice), ...(isDemo ? [voice.words.demo] : [])],
    sections: [
      sectionOf('owed', owedBlocks(facts, voice), voice),
      sectionOf('meetings', meetingBlocks(facts, voice), voice),
      sectionOf('actions', actionBlocks(facts, voice), voice),
      sectionOf('letters', letterBlocks(facts, voice), voice),
      sectionOf('membership', listOf(membershipItems(facts, voice)), voice),
      sectionOf('decisions', weekDecisionBlocks(facts, voice), voice),
      sectionOf('dtm', dtmBlocks(facts, voice), voice),
      sectionOf('holidays', listOf(holidayItems(facts, voice)), voice),
      ...careSection(facts, voice),
      sectionOf('missing', listOf(missingItems(facts, voice)), voice),
    ],
    footer: facts.dtm === undefined ? [] : [sourceText(facts.dtm, voice), voice.words.dtm.boundary],
  };
}

/** DTM's own source line is said in the paper's language; another is printed as it was given. */
function sourceText({ series }: WeeklyDtm, { words }: Voice): string {
  return series.source === dtmSource ? words.dtm.source : words.dtm.credit(series.source);
}

export function groupName({ group }: WeekFacts, voice: Voice): string {
  return nameIn(voice, group);
}

export function periodOf({ week }: WeekFacts, { words, day }: Voice): string {
  return words.period(day(week.from), day(week.until), day(week.day));
}
