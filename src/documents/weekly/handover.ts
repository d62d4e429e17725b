import { actionId } from '../../domain/action.ts';
import { daysBetween, type IsoDay } from '../../domain/day.ts';
import { letterId } from '../../domain/letter.ts';
import type { PaperPlace } from '../../domain/paper-place.ts';
import type { HeldPost } from '../../domain/person.ts';
import { allOf } from '../../domain/portion.ts';
import type { Handover, HandoverDeadline } from '../../office/handover.ts';
import type { WeekFacts } from '../../office/weekly.ts';
import type { Block, Document } from '../../output/document.ts';
import type { Column } from '../../output/listing.ts';
import { listOf, sectionOf, tableOf } from './blocks.ts';
import { weekDecisionBlocks } from './changes.ts';
import { meetingColumns, openColumns } from './columns.ts';
import { stillWith, waitingColumns } from './letters.ts';
import { missingItems } from './missing.ts';
import { distanceOf, owedBlocks, owedText } from './owed.ts';
import { paperOf, type StandingPaper } from './standing-papers.ts';
import { ownerNames, type Voice, voiceIn } from './voice.ts';

/** All that is open, promised and awaited, for who takes the desk over. */
export function handoverPaper(
  facts: WeekFacts,
  { deadlines, posts, places }: Handover,
  paper: StandingPaper,
): Document {
  const voice = voiceIn(paper.language, facts);
  const { actions, letters, meetings, week } = facts;
  const open = openColumns(voice, week.day);
  const sections = [
    sectionOf(
      'deadlines',
      tableOf('nearest', deadlineColumns(voice, week.day), deadlines, voice),
      voice,
    ),
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
    sectionOf('decisions', weekDecisionBlocks(facts, voice), voice),
    sectionOf('contacts', contactBlocks(posts, voice), voice),
    sectionOf('papers', tableOf('places', placeColumns(voice), allOf(places), voice), voice),
    sectionOf('missing', listOf(missingItems(facts, voice)), voice),
  ];
  return paperOf('handover', facts, paper, sections, voice);
}

function deadlineColumns(voice: Voice, asOf: IsoDay): Column<HandoverDeadline>[] {
  const { columns } = voice.words;
  return [
    { key: 'due', title: columns.by, value: ({ day }) => day, text: ({ day }) => voice.day(day) },
    {
      key: 'days_left',
      title: columns.when,
      value: ({ day }) => daysBetween(asOf, day),
      text: ({ day }) => distanceOf(daysBetween(asOf, day), voice),
    },
    { key: 'id', title: columns.id, value: deadlineId },
    { key: 'what', title: columns.what, value: (row) => deadlineText(row, voice) },
  ];
}

function deadlineId(row: HandoverDeadline): string | null {
  switch (row.kind) {
    case 'owed':
      return null;
    case 'action':
      return actionId(row.action);
    case 'letter':
      return letterId(row.letter);
  }
}

function deadlineText(row: HandoverDeadline, voice: Voice): string {
  const { handover } = voice.words;
  switch (row.kind) {
    case 'owed':
      return owedText(row.owed, voice);
    case 'action':
      return handover.action(voice.title(row.action), ownerNames(row.action, voice));
    case 'letter': {
      const { subjectEn, subjectAr, direction } = row.letter;
      const who = voice.words.list(stillWith(row.letter).map(voice.body));
      const subject = voice.title({ titleEn: subjectEn, titleAr: subjectAr });
      return direction === 'in' ? handover.answer(who, subject) : handover.awaited(who, subject);
    }
  }
}

function placeColumns(voice: Voice): Column<PaperPlace>[] {
  const { columns, handover } = voice.words;
  return [
    {
      key: 'kind',
      title: columns.what,
      value: ({ kind }) => kind,
      text: ({ kind }) => handover.kinds[kind],
    },
    { key: 'count', title: columns.count, value: ({ count }) => count, align: 'right' },
    {
      key: 'place',
      title: columns.place,
      value: ({ place }) => place,
      text: ({ place }) => place ?? handover.inBook,
    },
  ];
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
