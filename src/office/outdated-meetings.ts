import type { Database } from '../db/database.ts';
import { meetingsWrittenOf } from '../db/day-written.ts';
import { getMeeting } from '../db/meetings.ts';
import type { IsoDay } from '../domain/day.ts';
import { hasDay, isAhead, type Meeting } from '../domain/meeting.ts';

/** `told`: the day in a letter's draft, which is the meeting's no longer; null where it told of none. */
export type Outdated = { meeting: Meeting; told: IsoDay | null };

/** The meetings ahead, or called off since, whose day is not the one that the letter was drafted with. */
export function outdatedMeetings(db: Database, letterId: number): Outdated[] {
  return meetingsWrittenOf(db, letterId).flatMap(({ meetingId, heldOn, status }) => {
    const meeting = getMeeting(db, meetingId);
    if (meeting === undefined || meeting.status === 'held') return [];
    const told = dayOf({ heldOn, status });
    return dayOf(meeting) === told ? [] : [{ meeting, told }];
  });
}

/** The day on which people are to come. */
function dayOf(meeting: Pick<Meeting, 'heldOn' | 'status'>): IsoDay | null {
  return isAhead(meeting) && hasDay(meeting) ? meeting.heldOn : null;
}
