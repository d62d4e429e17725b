import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { groupById } from '../../db/groups.ts';
import { signInSheet } from '../../documents/door-papers.ts';
import { expectedAt } from '../../office/expected.ts';
import { whichMeeting } from '../which-meeting.ts';

export const meetingSignIn = defineCommand({
  name: 'meeting sign-in',
  summary: 'The sheet to be signed at the door: the seats of that day, who is expected',
  examples: ['mwg meeting sign-in next', 'mwg meeting sign-in M-4 --lang ar --format md'],
  params: { meeting: whichMeeting },
  returns: 'document',
  run(input, context) {
    const { db, isDemo } = context;
    const meeting = findMeeting(context, input.meeting);
    const group = groupById(db, meeting.groupId);
    return signInSheet({ meeting, expected: expectedAt(db, meeting), group, isDemo });
  },
});
