import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { getMeeting, type MeetingEdit, updateMeeting } from '../../db/meetings.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { given } from '../../domain/given.ts';
import { type Meeting, meetingId } from '../../domain/meeting.ts';
import { audiences } from '../../domain/vocabulary.ts';
import { RefusedError } from '../../errors.ts';
import { choice, day, optional, text, textOrNone, time } from '../../params.ts';
import { differences } from '../../records/differences.ts';
import { meetingColumns } from '../../records/meetings.ts';
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
    titleAr: optional(textOrNone('--title-ar <text>', 'the Arabic title')),
    date: optional(day('--date <date>', 'the day', { looking: 'ahead' })),
    start: optional(time('--start <time>', 'local time')),
    end: optional(time('--end <time>', 'local time')),
    place: optional(textOrNone('--place <text>', 'where')),
    note: optional(textOrNone('--note <text>', 'a note for the office')),
    visibility: optional(choice('--seen-by <audience>', 'who may see it', audiences)),
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
    demandPastIfHeld({ ...meeting, ...edit }, context.today);
    updateMeeting(db, meeting, edit);
    const told = differences(meetingColumns, meeting, getMeeting(db, meeting.id) ?? meeting);
    const done = told.length > 0 ? 'edited' : 'is so already. Nothing changed.';
    return meetingChange(context, meeting.id, {
      done,
      notices: [...told, ...(input.date?.notices ?? [])],
    });
  },
});

function demandPastIfHeld(meeting: Meeting, today: IsoDay): void {
  if (meeting.status !== 'held' || meeting.heldOn <= today) return;
  throw new RefusedError({
    code: 'MEETING_AHEAD',
    message: `${meetingId(meeting)} was held, and ${dayText(meeting.heldOn)} has not come yet.`,
    hints: [`Closed by mistake:  mwg history ${meetingId(meeting)}, then mwg undo N`],
  });
}
