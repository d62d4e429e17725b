import { defineCommand } from '../../../command.ts';
import { findMeeting } from '../../../db/find-meeting.ts';
import { meetingId } from '../../../domain/meeting.ts';
import { standingAgenda } from '../../../language/standing-agenda.ts';
import { editAgendaItem } from '../../../office/agenda.ts';
import { text } from '../../../params.ts';
import { whichMeeting } from '../../which-meeting.ts';
import { agendaChange, whichItem } from './agenda-params.ts';

export const meetingAgendaNote = defineCommand({
  name: 'meeting agenda note',
  summary: 'Write down what came of an item',
  examples: [
    'mwg meeting agenda note next 2 "Adopted as circulated"',
    'mwg meeting agenda note M-4 3 "A-5 stays open"',
  ],
  params: {
    meeting: whichMeeting,
    item: whichItem,
    outcome: text('<outcome>', 'what came of it, in a sentence', 'What came of it?'),
  },
  returns: 'change',
  writes: true,
  run({ meeting: typed, item, outcome }, context) {
    const meeting = findMeeting(context, typed);
    editAgendaItem(context.db, meeting, item, { outcome }, standingAgenda);
    const id = meetingId(meeting);
    return agendaChange(context, meeting, (words) => words.meeting.agenda.noted(id, item, outcome));
  },
});
