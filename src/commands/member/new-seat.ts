import type { Database } from '../../db/database.ts';
import { groupFlag } from '../../db/find-group.ts';
import { currentSeat } from '../../db/members.ts';
import type { IsoDay } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import { isHandle } from '../../domain/member.ts';
import { RefusedError, UsageError } from '../../errors.ts';

export function demandHandle(handle: string): void {
  if (isHandle(handle)) return;
  throw new UsageError({
    code: 'HANDLE_INVALID',
    message: `"${handle}" cannot be a handle: it is 2 to 24 letters a–z, digits, dots and hyphens.`,
    hints: [
      'Such as:  mwg member add iom',
      'Not a word like office, chairs, all, next, last, nor one like an id (m-3).',
    ],
  });
}

/** An organisation that comes back gets a second seat; the first stays in the past. */
export function demandNoSeat(
  db: Database,
  group: Group,
  organisationId: number,
  handle: string,
  fromOn: IsoDay,
): void {
  const seat = currentSeat(db, group.id, organisationId, fromOn);
  if (seat === undefined || (seat.untilOn !== null && seat.untilOn < fromOn)) return;
  const flag = groupFlag(db, group);
  throw new RefusedError({
    code: 'MEMBER_EXISTS',
    message: `${handle} has a seat already.`,
    hints: [
      `See it:  mwg member show ${handle}${flag}`,
      `Change it:  mwg member edit ${handle}${flag}`,
    ],
  });
}
