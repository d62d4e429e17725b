import type { Database } from '../../db/database.ts';
import { getMeeting } from '../../db/meetings.ts';
import type { IsoDay } from '../../domain/day.ts';
import { meetingId } from '../../domain/meeting.ts';
import { whenText } from '../../listings/meeting-card.ts';
import { meetingColumns } from '../../listings/meetings.ts';
import type { Change } from '../../output/result.ts';

type Said = { done: string; notices?: readonly string[]; next?: readonly string[] };

/** The same answer for every verb that changes a meeting. */
export function meetingChange(db: Database, id: number, today: IsoDay, said: Said): Change {
  const meeting = getMeeting(db, id);
  if (meeting === undefined) throw new Error(`No meeting ${id}.`);
  const fields = meetingColumns
    .filter((column) => column.key !== 'id')
    .map((column) => [column.key, column.value(meeting)]);
  return {
    kind: 'change',
    say: [
      `${meetingId(meeting)} ${said.done}  ${meeting.titleEn}`,
      `  when     ${whenText(meeting, today)}`,
      ...(meeting.place === null ? [] : [`  where    ${meeting.place}`]),
      ...(said.notices ?? []).map((notice) => `  note     ${notice}`),
    ],
    records: [{ id: meetingId(meeting), fields: Object.fromEntries(fields) }],
    next: [...(said.next ?? []), 'mwg undo   takes this back'],
  };
}
