import { defineCommand } from '../../command.ts';
import { listMeetings } from '../../db/meetings.ts';
import { listMeetingsAsOf } from '../../db/meetings-as-of.ts';
import { given } from '../../domain/given.ts';
import { meetingStatuses } from '../../domain/vocabulary.ts';
import { createListing } from '../../output/create-listing.ts';
import { choice, day, optional } from '../../params.ts';
import { meetingColumnsFor } from '../../records/meeting.ts';
import { forParam } from '../for-param.ts';

export const meetingList = defineCommand({
  name: 'meeting list',
  summary: 'List the meetings by number',
  examples: ['mwg meeting list', 'mwg meeting list --status planned --json'],
  params: {
    status: optional(choice('--status <status>', 'only those', meetingStatuses)),
    for: forParam,
    asOf: optional(day('--as-of <date>', 'as things stood on a day', { looking: 'back' })),
  },
  returns: 'list',
  run({ status, for: audience = 'office', asOf }, { db, group }) {
    const statuses = status === undefined ? undefined : [status];
    const filter = { groupId: group.id, audience, ...given({ statuses }) };
    const meetings =
      asOf === undefined ? listMeetings(db, filter) : listMeetingsAsOf(db, filter, asOf.day);
    return createListing(meetingColumnsFor(audience), meetings, {
      empty: (words) => words.meeting.nothing,
    });
  },
});
