import { type Action, actionId } from '../../domain/action.ts';
import { daysBetween } from '../../domain/day.ts';
import { meetingId } from '../../domain/meeting.ts';
import { allOf } from '../../domain/portion.ts';
import { importRef } from '../../domain/stored-import.ts';
import type { Hidden, WeekFacts } from '../../office/weekly.ts';
import type { Block, Document } from '../../output/document.ts';
import type { Column } from '../../output/listing.ts';
import { listOf, sectionOf, tableOf } from './blocks.ts';
import { careSection } from './care.ts';
import { membershipItems, weekDecisionBlocks } from './changes.ts';
import { dueText, titleColumns } from './columns.ts';
import { roundLines } from './dtm.ts';
import { awaitedColumns } from './letters.ts';
import { holidayText } from './missing.ts';
import { type NoteFacts, type NotePaper, noteOf } from './note.ts';
import { owedText } from './owed.ts';
import { changedText, meetingText } from './told-meetings.ts';
import { ownerNames, ownersTold, type Voice, voiceIn } from './voice.ts';

/** One page for the co-chairs, every Thursday: what they decide, what comes, what is open. */
export function noteToChairs(facts: NoteFacts, paper: NotePaper): Document {
  const voice = voiceIn(paper.language, facts);
  const { words } = voice;
  return noteOf(facts, paper, voice, {
    title: words.chairsTitle,
    marking: [words.inner],
    sections: [
      sectionOf('ask', askBlocks(facts, voice), voice),
      ...unlessHidden(facts, 'meetings', 'next', nextMeetingBlocks(facts, voice), voice),
      ...unlessHidden(facts, 'actions', 'actions', actionBlocks(facts, voice), voice),
      ...unlessHidden(facts, 'decisions', 'decisions', weekDecisionBlocks(facts, voice), voice),
      ...unlessHidden(facts, 'letters', 'awaited', awaitedBlocks(facts, voice), voice),
      sectionOf('membership', listOf(membershipItems(facts, voice)), voice),
      ...unlessHidden(facts, 'owed', 'owedNote', listOf(owedItems(facts, voice)), voice),
      sectionOf('dtm', listOf(dtmItems(facts, voice)), voice),
      ...careSection(facts, voice),
    ],
  });
}

type Key = Parameters<typeof sectionOf>[0];

/** Left out where it would say "none" of what this reader may not see. */
function unlessHidden({ hides }: WeekFacts, kind: Hidden, key: Key, blocks: Block[], voice: Voice) {
  const hasRows = blocks.length > 1 || blocks.some((block) => block.kind !== 'paragraph');
  return hides.has(kind) && !hasRows ? [] : [sectionOf(key, blocks, voice)];
}

type Ask = { matter: string; of: string; by: string; proposal: string };

function askBlocks({ members, meetings }: WeekFacts, voice: Voice): Block[] {
  const { decide, columns } = voice.words;
  const nominated = members
    .filter(({ status }) => status === 'nominated')
    .map(({ handle }) => ({
      matter: decide.confirm(voice.body(handle)),
      proposal: decide.confirmIt,
    }));
  const unlettered = meetings.unlettered.map((handle) => ({
    matter: decide.unlettered(voice.body(handle)),
    proposal: decide.write(voice.body(handle)),
  }));
  const rows = [...nominated, ...unlettered].map((ask) => ({
    ...ask,
    of: decide.both,
    by: decide.nextMeeting,
  }));
  const listed: Column<Ask>[] = (['matter', 'of', 'by', 'proposal'] as const).map((key) => ({
    key,
    title: columns[key],
    value: (row) => row[key],
  }));
  return tableOf('ask', listed, allOf(rows), voice);
}

