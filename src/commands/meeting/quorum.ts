import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { rollOf } from '../../office/roll.ts';
import { quorumLines } from '../../records/attendance.ts';
import { whichMeeting } from '../which-meeting.ts';

export const meetingQuorum = defineCommand({
  name: 'meeting quorum',
  summary: 'Judge the quorum of a meeting by the rules of its day, for the office and the chairs',
  examples: ['mwg meeting quorum M-3', 'mwg meeting quorum last --json'],
  params: { meeting: whichMeeting },
  returns: 'answer',
  run(input, context) {
    const roll = rollOf(context.db, findMeeting(context, input.meeting));
    const { quorum, now } = roll;
    return {
      kind: 'answer',
      lines: quorumLines(roll),
      fields: {
        quorate: quorum?.isQuorate ?? null,
        quorate_now: (now ?? quorum)?.isQuorate ?? null,
        rules: (quorum?.rules ?? []).map(
          ({ rule, needed, present }) => `${rule}: ${needed} needed, ${present} present`,
        ),
      },
    };
  },
});
