import { type Action, actionId } from '../../domain/action.ts';
import { decisionNumber } from '../../domain/decision.ts';
import { hasDay } from '../../domain/meeting.ts';
import { officeName } from '../../domain/office-name.ts';
import { nameIn } from '../../language/text.ts';
import type { WeekFacts } from '../../office/weekly.ts';
import type { Block, Document } from '../../output/document.ts';
import type { Column } from '../../output/listing.ts';
import { listOf, sectionOf, tableOf } from './blocks.ts';
import { titleColumns } from './columns.ts';
import { roundLines } from './dtm.ts';
import { dutiesTold } from './duties-told.ts';
import { type NoteFacts, type NotePaper, noteOf } from './note.ts';
import { changedText, meetingText } from './told-meetings.ts';
import { ownerNames, statusTold, type Voice, voiceIn } from './voice.ts';

/** One page for members. Nothing in it says who is behind, who came, or what is not there. */
export function noteToMembers(facts: NoteFacts, paper: NotePaper): Document {
  const voice = voiceIn(paper.language, facts);
  const { words } = voice;
  const parts = [
    ['dates', listOf(dateItems(facts, voice))],
    ['documents', listOf(documentItems(facts, voice))],
    ['taken', listOf(decisionItems(facts, voice))],
    ['actions', actionBlocks(facts, voice)],
    ['members', listOf(memberItems(facts, voice))],
    ['dtm', listOf(dtmItems(facts, voice))],
    ['asked', listOf(contactItems(facts, voice))],
  ] as const;
  return noteOf(facts, paper, voice, {
    title: words.membersTitle,
    marking: [],
    // A section with nothing in it is left out.
    sections: parts
      .filter(([, blocks]) => blocks.length > 0)
      .map(([key, blocks]) => sectionOf(key, blocks, voice)),
  });
}

/** A name alone helps nobody. */
function contactItems({ group, contact }: WeekFacts, { words, language }: Voice): string[] {
  const { office, officeAr } = officeName(group);
  return contact === undefined
    ? []
    : [words.contact(language === 'ar' ? officeAr : office, contact)];
}

/** Dates that were told and hold no longer are told again, as what became of them. */
function dateItems(facts: NoteFacts, voice: Voice): string[] {
  const dated = facts.meetings.coming.rows.filter(hasDay);
  const others = facts.changed.filter(({ meeting }) => dated.every(({ id }) => id !== meeting.id));
  return [
    ...dated.map((meeting) => meetingText(meeting, facts, voice)),
    ...others.map((one) => changedText(one, voice)),
  ];
}

/** Promised while the day has not passed. */
function documentItems({ owed, week }: WeekFacts, voice: Voice): string[] {
  return dutiesTold(owed, { edition: 'members', day: week.day }).map(({ meeting, day }) =>
    voice.words.minutesBy(voice.title(meeting), voice.day(day)),
  );
}

function decisionItems({ taken }: WeekFacts, voice: Voice): string[] {
  const { words } = voice;
  return taken.map((decision) => {
    const { kind, to } = decision;
    const names = words.list(to.map(({ name }) => voice.body(name)));
    const title = voice.title(decision);
    const text =
      kind === 'recommendation' && to.length > 0 ? words.recommends(names, title) : title;
    return [decisionNumber(decision), text].filter((part) => part !== '').join('  ');
  });
}

/** By target date, then reference: never by organisation. */
function actionBlocks({ actions, week }: WeekFacts, voice: Voice): Block[] {
  const { columns, statuses } = voice.words;
  const { late, soon, later, undated, done, open } = actions;
  const dated = [late, soon, later].flatMap(({ rows }) => rows).toSorted(byTarget);
  const rows = [...dated, ...undated.rows].slice(0, onOnePage);
  const completed = done.rows.slice(0, onOnePage - rows.length);
  const listed: Column<Action>[] = [
    { key: 'id', title: columns.id, value: actionId },
    // Members have no handles and no other language: what they read is what stands there.
    ...titleColumns(voice).map((column) =>
      column.key === 'title' ? { ...column, value: voice.title } : column,
    ),
    {
      key: 'owners',
      title: columns.lead,
      value: (action) => ownerNames(action, voice),
    },
    {
      key: 'due',
      title: columns.due,
      value: ({ dueOn }) => dueOn,
      text: ({ dueOn }) => (dueOn === null ? '–' : voice.day(dueOn)),
    },
    {
      key: 'status',
      title: columns.status,
      value: (action) => statuses[statusTold(action, week.day)],
    },
  ];
  return [
    ...tableOf('open', listed, { rows, count: open }, voice),
    ...tableOf('done', listed, { rows: completed, count: done.count }, voice),
  ];
}

const onOnePage = 20;

function byTarget(a: Action, b: Action): number {
  return (a.dueOn ?? '').localeCompare(b.dueOn ?? '') || a.id - b.id;
}

/** Bodies, never persons. */
function memberItems({ membership }: WeekFacts, voice: Voice): string[] {
  const { words } = voice;
  const items = membership.flatMap(({ kind, handle, what, whatAr }) => {
    const name = voice.body(handle);
    if (kind === 'status' && what === 'confirmed') return [words.joined(name)];
    if (kind === 'ended') return [words.leftGroup(name)];
    if (kind === 'renamed') {
      return [words.renamed(name, nameIn(voice, { nameEn: what, nameAr: whatAr }))];
    }
    if (kind === 'post' && what === 'representative') return [words.named(name)];
    return [];
  });
  return [...new Set(items)];
}

/** Only with a new round. */
function dtmItems({ dtm, from }: WeekFacts, voice: Voice): string[] {
  if (dtm === undefined || dtm.importedOn === null || dtm.importedOn < from) return [];
  const { source, caution, boundary } = voice.words.dtm;
  return [...roundLines(dtm, voice), source, caution, boundary];
}
