import { defineCommand } from '../../command.ts';
import { listMeetings } from '../../db/meetings.ts';
import { meetingStatuses } from '../../domain/vocabulary.ts';
import { meetingColumns } from '../../listings/meetings.ts';
import { createListing } from '../../output/create-listing.ts';
import { choice, optional } from '../../params.ts';

export const meetingList = defineCommand({
  name: 'meeting list',
  summary: 'List the meetings by number',
  examples: ['mwg meeting list', 'mwg meeting list --status planned --json'],
  params: { status: optional(choice('--status <status>', 'only those', meetingStatuses)) },
  returns: 'list',
  run({ status }, { db, group }) {
    const filter = { groupId: group.id, ...(status && { statuses: [status] }) };
    return createListing(meetingColumns, listMeetings(db, filter), { empty: 'No meetings.' });
  },
});
