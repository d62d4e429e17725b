import type { Context } from '../command.ts';
import { listMeetings } from '../db/meetings.ts';
import type { IsoDay } from '../domain/day.ts';
import { isAhead, type Meeting, meetingId } from '../domain/meeting.ts';
import type { Deadline } from '../domain/tor-deadlines.ts';
import { deadlinesOf } from './deadlines-of.ts';

/** What this office owes for a meeting under the terms of reference. */
export type Obligation = { what: string; deadline: Deadline };

/**
 * In the order they fall: notice and papers of meetings still ahead, late ones too; minutes from the
 * meeting until their day, for the book does not know yet whether they went out.
 */
export function obligations(context: Context, until: IsoDay): Obligation[] {
  const meetings = listMeetings(context.db, { groupId: context.group.id });
  return meetings
    .flatMap((meeting) => owedFor(meeting, context))
    .filter(({ deadline }) => deadline.day <= until)
    .toSorted((a, b) => a.deadline.day.localeCompare(b.deadline.day));
}

function owedFor(meeting: Meeting, context: Context): Obligation[] {
  const { today } = context;
  const { notice, papers, minutes } = deadlinesOf(context, meeting);
  const isStillAhead = isAhead(meeting) && meeting.heldOn >= today;
  const owed = (name: string, deadline: Deadline | undefined, isOwed: boolean) =>
    deadline !== undefined && isOwed
      ? [{ what: `${name} for ${meetingId(meeting)}`, deadline }]
      : [];
  return [
    ...owed('notice', notice, isStillAhead),
    ...owed('papers', papers, isStillAhead),
    ...owed('minutes', minutes, meeting.status === 'held' && (minutes?.day ?? '') >= today),
  ];
}
