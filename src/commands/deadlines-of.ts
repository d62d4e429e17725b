import type { Context } from '../command.ts';
import { listTors } from '../db/tors.ts';
import type { Meeting } from '../domain/meeting.ts';
import { type MeetingDeadlines, meetingDeadlines } from '../domain/meeting-deadlines.ts';

export function deadlinesOf({ db, calendar }: Context, meeting: Meeting): MeetingDeadlines {
  return meetingDeadlines(listTors(db, meeting.groupId), meeting, calendar);
}
