import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { groupById } from '../../db/groups.ts';
import { gateList } from '../../documents/door-papers.ts';
import { isOutside } from '../../domain/audience.ts';
import type { Audience } from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { admittedTo, expectedAt } from '../../office/expected.ts';
import { forParam } from '../for-param.ts';
import { whichMeeting } from '../which-meeting.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    GATE_IS_INNER: { reader: Audience };
  }
}

export const meetingGate = defineCommand({
  name: 'meeting gate',
  summary: 'The list for the gate: whom to let in, for which body, by name and function',
  examples: ['mwg meeting gate next', 'mwg meeting gate M-4 --lang ar --format md'],
  params: { meeting: whichMeeting, for: forParam },
  returns: 'document',
  run({ for: reader = 'office', ...input }, context) {
    if (isOutside(reader)) throw new UsageError('GATE_IS_INNER', { reader });
    const { db, isDemo } = context;
    const meeting = findMeeting(context, input.meeting, reader);
    const group = groupById(db, meeting.groupId);
    return gateList({ meeting, expected: admittedTo(expectedAt(db, meeting)), group, isDemo });
  },
});
