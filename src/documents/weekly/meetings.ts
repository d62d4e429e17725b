import { hasDay, type Meeting, meetingId } from '../../domain/meeting.ts';
import { allOf } from '../../domain/portion.ts';
import { placeIn } from '../../language/text.ts';
import type { MovedMeeting } from '../../office/week-meetings.ts';
import type { WeekFacts } from '../../office/weekly.ts';
import type { Block } from '../../output/document.ts';
import type { Column } from '../../output/listing.ts';
import { tableOf } from './blocks.ts';
import { asEntered, enteredLate, meetingColumns } from './columns.ts';
import type { Voice } from './voice.ts';

export function meetingBlocks({ meetings }: WeekFacts, voice: Voice): Block[] {
  const { held, coming, moved, cancelled } = meetings;
  const { counts, columns } = voice.words;
  const listed = meetingColumns(voice);
  const entered = becameColumns(voice);
  return [
    ...tableOf(
      'held',
      [
        ...entered,
        { key: 'present', title: counts.present, value: ({ present }) => present, align: 'right' },
      ],
      held,
      voice,
    ),
    ...tableOf('coming', listed, coming, voice),
    ...tableOf('moved', movedColumns(voice), allOf(moved), voice),
    ...tableOf(
      'cancelled',
      [
        ...entered,
        { key: 'reason', title: columns.reason, value: ({ statusReason }) => statusReason },
      ],
      allOf(cancelled),
      voice,
    ),
  ];
}

/** The hour was that of the day given up: a meeting that waits for its day has none. */
export function whenAndWhere(meeting: Meeting, { words, day, language }: Voice): string {
  const place = placeIn({ language }, meeting);
  return hasDay(meeting)
    ? words.meetingAt(day(meeting.heldOn), meeting.startTime ?? '', place)
    : words.meetingAt(words.tbd, '', place);
}

type Became = Meeting & { isEnteredLate: boolean };

function becameColumns(voice: Voice): Column<Became>[] {
  const text = (meeting: Became) =>
    asEntered(voice.words.meetingStatuses[meeting.status], meeting, voice);
  return [
    ...meetingColumns(voice).map((column) =>
      column.key === 'status' ? { ...column, text } : column,
    ),
    enteredLate(voice),
  ];
}

function movedColumns(voice: Voice): Column<MovedMeeting>[] {
  const { columns, tbd } = voice.words;
  return [
    { key: 'id', title: columns.id, value: ({ meeting }) => meetingId(meeting) },
    {
      key: 'before',
      title: columns.before,
      value: ({ before }) => before,
      text: ({ before }) => (before === null ? tbd : voice.day(before)),
    },
    {
      key: 'date',
      title: columns.now,
      value: ({ day }) => day,
      text: (row) => asEntered(row.day === null ? tbd : voice.day(row.day), row, voice),
    },
    {
      key: 'title',
      title: columns.title,
      value: ({ meeting }) => meeting.titleEn,
      text: ({ meeting }) => voice.title(meeting),
    },
    { key: 'reason', title: columns.reason, value: ({ reason }) => reason },
    enteredLate(voice),
  ];
}
