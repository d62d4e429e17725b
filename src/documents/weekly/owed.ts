import { daysBetween } from '../../domain/day.ts';
import { meetingId } from '../../domain/meeting.ts';
import type { Duty } from '../../office/week-duties.ts';
import type { WeekFacts } from '../../office/weekly.ts';
import type { Block } from '../../output/document.ts';
import type { Column } from '../../output/listing.ts';
import { tableOf } from './blocks.ts';
import { openColumns } from './columns.ts';
import { waitingColumns } from './letters.ts';
import type { Voice } from './voice.ts';

/** What this office owes, late first in each table. */
export function owedBlocks(facts: WeekFacts, voice: Voice): Block[] {
  const { duties, letters, ownActions, week } = facts;
  const owed = { rows: duties, count: duties.length };
  return [
    ...tableOf('duties', dutyColumns(facts, voice), owed, voice),
    ...tableOf('answers', waitingColumns(voice), letters.theirs, voice),
    ...tableOf('ours', openColumns(voice, week.day), ownActions, voice),
  ];
}

function dutyColumns({ week }: WeekFacts, voice: Voice): Column<Duty>[] {
  const { columns, duties } = voice.words;
  return [
    {
      key: 'what',
      title: columns.what,
      value: ({ name }) => name,
      text: ({ name }) => duties[name],
    },
    { key: 'meeting', title: columns.meeting, value: ({ meeting }) => meetingId(meeting) },
    {
      key: 'due',
      title: columns.by,
      value: ({ deadline }) => deadline.day,
      text: ({ deadline }) => voice.day(deadline.day),
    },
    {
      key: 'days_left',
      title: columns.when,
      value: ({ deadline }) => daysBetween(week.day, deadline.day),
      text: ({ deadline }) => distanceOf(daysBetween(week.day, deadline.day), voice),
    },
    { key: 'version', value: ({ deadline }) => deadline.version, hidden: true },
  ];
}

function distanceOf(days: number, { words }: Voice): string {
  return days < 0 ? words.daysLate(-days) : words.daysLeft(days);
}
