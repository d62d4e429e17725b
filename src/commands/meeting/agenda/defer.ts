import { defineCommand } from '../../../command.ts';
import { findMeeting } from '../../../db/find-meeting.ts';
import { meetingId } from '../../../domain/meeting.ts';
import { standingAgenda } from '../../../language/standing-agenda.ts';
import { deferAgendaItem, meetingAfter } from '../../../office/agenda.ts';
import { optional, text } from '../../../params.ts';
import { whichMeeting } from '../../which-meeting.ts';
import { agendaChange, whichItem } from './agenda-params.ts';

export const meetingAgendaDefer = defineCommand({
  name: 'meeting agenda defer',
  summary: 'Leave an item to the next meeting: a copy goes there, this record stays',
  examples: [
    'mwg meeting agenda defer M-4 5 --reason "No time was left"',
    'mwg meeting agenda defer next 4 --to M-5 --reason "The data come in September"',
  ],
  params: {
    meeting: whichMeeting,
    item: whichItem,
    to: optional(text('--to <meeting>', 'to which meeting (default: the one after)')),
    reason: optional(text('--reason <text>', 'why')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db } = context;
    const meeting = findMeeting(context, input.meeting);
    const to = input.to === undefined ? meetingAfter(db, meeting) : findMeeting(context, input.to);
    const deferral = { position: input.item, to, reason: input.reason ?? null };
    const place = deferAgendaItem(db, meeting, deferral, standingAgenda);
    const [id, toId] = [meetingId(meeting), meetingId(to)];
    return agendaChange(context, meeting, (words) =>
      words.meeting.agenda.deferred(id, input.item, toId, place),
    );
  },
});
