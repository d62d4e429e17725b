import { defineCommand } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import {
  findMeetingByNumber,
  highestNumber,
  insertMeeting,
  lowestNumber,
} from '../../db/meetings.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import type { Group } from '../../domain/group.ts';
import { audiences } from '../../domain/vocabulary.ts';
import { RefusedError, UsageError } from '../../errors.ts';
import { choice, count, day, optional, text, time } from '../../params.ts';
import { demandTimes } from './demand-times.ts';
import { meetingChange } from './meeting-change.ts';

export const meetingAdd = defineCommand({
  name: 'meeting add',
  summary: 'Plan a meeting, or record one of the past',
  examples: [
    'mwg meeting add "Fourth meeting" --title-ar "الاجتماع الرابع" --date "next wed" --start 10:00 --end 12:00',
    'mwg meeting add "Fourth meeting" --date 2018-06-27 --place "Ministry of Foreign Affairs, Tripoli"',
  ],
  params: {
    title: text('<title>', 'the English title', 'Which meeting?'),
    date: day('--date <date>', 'the day', { looking: 'ahead', question: 'On which day?' }),
    titleAr: optional(text('--title-ar <text>', 'the Arabic title')),
    number: optional(count('--number <n>', 'its number, where the book begins mid-life')),
    start: optional(time('--start <time>', 'local time, such as 10:00')),
    end: optional(time('--end <time>', 'local time')),
    place: optional(text('--place <text>', 'where')),
    note: optional(text('--note <text>', 'a note for the office')),
    visibility: optional(
      choice('--seen-by <audience>', 'who may see it (default members)', audiences),
    ),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, group, zone } = context;
    demandStanding(group, input.date.day);
    demandTimes(input.start ?? null, input.end ?? null);
    const id = insertMeeting(db, {
      groupId: group.id,
      number: nextNumber(db, group, input.number),
      titleEn: input.title,
      titleAr: input.titleAr ?? null,
      heldOn: input.date.day,
      startTime: input.start ?? null,
      endTime: input.end ?? null,
      zone,
      place: input.place ?? null,
      note: input.note ?? null,
      visibility: input.visibility ?? 'members',
    });
    return meetingChange(context, id, { done: 'added', notices: input.date.notices });
  },
});

function demandStanding({ code, untilOn }: Group, day: IsoDay): void {
  if (untilOn === null || day <= untilOn) return;
  throw new RefusedError({
    code: 'GROUP_ENDED',
    message: `${code} ended on ${dayText(untilOn)}, before ${dayText(day)}.`,
    hints: ['See the groups:  mwg group list', 'Name another:  --group CODE'],
  });
}

/** The book may begin mid-life; after that, numbers run without gaps, in both directions. */
function nextNumber(db: Database, group: Group, asked: number | undefined): number {
  const highest = highestNumber(db, group.id);
  const number = asked ?? highest + 1;
  if (findMeetingByNumber(db, group.id, number)) {
    throw new RefusedError({
      code: 'MEETING_EXISTS',
      message: `there is a meeting ${group.prefix}-${number} already.`,
      hints: [`See it:  mwg meeting show ${group.prefix}-${number}`],
    });
  }
  const lowest = lowestNumber(db, group.id);
  if (highest === 0 || number === highest + 1 || number === lowest - 1) return number;
  const before = lowest > 1 ? `, and before the first one ${group.prefix}-${lowest - 1}` : '';
  throw new UsageError({
    code: 'MEETING_NUMBER_GAP',
    message: `--number ${number} would leave a gap: the next meeting is ${group.prefix}-${highest + 1}${before}.`,
    hints: ['Leave --number out, and it gets the next one.'],
  });
}
