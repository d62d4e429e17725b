import { defineCommand } from '../../command.ts';
import { listAttendance } from '../../db/attendance.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { setMeetingStatus } from '../../db/meetings.ts';
import { isAhead, meetingId } from '../../domain/meeting.ts';
import { RefusedError } from '../../errors.ts';
import { storedMeeting } from '../../office/meeting.ts';
import { meetingFacts } from '../../office/meeting-facts.ts';
import { optional, pastDay, text } from '../../params.ts';
import { meetingChange } from '../../records/meeting.ts';
import { whichMeeting } from '../which-meeting.ts';

export const meetingCancel = defineCommand({
  name: 'meeting cancel',
  summary: 'Cancel a meeting; it keeps its number',
  examples: [
    'mwg meeting cancel M-4 --reason "The co-chair is travelling"',
    'mwg meeting cancel next --reason "The hall is closed" --dry-run',
  ],
  params: {
    meeting: whichMeeting,
    reason: text('--reason <text>', 'why', 'Why?'),
    on: optional(pastDay('--on <date>', 'the day it was cancelled (default: today)')),
  },
  returns: 'change',
  writes: true,
  mayAsk: true,
  run(input, context) {
    const { db, today } = context;
    const meeting = findMeeting(context, input.meeting);
    const id = meetingId(meeting);
    if (meeting.status === 'cancelled') {
      return meetingChange(meetingFacts(context, meeting), {
        what: (words) => words.meeting.cancelledAlready,
      });
    }
    if (!isAhead(meeting)) {
      throw new RefusedError('MEETING_STATUS', { id, status: meeting.status });
    }
    const marked = listAttendance(db, meeting.id).length;
    const on = input.on?.day ?? today;
    setMeetingStatus(db, meeting.id, { status: 'cancelled', on, reason: input.reason });
    return meetingChange(meetingFacts(context, storedMeeting(db, meeting.id)), {
      what: (words) => words.meeting.cancelled,
      question: marked > 0 ? (words) => words.meeting.cancelAnyway(id, marked) : undefined,
    });
  },
});
