import { type Context, defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { clearOtherDates, putOtherDate } from '../../db/meeting-dates.ts';
import type { MeetingEdit } from '../../db/meetings.ts';
import type { ReadDay } from '../../domain/date-words.ts';
import type { IsoDay } from '../../domain/day.ts';
import { given } from '../../domain/given.ts';
import { type Meeting, meetingId } from '../../domain/meeting.ts';
import { type Audience, audiences } from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { numberedMeeting } from '../../language/numbered-meeting.ts';
import type { Text } from '../../language/text.ts';
import { editMeeting, placed } from '../../office/meeting.ts';
import { meetingFacts } from '../../office/meeting-facts.ts';
import {
  choice,
  day,
  dayOrNone,
  flag,
  optional,
  orNone,
  text,
  textOrNone,
  time,
} from '../../params.ts';
import { differences } from '../../records/differences.ts';
import { meetingChange, meetingColumns } from '../../records/meeting.ts';
import { whichMeeting } from '../which-meeting.ts';
import { zone } from '../zone-param.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    OTHER_DATE_SOURCE: object;
    OTHER_DATE_SAME: { id: string; day: IsoDay };
  }
}

export const meetingEdit = defineCommand({
  name: 'meeting edit',
  summary: 'Correct what was typed about a meeting',
  examples: [
    'mwg meeting edit 3 --place "Ministry of Planning, Tripoli"',
    'mwg meeting edit 2 --also-dated 2018-02-26 --source "A published summary"',
  ],
  params: {
    meeting: whichMeeting,
    title: optional(textOrNone('--title <text>', 'the English title')),
    titleAr: optional(textOrNone('--title-ar <text>', 'the Arabic title')),
    date: optional(day('--date <date>', 'the day of a past meeting', { looking: 'ahead' })),
    mistyped: flag('--mistyped', 'the day was only typed wrongly: nobody was told it'),
    start: optional(orNone(time('--start <time>', 'local time'), null)),
    end: optional(orNone(time('--end <time>', 'local time'), null)),
    zone: optional(zone('--zone <zone>', 'where that time is local')),
    place: optional(textOrNone('--place <text>', 'where')),
    placeAr: optional(textOrNone('--place-ar <text>', 'where, in Arabic')),
    note: optional(textOrNone('--note <text>', 'a note for the office')),
    alsoDated: optional(
      dayOrNone('--also-dated <date>', 'the day that another source gives; none clears them', {
        looking: 'back',
      }),
    ),
    source: optional(text('--source <text>', 'who gives that day')),
    sourceSeenBy: optional(
      choice('--source-seen-by <audience>', 'who may see it (default office)', audiences),
    ),
    seenBy: optional(choice('--seen-by <audience>', 'who may see the meeting', audiences)),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const before = findMeeting(context, input.meeting);
    const titles = numberedMeeting(before.number);
    const edit: MeetingEdit = given({
      titleEn: input.title === null ? titles.en : input.title,
      titleAr: input.titleAr,
      heldOn: input.date?.day,
      startTime: input.start,
      endTime: input.start === null && input.end === undefined ? null : input.end,
      zone: input.zone,
      ...placed(input),
      note: input.note,
      visibility: input.seenBy,
    });
    const isDated = input.alsoDated !== undefined || input.source !== undefined;
    if (Object.keys(edit).length === 0 && !isDated) throw new UsageError('NOTHING_TO_EDIT', {});
    const rules = { today: context.today, isMistyped: input.mistyped };
    const meeting = editMeeting(context.db, before, edit, rules);
    const other = { ...input, visibility: input.sourceSeenBy ?? 'office' };
    const changed: Text[] = [
      ...differences(meetingColumns, before, meeting),
      ...(isDated ? recordOtherDate(context, meeting, other) : []),
    ];
    return meetingChange(meetingFacts(context, meeting), {
      what: ({ meeting: said }) => (changed.length > 0 ? said.edited : said.unchanged),
      notices: [...changed, ...(input.date?.notices ?? [])],
    });
  },
});

type Other = {
  alsoDated: ReadDay | undefined;
  source: string | undefined;
  visibility: Audience;
};

/** Two sources may disagree: the other's day stands beside ours, and neither is chosen. */
function recordOtherDate(
  { db, today }: Pick<Context, 'db' | 'today'>,
  meeting: Meeting,
  { alsoDated, source, visibility }: Other,
): Text[] {
  if (alsoDated?.day === null) {
    clearOtherDates(db, meeting.id);
    return [(words) => words.meeting.otherDatesCleared];
  }
  if (alsoDated === undefined || source === undefined) {
    throw new UsageError('OTHER_DATE_SOURCE', {});
  }
  const { day: other } = alsoDated;
  if (other === meeting.heldOn) {
    throw new UsageError('OTHER_DATE_SAME', { id: meetingId(meeting), day: other });
  }
  putOtherDate(db, meeting.id, { day: other, source, visibility, happenedOn: today });
  return [(words) => words.meeting.otherDate(other, source)];
}
