import type { IsoDay } from '../domain/day.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Database } from './database.ts';
import { listMeetings, type MeetingFilter } from './meetings.ts';

/** The meetings as they stood at the end of a day. Titles, days and places are those of today. */
export function listMeetingsAsOf(
  db: Database,
  { statuses, ...filter }: MeetingFilter,
  day: IsoDay,
): Meeting[] {
  return listMeetings(db, filter)
    .map((meeting) => standingOn(meeting, day))
    .filter(({ status }) => statuses === undefined || statuses.includes(status));
}

/** Held or cancelled only later: it was still to come. Whether it was convened is not kept. */
function standingOn(meeting: Meeting, day: IsoDay): Meeting {
  const { status, heldOn, statusOn } = meeting;
  const isHeldLater = status === 'held' && heldOn > day;
  const isCancelledLater = status === 'cancelled' && statusOn !== null && statusOn > day;
  if (!isHeldLater && !isCancelledLater) return meeting;
  return { ...meeting, status: 'planned', statusOn: null, statusReason: null };
}
