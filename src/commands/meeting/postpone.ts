import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { listInvitations } from '../../db/invitations.ts';
import { isOpenDay } from '../../domain/cleared-words.ts';
import { meetingId } from '../../domain/meeting.ts';
import { postponeMeeting } from '../../office/meeting.ts';
import { meetingFacts } from '../../office/meeting-facts.ts';
import { day, optional, orNone, pastDay, text, time } from '../../params.ts';
import { meetingChange } from '../../records/meeting.ts';
import { whichMeeting } from '../which-meeting.ts';

export const meetingPostpone = defineCommand({
  name: 'meeting postpone',
  summary: 'Move a meeting to another day, or until further notice; every day keeps its reason',
  examples: [
    'mwg meeting postpone M-4 --to 2018-07-04 --reason "The chair is travelling"',
    'mwg meeting postpone next --to open --reason "No hall is free"',
  ],
  params: {
    meeting: whichMeeting,
    to: dayOrOpen('--to <date>', 'the new day, or open: until further notice'),
    reason: text('--reason <text>', 'why', 'Why?'),
    on: optional(pastDay('--on <date>', 'the day it was decided (default: today)')),
    start: optional(time('--start <time>', 'another local time')),
    end: optional(time('--end <time>', 'another local time')),
    place: optional(text('--place <text>', 'another place')),
    placeAr: optional(text('--place-ar <text>', 'that place, in Arabic')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today } = context;
    const before = findMeeting(context, input.meeting);
    const meeting = postponeMeeting(db, before, {
      to: input.to?.day ?? null,
      reason: input.reason,
      happenedOn: input.on?.day ?? today,
      startTime: input.start,
      endTime: input.end,
      place: input.place,
      placeAr: input.placeAr,
    });
    const isInvited = listInvitations(db, meeting.id).length > 0;
    return meetingChange(meetingFacts(context, meeting), {
      what: (words) => words.meeting.postponed(input.to?.day ?? null),
      notices: input.to?.notices ?? [],
      next: isInvited ? [(words) => words.meeting.secondLetter(meetingId(meeting))] : [],
    });
  },
});

/** A day, or no day yet. */
function dayOrOpen(spelling: string, help: string) {
  const param = day(spelling, help, { looking: 'ahead', question: 'To which day?' });
  const none = orNone(param, null);
  const read = (texts: readonly string[], reading: Parameters<typeof param.read>[1]) =>
    texts.length === 1 && isOpenDay(texts[0] ?? '') ? null : none.read(texts, reading);
  return { ...param, read };
}
