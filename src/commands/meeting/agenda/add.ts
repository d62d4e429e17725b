import { defineCommand } from '../../../command.ts';
import { findMeeting } from '../../../db/find-meeting.ts';
import { meetingId } from '../../../domain/meeting.ts';
import { titles } from '../../../domain/titles.ts';
import { standingAgenda } from '../../../language/standing-agenda.ts';
import { addAgendaItem } from '../../../office/agenda.ts';
import { count, optional, text } from '../../../params.ts';
import { whichMeeting } from '../../which-meeting.ts';
import { agendaChange } from './agenda-params.ts';

export const meetingAgendaAdd = defineCommand({
  name: 'meeting agenda add',
  summary: 'Put an item on the agenda of a meeting',
  examples: [
    'mwg meeting agenda add next "Sub-group on border management" --minutes 20',
    'mwg meeting agenda add M-4 "عرض بلدية سبها" --at 5',
  ],
  params: {
    meeting: whichMeeting,
    title: text('<title>', 'what it is about, English or Arabic', 'What is it about?'),
    titleAr: optional(text('--title-ar <text>', 'the Arabic title beside an English one')),
    at: optional(count('--at <n>', 'its place (default: after the last matter of substance)')),
    minutes: optional(count('--minutes <n>', 'how long it is meant to take')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const meeting = findMeeting(context, input.meeting);
    const item = {
      ...titles(input.title, input.titleAr),
      minutes: input.minutes ?? null,
      at: input.at,
    };
    const place = addAgendaItem(context.db, meeting, item, standingAgenda);
    const id = meetingId(meeting);
    return agendaChange(context, meeting, (words) =>
      words.meeting.agenda.added(id, place, input.title),
    );
  },
});
