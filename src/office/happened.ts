import { findMeeting } from '../db/find-meeting.ts';
import type { Scope } from '../db/groups.ts';
import type { IsoDay } from '../domain/day.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
import { RefusedError, UsageError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    MEETING_AHEAD: { id: string; day: IsoDay };
    MEETING_NOT_HELD: { id: string; status: string };
    BEFORE_MEETING: { id: string; heldOn: IsoDay; day: IsoDay };
  }
}

type Given = { at: string | undefined; on: { day: IsoDay } | undefined };
type Happened = { day: IsoDay; meeting: Meeting | undefined };

/** When something happened: the day typed, else the day of the meeting, else today. */
export function happened(scope: Scope, { at, on }: Given): Happened {
  const { today } = scope;
  const meeting = at === undefined ? undefined : findMeeting(scope, at);
  if (meeting !== undefined) demandTakenPlace(meeting, today);
  if (meeting !== undefined && on !== undefined) demandNotBefore(meeting, on.day);
  return { day: on?.day ?? meeting?.heldOn ?? today, meeting };
}

/** Nothing was said, decided or granted at a meeting that was called off, or has not come yet. */
export function demandTakenPlace(meeting: Meeting, today: IsoDay): void {
  const id = meetingId(meeting);
  const { status, heldOn: day } = meeting;
  demandNotCancelled(meeting);
  if (status === 'postponed') throw new RefusedError('MEETING_NOT_HELD', { id, status });
  if (day > today) throw new RefusedError('MEETING_AHEAD', { id, day });
}

/** An action may be raised for a meeting to come; none comes from one that was called off. */
export function demandNotCancelled({ status, ...meeting }: Meeting): void {
  if (status !== 'cancelled') return;
  throw new RefusedError('MEETING_NOT_HELD', { id: meetingId(meeting), status });
}

/** What was agreed at a meeting was not agreed before it. */
export function demandNotBefore(meeting: Meeting, day: IsoDay): void {
  const { heldOn } = meeting;
  if (day < heldOn) {
    throw new UsageError('BEFORE_MEETING', { id: meetingId(meeting), heldOn, day });
  }
}
