import { maySee, visibilitiesFor } from '../domain/audience.ts';
import { idPrefix } from '../domain/ids.ts';
import { type Meeting, meetingId, meetingWord } from '../domain/meeting.ts';
import type { Audience } from '../domain/vocabulary.ts';
import { NotFoundError } from '../errors.ts';
import { groupOfPrefix } from './find-group.ts';
import type { Scope } from './groups.ts';
import {
  findMeetingByNumber,
  findMeetingsByTitle,
  highestNumber,
  lastMeeting,
  nextMeeting,
} from './meetings.ts';
import { resolve } from './resolve.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    MEETING_NONE: { which: 'next' | 'last' };
  }
}

/**
 * `3`, `next`, `last`, or part of a title when only one fits, among the group's own meetings;
 * an id such as `BM-2` names its group itself. For a reader there is no meeting that is above them.
 */
export function findMeeting(scope: Scope, text: string, reader: Audience = 'office'): Meeting {
  const { db, today } = scope;
  const seen = (meeting: Meeting | undefined) =>
    meeting !== undefined && maySee(meeting.visibility, reader) ? meeting : undefined;
  const { id, prefix } = groupOfPrefix(db, idPrefix(text) ?? '') ?? scope.group;
  const word = meetingWord(text);
  if (word === 'next') {
    return nextMeeting(db, id, today, visibilitiesFor(reader)) ?? throwNone('next');
  }
  if (word === 'last') {
    return lastMeeting(db, id, today, visibilitiesFor(reader)) ?? throwNone('last');
  }
  return resolve(text, {
    kind: 'MEETING',
    prefix,
    byNumber: (number) => seen(findMeetingByNumber(db, id, number)),
    highest: () => (reader === 'office' ? highestNumber(db, id) : 0),
    byName: (folded) => findMeetingsByTitle(db, id, folded).filter((one) => seen(one)),
    named: (meeting) => ({ id: meetingId(meeting), name: meeting.titleEn }),
  });
}

function throwNone(which: 'next' | 'last'): never {
  throw new NotFoundError('MEETING_NONE', { which });
}
