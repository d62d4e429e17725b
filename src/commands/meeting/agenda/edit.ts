import { defineCommand } from '../../../command.ts';
import { findMeeting } from '../../../db/find-meeting.ts';
import { given } from '../../../domain/given.ts';
import { meetingId } from '../../../domain/meeting.ts';
import { UsageError } from '../../../errors.ts';
import { standingAgenda } from '../../../language/standing-agenda.ts';
import { agendaOf, editAgendaItem } from '../../../office/agenda.ts';
import { count, optional, orNone, text, textOrNone } from '../../../params.ts';
import { itemDifferences } from '../../../records/agenda.ts';
import { whichMeeting } from '../../which-meeting.ts';
import { agendaChange, whichItem } from './agenda-params.ts';

export const meetingAgendaEdit = defineCommand({
  name: 'meeting agenda edit',
  summary: 'Correct what was typed about an item',
  examples: [
    'mwg meeting agenda edit next 5 --minutes 30',
    'mwg meeting agenda edit M-4 5 --title "Figures of the last round"',
  ],
  params: {
    meeting: whichMeeting,
    item: whichItem,
    title: optional(text('--title <text>', 'the English title')),
    titleAr: optional(textOrNone('--title-ar <text>', 'the Arabic title')),
    minutes: optional(orNone(count('--minutes <n>', 'how long it is meant to take'), null)),
    outcome: optional(textOrNone('--outcome <text>', 'what came of it')),
  },
  returns: 'change',
  writes: true,
  run({ meeting: typed, item, title, titleAr, minutes, outcome }, context) {
    const meeting = findMeeting(context, typed);
    const edit = given({ titleEn: title, titleAr, minutes, outcome });
    if (Object.keys(edit).length === 0) throw new UsageError('NOTHING_TO_EDIT', {});
    const { db } = context;
    const before = agendaOf(db, meeting, standingAgenda)[item - 1];
    editAgendaItem(db, meeting, item, edit, standingAgenda);
    const after = agendaOf(db, meeting, standingAgenda)[item - 1];
    const changed = before && after ? itemDifferences(before, after) : [];
    const id = meetingId(meeting);
    const change = agendaChange(context, meeting, (words) => words.meeting.agenda.edited(id, item));
    return { ...change, say: [...change.say, ...changed] };
  },
});
