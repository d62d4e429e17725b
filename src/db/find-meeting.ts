import { fold } from '../domain/fold.ts';
import type { Group } from '../domain/group.ts';
import { idPrefix, mistypedId, readId } from '../domain/ids.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
import { NotFoundError, UsageError } from '../errors.ts';
import type { Database } from './database.ts';
import { groupOfPrefix } from './find-group.ts';
import type { Scope } from './groups.ts';
import {
  findMeetingByNumber,
  findMeetingsByTitle,
  highestNumber,
  lastMeeting,
  nextMeeting,
} from './meetings.ts';
import { idMistyped } from './resolve.ts';

/**
 * `3`, `next`, `last`, or part of a title when only one fits, among the group's own meetings;
 * an id such as `BM-2` names its group itself.
 */
export function findMeeting(scope: Scope, text: string): Meeting {
  const { db, today } = scope;
  const group = groupOfPrefix(db, idPrefix(text) ?? '') ?? scope.group;
  const word = fold(text);
  if (['next', 'القادم'].includes(word)) {
    return nextMeeting(db, group.id, today) ?? throwNone('no meeting is planned from today on');
  }
  if (['last', 'الاخير', 'الماضي'].includes(word)) {
    return lastMeeting(db, group.id, today) ?? throwNone('no meeting has been held yet');
  }
  const number = readId(text, group.prefix);
  if (number === undefined) return findByTitle(db, group, text);
  return findMeetingByNumber(db, group.id, number) ?? throwNoNumber(db, group, number);
}

function findByTitle(db: Database, { id, prefix }: Group, text: string): Meeting {
  const mistyped = mistypedId(text, prefix);
  if (mistyped !== undefined) throw idMistyped(text, `${prefix}-${mistyped}`);
  const [only, second, ...rest] = findMeetingsByTitle(db, id, fold(text));
  if (only === undefined) throwNone(`there is no meeting "${text}"`);
  if (second === undefined) return only;
  throw new UsageError({
    code: 'MEETING_AMBIGUOUS',
    message: `"${text}" fits ${rest.length + 2} meetings.`,
    hints: [
      'Use one of these ids:',
      ...[only, second, ...rest].slice(0, 9).map((one) => `  ${meetingId(one)}  ${one.titleEn}`),
    ],
  });
}

function throwNone(trouble: string): never {
  throw new NotFoundError({
    code: 'MEETING_NOT_FOUND',
    message: `${trouble}.`,
    hints: ['See them:  mwg meeting list', 'Plan one:  mwg meeting add "TITLE" --date DAY'],
  });
}

function throwNoNumber(db: Database, group: Group, number: number): never {
  const highest = highestNumber(db, group.id);
  const last = highest === 0 ? 'There is none yet' : `The last one is ${group.prefix}-${highest}`;
  throwNone(`there is no meeting ${group.prefix}-${number}. ${last}`);
}
