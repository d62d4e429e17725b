import { defineCommand } from '../../../command.ts';
import { findMeeting } from '../../../db/find-meeting.ts';
import { listMeetingFiles } from '../../../db/meeting-files.ts';
import { standingAgenda } from '../../../language/standing-agenda.ts';
import { agendaOf } from '../../../office/agenda.ts';
import { agendaListing } from '../../../records/agenda.ts';
import { whichMeeting } from '../../which-meeting.ts';

export const meetingAgenda = defineCommand({
  name: 'meeting agenda',
  summary: 'List the agenda of a meeting, with papers and outcomes',
  examples: ['mwg meeting agenda next', 'mwg meeting agenda M-4 --csv'],
  params: { meeting: whichMeeting },
  returns: 'list',
  run(input, { db, ...context }) {
    const meeting = findMeeting({ db, ...context }, input.meeting);
    const items = agendaOf(db, meeting, standingAgenda);
    const isProposed = items.length > 0 && items.every(({ id }) => id === 0);
    return agendaListing(meeting, items, listMeetingFiles(db, meeting.id), isProposed);
  },
});
