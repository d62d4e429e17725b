import { defineCommand } from '../../../command.ts';
import { findMeeting } from '../../../db/find-meeting.ts';
import { meetingId } from '../../../domain/meeting.ts';
import { standingAgenda } from '../../../language/standing-agenda.ts';
import { removeAgendaItem } from '../../../office/agenda.ts';
import { itemTitle } from '../../../records/agenda.ts';
import { whichMeeting } from '../../which-meeting.ts';
import { agendaChange, whichItem } from './agenda-params.ts';

export const meetingAgendaRemove = defineCommand({
  name: 'meeting agenda remove',
  summary: 'Take an item off the agenda',
  examples: ['mwg meeting agenda remove next 5', 'mwg meeting agenda remove M-4 4 --dry-run'],
  params: { meeting: whichMeeting, item: whichItem },
  returns: 'change',
  writes: true,
  run({ meeting: typed, item }, context) {
    const meeting = findMeeting(context, typed);
    const title = itemTitle(removeAgendaItem(context.db, meeting, item, standingAgenda));
    const id = meetingId(meeting);
    return agendaChange(context, meeting, (words) => words.meeting.agenda.removed(id, item, title));
  },
});
