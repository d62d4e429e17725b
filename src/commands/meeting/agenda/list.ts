import { type Context, defineCommand } from '../../../command.ts';
import { findMeeting } from '../../../db/find-meeting.ts';
import { listMeetingFiles } from '../../../db/meeting-files.ts';
import { standingAgenda } from '../../../language/standing-agenda.ts';
import { agendaOf } from '../../../office/agenda.ts';
import type { Listing } from '../../../output/listing.ts';
import { agendaListing } from '../../../records/agenda.ts';
import { asOfParam, standingOn } from '../../as-of.ts';
import { whichMeeting } from '../../which-meeting.ts';

export const meetingAgenda = defineCommand({
  name: 'meeting agenda',
  summary: 'List the agenda of a meeting, with papers and outcomes',
  examples: ['mwg meeting agenda next', 'mwg meeting agenda M-4 --csv'],
  params: { meeting: whichMeeting, asOf: asOfParam },
  returns: 'list',
  run: (input, context) =>
    standingOn(context, input.asOf, (then) => agendaListed(then, input.meeting)),
});

function agendaListed(context: Context, typed: string): Listing {
  const { db } = context;
  const meeting = findMeeting(context, typed);
  const items = agendaOf(db, meeting, standingAgenda);
  const isProposed = items.length > 0 && items.every(({ id }) => id === 0);
  return agendaListing(meeting, items, listMeetingFiles(db, meeting.id), isProposed);
}
