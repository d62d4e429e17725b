import { defineCommand } from '../../command.ts';
import { defaultGroup } from '../../db/groups.ts';
import { listMeetings } from '../../db/meetings.ts';
import { meetingStatuses } from '../../domain/vocabulary.ts';
import { meetingColumns } from '../../listings/meetings.ts';
import { createListing } from '../../output/create-listing.ts';
import { choice, optional } from '../../params.ts';
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
  run({ status, for: audience = 'office' }, { db }) {
    const filter = {
      groupId: defaultGroup(db).id,
      audience,
      ...(status && { statuses: [status] }),
    };
    return createListing(meetingColumns, listMeetings(db, filter), { empty: 'No meetings.' });
  },
});
