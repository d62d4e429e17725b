import { defineCommand } from '../../command.ts';
import { listActions } from '../../db/actions.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { meetingCard } from '../../listings/meeting-card.ts';
import { text } from '../../params.ts';

export const meetingShow = defineCommand({
  name: 'meeting show',
  summary: 'Show one meeting and the actions raised there',
  examples: ['mwg meeting show M-3', 'mwg meeting show last'],
  params: {
    meeting: text('<meeting>', 'M-3, 3, next, last, or part of its title', 'Which meeting?'),
  },
  returns: 'card',
  run(input, { db, today }) {
    const meeting = findMeeting(db, input.meeting, today);
    const actions = listActions(db, { groupId: meeting.groupId, meetingId: meeting.id });
    return meetingCard(meeting, actions, today);
  },
});
