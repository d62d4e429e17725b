import { daysBetween, type IsoDay } from '../../domain/day.ts';
import { meetingId } from '../../domain/meeting.ts';
import { allOf } from '../../domain/portion.ts';
import { torName } from '../../domain/tor.ts';
import { nameIn } from '../../language/text.ts';
import type { Obligation } from '../../office/obligations.ts';
import type { WeekFacts } from '../../office/weekly.ts';
import type { Block } from '../../output/document.ts';
import type { Column } from '../../output/listing.ts';
import { tableOf } from './blocks.ts';
import { openColumns } from './columns.ts';
import { waitingColumns } from './letters.ts';
import type { Voice } from './voice.ts';

/** What this office owes, late first in each table. */
export function owedBlocks({ owed, letters, ownActions, week }: WeekFacts, voice: Voice): Block[] {
  return [
    ...tableOf('duties', owedColumns(week.day, voice), allOf(owed), voice),
    ...tableOf('answers', waitingColumns(voice), letters.theirs, voice),
    ...tableOf('ours', openColumns(voice, week.day), ownActions, voice),
  ];
}

function owedColumns(asOf: IsoDay, voice: Voice): Column<Obligation>[] {
  const { columns } = voice.words;
  return [
    { key: 'what', title: columns.what, value: (owed) => owedText(owed, voice) },
    {
      key: 'due',
      title: columns.by,
      value: ({ day }) => day,
      text: ({ day }) => voice.day(day),
    },
    {
      key: 'days_left',
      title: columns.when,
      value: ({ day }) => daysBetween(asOf, day),
      text: ({ day }) => distanceOf(daysBetween(asOf, day), voice),
    },
    { key: 'group', value: ({ group }) => group.code, hidden: true },
  ];
}

export function owedText(owed: Obligation, voice: Voice): string {
  const { words } = voice;
  switch (owed.kind) {
    case 'duty':
      return words.duty(words.duties[owed.state.duty], meetingId(owed.meeting));
    case 'close':
      return words.owes.close(meetingId(owed.meeting));
    case 'comments':
      return words.owes.comments(torName(owed.tor));
    case 'announced':
      return words.owes.announced(nameIn(voice, owed.holiday));
    case 'seed':
      return words.owes.seed(owed.year);
  }
}

export function distanceOf(days: number, { words }: Voice): string {
  return days < 0 ? words.daysLate(-days) : words.daysLeft(days);
}