function nextMeetingBlocks(facts: NoteFacts, voice: Voice): Block[] {
  const { meetings, holidays } = facts;
  const { words } = voice;
  const [next] = meetings.coming.rows;
  const others = facts.changed.filter(({ meeting }) => meeting.id !== next?.id);
  const changed = listOf(
    others.map((one) => `${meetingId(one.meeting)}  ${changedText(one, voice)}`),
  );
  if (next === undefined) return [{ kind: 'paragraph', text: words.noMeeting }, ...changed];
  const near = holidays.filter((holiday) => Math.abs(daysBetween(holiday.day, next.heldOn)) <= 7);
  const names = near.map((holiday) => holidayText(holiday, voice));
  return [
    {
      kind: 'paragraph',
      text: `${meetingId(next)}  ${meetingText(next, facts, voice)}`,
    },
    { kind: 'paragraph', text: near.length > 0 ? words.avoid(words.list(names)) : words.avoidNone },
    ...changed,
  ];
}

function actionBlocks(
  { actions, openThrough, lastWords, others }: NoteFacts,
  voice: Voice,
): Block[] {
  const { words } = voice;
  const { columns } = words;
  const { open, late, soon, later, undated, done, raised, extended } = actions;
  const text = words.actionLine({
    open,
    done: done.count,
    raised: raised.count,
    ...others,
    late: late.count,
    extended: extended.count,
  });
  const listed: Column<Action>[] = [
    { key: 'id', title: columns.id, value: actionId },
    ...titleColumns(voice),
    {
      key: 'owners',
      title: columns.lead,
      value: (action) => ownersTold(action, voice),
      text: (action) => ownerNames(action, voice),
    },
    {
      key: 'due',
      title: columns.due_first,
      value: ({ dueOn }) => dueOn,
      text: (action) => dueText(action, voice),
    },
    {
      key: 'meetings',
      title: columns.meetings,
      value: ({ id }) => openThrough.get(id) ?? 0,
      align: 'right',
    },
    {
      key: 'chased',
      title: columns.chased,
      value: ({ id }) => lastWords.get(id)?.chases ?? 0,
      text: ({ id }) => words.chased(lastWords.get(id)?.chases ?? 0),
    },
    {
      key: 'last_word',
      title: columns.last_word,
      value: ({ id }) => lastWords.get(id)?.note ?? null,
    },
  ];
  const rows = [late, soon, later, undated].flatMap((portion) => portion.rows).slice(0, onOnePage);
  return [{ kind: 'paragraph', text }, ...tableOf('open', listed, { rows, count: open }, voice)];
}

const onOnePage = 20;

function awaitedBlocks({ letters }: WeekFacts, voice: Voice): Block[] {
  const { theirs, ours } = letters;
  const text = voice.words.awaited(theirs.count, ours.count);
  return [
    { kind: 'paragraph', text },
    ...tableOf('theirs', awaitedColumns(voice), theirs, voice),
    ...tableOf('silent', awaitedColumns(voice), ours, voice),
  ];
}

/** By their last days; that one has passed stands in the office's own report. */
function owedItems({ owed, letters, ownActions, ownDueBy }: WeekFacts, voice: Voice): string[] {
  const { words } = voice;
  return [
    ...owed.map((one) => words.dutyBy(owedText(one, voice), voice.day(one.day))),
    ...(letters.theirs.count > 0 ? [words.lettersOwed(letters.theirs.count)] : []),
    ...(ownActions.count > 0 ? [words.actionsOwed(ownActions.count, voice.day(ownDueBy))] : []),
  ];
}

function dtmItems({ dtm, week }: WeekFacts, voice: Voice): string[] {
  const { words } = voice;
  if (dtm === undefined) return [words.dtm.none];
  const { importedOn, series } = dtm;
  const isNew = importedOn !== null && importedOn >= week.from;
  if (isNew)
    return [...roundLines(dtm, voice), words.dtm.caution, words.dtm.source, words.dtm.boundary];
  const on = importedOn === null ? '' : voice.day(importedOn);
  return [words.dtm.unchanged(series.number, on, importRef(series.importId))];
}
