import { defineCommand } from '../../command.ts';
import { meetingId } from '../../domain/meeting.ts';
import { audiences } from '../../domain/vocabulary.ts';
import { numberedMeeting } from '../../language/numbered-meeting.ts';
import type { Text } from '../../language/text.ts';
import { addMeeting, meetingsOfDay, storedMeeting } from '../../office/meeting.ts';
import { meetingFacts } from '../../office/meeting-facts.ts';
import { choice, count, day, optional, text, time } from '../../params.ts';
import { meetingChange } from '../../records/meeting.ts';
import { zone } from '../zone-param.ts';

export const meetingAdd = defineCommand({
  name: 'meeting add',
  summary: 'Plan a meeting, or record one of the past',
  examples: [
    'mwg meeting add --date "2018-09-26" --start 10:00 --end 12:00 --place "Ministry of Foreign Affairs, Tripoli"',
    'mwg meeting add "Extraordinary meeting" --title-ar "الاجتماع الاستثنائي" --date 2018-07-04',
  ],
  params: {
    title: optional(text('[title]', 'an English title (default: its number in words)')),
    date: day('--date <date>', 'the day', { looking: 'ahead', question: 'On which day?' }),
    titleAr: optional(text('--title-ar <text>', 'the Arabic title')),
    number: optional(count('--number <n>', 'its number, where the book begins mid-life')),
    start: optional(time('--start <time>', 'local time, such as 10:00')),
    end: optional(time('--end <time>', 'local time')),
    zone: optional(zone('--zone <zone>', 'where that time is local (default: the book’s zone)')),
    place: optional(text('--place <text>', 'where')),
    placeAr: optional(text('--place-ar <text>', 'where, in Arabic')),
    note: optional(text('--note <text>', 'a note for the office')),
    seenBy: optional(choice('--seen-by <audience>', 'who may see it (default members)', audiences)),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const entry = {
      number: input.number,
      titleEn: input.title,
      titleAr: input.titleAr,
      heldOn: input.date.day,
      startTime: input.start ?? null,
      endTime: input.end ?? null,
      zone: input.zone ?? context.zone,
      place: input.place ?? null,
      placeAr: input.placeAr ?? null,
      note: input.note ?? null,
      visibility: input.seenBy ?? 'members',
    };
    const meeting = storedMeeting(context.db, addMeeting(context, entry, numberedMeeting));
    return meetingChange(meetingFacts(context, meeting), {
      what: (words) => words.meeting.added,
      notices: [
        ...input.date.notices,
        ...meetingsOfDay(context.db, meeting).map(
          (other): Text =>
            (words) =>
              words.meeting.sameDay(meetingId(other)),
        ),
      ],
    });
  },
});
