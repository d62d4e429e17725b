import { listGroupAttendance } from '../db/attendance.ts';
import type { Database } from '../db/database.ts';
import { listMeetings } from '../db/meetings.ts';
import type { Attendance } from '../domain/attendance.ts';
import { type AttendanceRate, countAttendance } from '../domain/attendance-rate.ts';
import type { IsoDay } from '../domain/day.ts';
import { groupBy } from '../domain/group-by.ts';
import { rosterOf } from './roll.ts';

type Period = { groupId: number; from?: IsoDay; until?: IsoDay };

/** Over the meetings whose roll was taken; a seat counts those held while it was confirmed. */
export function attendanceRates(db: Database, period: Period): AttendanceRate[] {
  const byMeeting = groupBy(listGroupAttendance(db, period.groupId), ({ meetingId }) => meetingId);
  const bySeat = new Map<string, (Attendance | undefined)[]>();
  for (const meeting of listMeetings(db, { ...period, statuses: ['held'] })) {
    const marks = byMeeting.get(meeting.id);
    if (marks === undefined) continue;
    for (const { handle, seatId } of rosterOf(db, meeting)) {
      const mark = marks.find((one) => one.seatId === seatId);
      bySeat.set(handle, [...(bySeat.get(handle) ?? []), mark]);
    }
  }
  return [...bySeat].map(([handle, marks]) => countAttendance(handle, marks));
}
