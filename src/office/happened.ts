import { findMeeting } from '../db/find-meeting.ts';
import type { Scope } from '../db/groups.ts';
import type { IsoDay } from '../domain/day.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
import { UsageError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    MEETING_AHEAD: { id: string; day: IsoDay };
    BEFORE_MEETING: { id: string; heldOn: IsoDay; day: IsoDay };
  }
}

type Given = { at: string | undefined; on: { day: IsoDay } | undefined };
type Happened = { day: IsoDay; meeting: Meeting | undefined };

/** When something happened: the day typed, else the day of the meeting, else today. */
export function happened(scope: Scope, { at, on }: Given): Happened {
  const { today } = scope;
  const meeting = at === undefined ? undefined : findMeeting(scope, at);
  if (meeting !== undefined && meeting.heldOn > today) {
    throw new UsageError('MEETING_AHEAD', { id: meetingId(meeting), day: meeting.heldOn });
  }
  if (meeting !== undefined && on !== undefined) demandNotBefore(meeting, on.day);
  return { day: on?.day ?? meeting?.heldOn ?? today, meeting };
}

/** What was agreed at a meeting was not agreed before it. */
export function demandNotBefore(meeting: Meeting, day: IsoDay): void {
  const { heldOn } = meeting;
  if (day < heldOn) {
    throw new UsageError('BEFORE_MEETING', { id: meetingId(meeting), heldOn, day });
  }
}
