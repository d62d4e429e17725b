import { defineCommand } from '../../command.ts';
import { listMeetings } from '../../db/meetings.ts';
import { given } from '../../domain/given.ts';
import { meetingStatuses } from '../../domain/vocabulary.ts';
import { createListing } from '../../output/create-listing.ts';
import { choice, optional } from '../../params.ts';
import { meetingColumnsFor } from '../../records/meeting.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import { forParam } from '../for-param.ts';

export const meetingList = defineCommand({
  name: 'meeting list',
  summary: 'List the meetings by number',
  examples: ['mwg meeting list', 'mwg meeting list --status planned --json'],
  params: {
    status: optional(choice('--status <status>', 'only those', meetingStatuses)),
    for: forParam,
    asOf: asOfParam,
  },
  returns: 'list',
  run({ status, for: audience = 'office', asOf }, context) {
    const statuses = status === undefined ? undefined : [status];
    const filter = { groupId: context.group.id, audience, ...given({ statuses }) };
    const meetings = standingOn(context, asOf, ({ db }) => listMeetings(db, filter));
    return createListing(meetingColumnsFor(audience), meetings, {
      empty: (words) => words.meeting.nothing,
    });
  },
});
