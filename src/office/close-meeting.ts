import { listActionsAsOf } from '../db/actions-as-of.ts';
import { listAgenda } from '../db/agenda.ts';
import { listAttendance } from '../db/attendance.ts';
import type { Database } from '../db/database.ts';
import { listDecisions } from '../db/decisions.ts';
import type { Scope } from '../db/groups.ts';
import { setMeetingStatus } from '../db/meetings.ts';
import { type Action, isOpen } from '../domain/action.ts';
import { type AgendaItem, isUnfinished } from '../domain/agenda.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Decision } from '../domain/decision.ts';
import { hasDay, isAhead, type Meeting, meetingId } from '../domain/meeting.ts';
import { RefusedError } from '../errors.ts';

/** What a meeting is closed without. */
export type Unfinished =
  | { what: 'attendance' }
  | { what: 'agenda' }
  | { what: 'item'; item: AgendaItem }
  | { what: 'addressee'; decision: Decision };

type Closed = {
  carried: readonly Action[];
  /** Decisions that bind nobody by name: worth a look, and no fault. */
  unaddressed: readonly Decision[];
  unfinished: readonly Unfinished[];
};

/** Recorded as held on its day; actions carry over as they stood on that day. */
export function closeMeeting({ db, today }: Scope, meeting: Meeting): Closed {
  demandClosable(meeting, today);
  const { id, heldOn, groupId } = meeting;
  setMeetingStatus(db, id, { status: 'held', on: heldOn, reason: null });
  const recorded = listActionsAsOf(db, groupId, today);
  const decisions = listDecisions(db, { groupId, meetingId: id }).filter(
    ({ to }) => to.length === 0,
  );
  const isTaken = (decision: Decision) => recorded.some((one) => one.decisionId === decision.id);
  return {
    carried: listActionsAsOf(db, groupId, heldOn).filter(isOpen),
    unaddressed: decisions.filter((one) => one.kind === 'decision' && !isTaken(one)),
    unfinished: unfinishedAt(db, meeting, decisions),
  };
}

function demandClosable(meeting: Meeting, today: IsoDay): void {
  const id = meetingId(meeting);
  if (!isAhead(meeting) || !hasDay(meeting)) {
    throw new RefusedError('MEETING_NOT_HELD', { id, status: meeting.status });
  }
  if (meeting.heldOn > today) throw new RefusedError('MEETING_AHEAD', { id, day: meeting.heldOn });
}

function unfinishedAt(
  db: Database,
  { id, groupId }: Meeting,
  toNobody: readonly Decision[],
): Unfinished[] {
  const items = listAgenda(db, { groupId, meetingId: id });
  return [
    ...(listAttendance(db, id).length === 0 ? [{ what: 'attendance' as const }] : []),
    ...(items.length === 0 ? [{ what: 'agenda' as const }] : []),
    ...items.filter(isUnfinished).map((item) => ({ what: 'item' as const, item })),
    ...toNobody
      .filter(({ kind }) => kind === 'recommendation')
      .map((decision) => ({ what: 'addressee' as const, decision })),
  ];
}
