import { defineCommand } from '../../command.ts';
import { listActions } from '../../db/actions.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { setMeetingStatus } from '../../db/meetings.ts';
import { actionId, actionTitle } from '../../domain/action.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { isAhead, type Meeting, meetingId } from '../../domain/meeting.ts';
import { openStatuses } from '../../domain/vocabulary.ts';
import { RefusedError } from '../../errors.ts';
import { text } from '../../params.ts';
import { meetingChange } from './meeting-change.ts';

export const meetingClose = defineCommand({
  name: 'meeting close',
  summary: 'Record that a meeting was held, and see what carries over',
  examples: ['mwg meeting close last'],
  params: { meeting: text('<meeting>', 'M-3, 3, last, or part of its title', 'Which meeting?') },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today } = context;
    const meeting = findMeeting(context, input.meeting);
    if (meeting.status === 'held') {
      return meetingChange(context, meeting.id, { done: 'was already closed. Nothing changed.' });
    }
    demandClosable(meeting, today);
    setMeetingStatus(db, meeting.id, { status: 'held', on: meeting.heldOn, reason: null });
    const open = listActions(db, { groupId: meeting.groupId, statuses: openStatuses });
    const carried = open.map(
      (action) => `carries over: ${actionId(action)}  ${actionTitle(action)}`,
    );
    return meetingChange(context, meeting.id, { done: 'closed', notices: carried });
  },
});

function demandClosable(meeting: Meeting, today: IsoDay): void {
  const id = meetingId(meeting);
  if (!isAhead(meeting)) {
    throw new RefusedError({
      code: 'MEETING_STATUS',
      message: `${id} is ${meeting.status}, so it was not held.`,
      hints: [`See it:  mwg meeting show ${id}`],
    });
  }
  if (meeting.heldOn <= today) return;
  throw new RefusedError({
    code: 'MEETING_AHEAD',
    message: `${id} is on ${dayText(meeting.heldOn)}, which has not come yet.`,
    hints: [`It was held earlier:  mwg meeting edit ${id} --date DAY`],
  });
}
