import { defineCommand } from '../../../command.ts';
import { findMeeting } from '../../../db/find-meeting.ts';
import { meetingId } from '../../../domain/meeting.ts';
import { standingAgenda } from '../../../language/standing-agenda.ts';
import { moveAgendaItem } from '../../../office/agenda.ts';
import { count } from '../../../params.ts';
import { whichMeeting } from '../../which-meeting.ts';
import { agendaChange, whichItem } from './agenda-params.ts';

export const meetingAgendaMove = defineCommand({
  name: 'meeting agenda move',
  summary: 'Give an item another place on the agenda',
  examples: ['mwg meeting agenda move next 5 --to 3', 'mwg meeting agenda move M-4 2 --to 1'],
  params: { meeting: whichMeeting, item: whichItem, to: count('--to <n>', 'its new place') },
  returns: 'change',
  writes: true,
  run({ meeting: typed, item, to }, context) {
    const meeting = findMeeting(context, typed);
    const place = moveAgendaItem(context.db, meeting, { from: item, to }, standingAgenda);
    const id = meetingId(meeting);
    return agendaChange(context, meeting, (words) => words.meeting.agenda.moved(id, item, place));
  },
});
