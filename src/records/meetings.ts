import { dayText } from '../domain/day-text.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
import type { Audience } from '../domain/vocabulary.ts';
import type { Column } from '../output/listing.ts';

export const meetingColumns: readonly Column<Meeting>[] = [
  { key: 'id', value: meetingId },
  {
    key: 'date',
    value: (meeting) => meeting.heldOn,
    text: (m) => dayText(m.heldOn),
  },
  { key: 'time', value: timeText, drop: 2 },
  { key: 'status', value: (meeting) => meeting.status, drop: 3 },
  { key: 'title', title: 'Meeting', value: (meeting) => meeting.titleEn, cut: true },
  { key: 'place', value: (meeting) => meeting.place, drop: 1, cut: true },
  { key: 'title_ar', title: 'Meeting (ar)', value: (meeting) => meeting.titleAr, hidden: true },
  { key: 'note', value: (meeting) => meeting.note, hidden: true },
  { key: 'number', value: (meeting) => meeting.number, hidden: true },
  { key: 'visibility', value: (meeting) => meeting.visibility, hidden: true },
];

/** A note on a meeting is the office's own. */
export function meetingColumnsFor(audience: Audience): readonly Column<Meeting>[] {
  if (audience === 'office') return meetingColumns;
  return meetingColumns.filter(({ key }) => key !== 'note');
}

/** `10:00–12:00`, local to the meeting. */
export function timeText({ startTime, endTime }: Pick<Meeting, 'startTime' | 'endTime'>): string {
  if (startTime === null) return '';
  return endTime === null ? startTime : `${startTime}–${endTime}`;
}
