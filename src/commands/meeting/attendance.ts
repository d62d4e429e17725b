import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { rollOf } from '../../office/roll.ts';
import { rollLines, rollListing } from '../../records/attendance.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import { forParam } from '../for-param.ts';
import { whichMeeting } from '../which-meeting.ts';

export const meetingAttendance = defineCommand({
  name: 'meeting attendance',
  summary: 'List who came to a meeting; for members, who was present and who sent apologies',
  examples: ['mwg meeting attendance M-3', 'mwg meeting attendance last --for members --csv'],
  params: { meeting: whichMeeting, for: forParam, asOf: asOfParam },
  returns: 'list',
  run(input, context) {
    const reader = input.for ?? 'office';
    const roll = standingOn(context, input.asOf, (then) =>
      rollOf(then.db, findMeeting(then, input.meeting, input.for)),
    );
    const isMarked = roll.entries.some(({ mark }) => mark !== undefined);
    return rollListing(roll, reader, { caption: isMarked ? rollLines(roll, reader) : [] });
  },
});
