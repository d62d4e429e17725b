import { fold } from '../domain/fold.ts';
import { idPrefix } from '../domain/ids.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
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
 * an id such as `BM-2` names its group itself.
 */
export function findMeeting(scope: Scope, text: string): Meeting {
  const { db, today } = scope;
  const { id, prefix } = groupOfPrefix(db, idPrefix(text) ?? '') ?? scope.group;
  const word = fold(text);
  if (['next', 'القادم'].includes(word)) {
    return nextMeeting(db, id, today) ?? throwNone('next');
  }
  if (['last', 'الاخير', 'الماضي'].includes(word)) {
    return lastMeeting(db, id, today) ?? throwNone('last');
  }
  return resolve(text, {
    kind: 'MEETING',
    prefix,
    byNumber: (number) => findMeetingByNumber(db, id, number),
    highest: () => highestNumber(db, id),
    byName: (folded) => findMeetingsByTitle(db, id, folded),
    named: (meeting) => ({ id: meetingId(meeting), name: meeting.titleEn }),
  });
}

function throwNone(which: 'next' | 'last'): never {
  throw new NotFoundError('MEETING_NONE', { which });
}
