import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { text } from '../../params.ts';
import { meetingCardOf } from '../meeting-card-of.ts';

export const meetingShow = defineCommand({
  name: 'meeting show',
  summary: 'Show one meeting and the actions raised there',
  examples: ['mwg meeting show M-3', 'mwg meeting show last'],
  params: {
    meeting: text('<meeting>', 'M-3, 3, next, last, or part of its title', 'Which meeting?'),
  },
  returns: 'card',
  run: (input, context) => meetingCardOf(context, findMeeting(context, input.meeting)),
});
