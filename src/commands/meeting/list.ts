import { defineCommand } from '../../command.ts';
import { listMeetings } from '../../db/meetings.ts';
import { meetingStatuses } from '../../domain/vocabulary.ts';
import { createListing } from '../../output/create-listing.ts';
import { choice, optional } from '../../params.ts';
import { meetingColumnsFor } from '../../records/meetings.ts';
import { forParam } from '../for-param.ts';

export const meetingList = defineCommand({
  name: 'meeting list',
  summary: 'List the meetings by number',
  examples: ['mwg meeting list', 'mwg meeting list --status planned --json'],
  params: {
    status: optional(choice('--status <status>', 'only those', meetingStatuses)),
    for: forParam,
  },
  returns: 'list',
  run({ status, for: audience = 'office' }, { db, group }) {
    const filter = { groupId: group.id, audience, ...(status && { statuses: [status] }) };
    return createListing(meetingColumnsFor(audience), listMeetings(db, filter), {
      empty: 'No meetings.',
    });
  },
});
