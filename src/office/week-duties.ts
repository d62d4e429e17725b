import type { Database } from '../db/database.ts';
import { listMeetings } from '../db/meetings.ts';
import { listTors } from '../db/tors.ts';
import { addDays, type IsoDay } from '../domain/day.ts';
import { isAhead, type Meeting } from '../domain/meeting.ts';
import { meetingDeadlines } from '../domain/meeting-deadlines.ts';
import type { Deadline } from '../domain/tor-deadlines.ts';
import type { Calendar } from '../domain/working-week.ts';

export type DutyName = 'notice' | 'papers' | 'minutes';

/** What this office owes for a meeting under the terms of reference. */
export type Duty = { name: DutyName; meeting: Meeting; deadline: Deadline };

const lookedAhead = 14;
const lookedBack = 60;

/** In the order they fall: what is late first. */
export function weekDuties(
  db: Database,
  groupId: number,
  { day, calendar }: { day: IsoDay; calendar: Calendar },
): Duty[] {
  const around = { from: addDays(day, -lookedBack), until: addDays(day, 2 * lookedBack) };
  const versions = listTors(db, groupId);
  return listMeetings(db, { groupId, ...around })
    .flatMap((meeting) => dutiesFor(meeting, day, meetingDeadlines(versions, meeting, calendar)))
    .filter(({ deadline }) => deadline.day <= addDays(day, lookedAhead))
    .toSorted((a, b) => a.deadline.day.localeCompare(b.deadline.day));
}

type Deadlines = ReturnType<typeof meetingDeadlines>;

function dutiesFor(meeting: Meeting, day: IsoDay, deadlines: Deadlines): Duty[] {
  const isStillAhead = isAhead(meeting) && meeting.heldOn >= day;
  const isOwed = { notice: isStillAhead, papers: isStillAhead, minutes: meeting.status === 'held' };
  const names = ['notice', 'papers', 'minutes'] as const;
  return names.flatMap((name) => {
    const deadline = deadlines[name];
    const isDue = deadline !== undefined && isOwed[name];
    return isDue ? [{ name, meeting, deadline }] : [];
  });
}
