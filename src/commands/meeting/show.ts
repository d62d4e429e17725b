import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import { forParam } from '../for-param.ts';
import { meetingCardOf } from '../meeting-card-of.ts';
import { whichMeeting } from '../which-meeting.ts';

export const meetingShow = defineCommand({
  name: 'meeting show',
  summary: 'Show one meeting: its agenda, answers, attendance, decisions, actions',
  examples: ['mwg meeting show M-3', 'mwg meeting show last --for members'],
  params: { meeting: whichMeeting, for: forParam, asOf: asOfParam },
  returns: 'card',
  run: (input, context) =>
    standingOn(context, input.asOf, (then) =>
      meetingCardOf(then, findMeeting(then, input.meeting, input.for), input.for),
    ),
});
