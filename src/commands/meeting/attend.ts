import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { meetingId } from '../../domain/meeting.ts';
import { UsageError } from '../../errors.ts';
import { type Marking, markRoll } from '../../office/attendance.ts';
import { rollOf } from '../../office/roll.ts';
import { list, optional, time } from '../../params.ts';
import { markedLine, rollLines, withId } from '../../records/attendance.ts';
import { meetingRecord } from '../../records/meeting.ts';
import { whichMeeting } from '../which-meeting.ts';
import { bodies, people } from './meeting-params.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    ATTENDANCE_NOTHING: { id: string };
  }
}

export const meetingAttend = defineCommand({
  name: 'meeting attend',
  summary: 'Record who came to a meeting, and in what capacity; ends with the tally and the quorum',
  examples: [
    'mwg attend M-3 --rep iom,mfa --alternate unhcr --apologies wfp --other "moi: Salem al-Tajribi, Adviser"',
    'mwg meeting attend last --present mop --remote mol',
  ],
  params: {
    meeting: whichMeeting,
    rep: optional(bodies('--rep <members>', 'the representative came')),
    alternate: optional(bodies('--alternate <members>', 'the alternate came')),
    other: optional(bodies('--other <member>', 'someone else came: "moi: NAME, TITLE"')),
    present: optional(bodies('--present <members>', 'came; nobody wrote down who')),
    remote: optional(bodies('--remote <members>', 'took part from afar')),
    apologies: optional(bodies('--apologies <members>', 'sent apologies')),
    absent: optional(bodies('--absent <members>', 'did not come')),
    guest: optional(people('--guest <person>', 'came without a seat: "NAME, TITLE"; repeat it')),
    left: optional(list('--left <members>', 'left before the end')),
    back: optional(list('--back <members>', 'came back')),
    time: optional(time('--time <time>', 'when they left, local time')),
    clear: optional(list('--clear <members>', 'take a mark away that was typed wrongly')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db } = context;
    const meeting = findMeeting(context, input.meeting);
    const came = (capacity: Marking['capacity'], found: Marking['bodies'] = []): Marking => ({
      presence: 'present',
      capacity,
      bodies: found,
    });
    const typed = {
      marks: [
        came('representative', input.rep),
        came('alternate', input.alternate),
        came('ad_hoc', input.other),
        came('unrecorded', input.present),
        { presence: 'apologies', capacity: null, bodies: input.apologies ?? [] },
        { presence: 'absent', capacity: null, bodies: input.absent ?? [] },
      ] satisfies Marking[],
      remote: input.remote ?? [],
      guests: input.guest ?? [],
      left: input.left ?? [],
      back: input.back ?? [],
      cleared: input.clear ?? [],
      time: input.time ?? null,
    };
    const { marks, time: _, ...rest } = typed;
    const named = [...marks.map((mark) => mark.bodies), ...Object.values(rest)];
    const id = meetingId(meeting);
    if (named.every(({ length }) => length === 0))
      throw new UsageError('ATTENDANCE_NOTHING', { id });
    markRoll(context, meeting, typed);
    const [tally = '', ...more] = rollLines(rollOf(db, meeting), 'office');
    return {
      kind: 'change',
      say: [withId(id, tally), ...more.map((line) => withId('', line))],
      brief: withId(id, markedLine(typed, tally)),
      records: [meetingRecord(meeting)],
      next: [],
    };
  },
});
