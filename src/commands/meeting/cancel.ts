import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { setMeetingStatus } from '../../db/meetings.ts';
import { isAhead, meetingId } from '../../domain/meeting.ts';
import { RefusedError } from '../../errors.ts';
import { optional, pastDay, text } from '../../params.ts';
import { meetingChange } from './meeting-change.ts';

export const meetingCancel = defineCommand({
  name: 'meeting cancel',
  summary: 'Cancel a meeting; it keeps its number',
  examples: ['mwg meeting cancel M-4 --reason "The co-chair is travelling"'],
  params: {
    meeting: text('<meeting>', 'M-3, 3, next, or part of its title', 'Which meeting?'),
    reason: text('--reason <text>', 'why', 'Why?'),
    on: optional(pastDay('--on <date>', 'the day it was cancelled (default: today)')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today } = context;
    const meeting = findMeeting(context, input.meeting);
    if (meeting.status === 'cancelled') {
      return meetingChange(context, meeting.id, {
        done: 'was already cancelled. Nothing changed.',
      });
    }
    if (!isAhead(meeting)) {
      throw new RefusedError({
        code: 'MEETING_STATUS',
        message: `${meetingId(meeting)} was held, so it cannot be cancelled.`,
        hints: [`Closed by mistake:  mwg history ${meetingId(meeting)}, then mwg undo N`],
      });
    }
    const on = input.on?.day ?? today;
    setMeetingStatus(db, meeting.id, { status: 'cancelled', on, reason: input.reason });
    return meetingChange(context, meeting.id, { done: 'cancelled' });
  },
});
