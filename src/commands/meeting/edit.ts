import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { type MeetingEdit, updateMeeting } from '../../db/meetings.ts';
import { given } from '../../domain/given.ts';
import { audiences } from '../../domain/vocabulary.ts';
import { choice, day, optional, text, time } from '../../params.ts';
import { nothingToEdit } from '../nothing-to-edit.ts';
import { demandTimes } from './demand-times.ts';
import { meetingChange } from './meeting-change.ts';

export const meetingEdit = defineCommand({
  name: 'meeting edit',
  summary: 'Correct what was typed about a meeting',
  examples: ['mwg meeting edit 3 --place "Ministry of Planning, Tripoli"'],
  params: {
    meeting: text('<meeting>', 'M-3, 3, next, last, or part of its title', 'Which meeting?'),
    title: optional(text('--title <text>', 'the English title')),
    titleAr: optional(text('--title-ar <text>', 'the Arabic title')),
    date: optional(day('--date <date>', 'the day', { looking: 'ahead' })),
    start: optional(time('--start <time>', 'local time')),
    end: optional(time('--end <time>', 'local time')),
    place: optional(text('--place <text>', 'where')),
    note: optional(text('--note <text>', 'a note for the office')),
    visibility: optional(choice('--visibility <audience>', 'who may see it', audiences)),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db } = context;
    const meeting = findMeeting(context, input.meeting);
    const edit: MeetingEdit = given({
      titleEn: input.title,
      titleAr: input.titleAr,
      heldOn: input.date?.day,
      startTime: input.start,
      endTime: input.end,
      place: input.place,
      note: input.note,
      visibility: input.visibility,
    });
    if (Object.keys(edit).length === 0) throw nothingToEdit('meeting edit');
    demandTimes(edit.startTime ?? meeting.startTime, edit.endTime ?? meeting.endTime);
    updateMeeting(db, meeting, edit);
    const notices = input.date?.notices ?? [];
    return meetingChange(context, meeting.id, { done: 'edited', notices });
  },
});
