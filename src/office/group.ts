import { listActions } from '../db/actions.ts';
import type { Database } from '../db/database.ts';
import { findGroup } from '../db/find-group.ts';
import { endGroup, listGroups } from '../db/groups.ts';
import { highestNumber, listMeetings } from '../db/meetings.ts';
import { listMembers } from '../db/members.ts';
import type { Action } from '../domain/action.ts';
import { endOfTime, type IsoDay } from '../domain/day.ts';
import { type Group, isGroupCode, isGroupPrefix, isWithin } from '../domain/group.ts';
import type { Meeting } from '../domain/meeting.ts';
import { openStatuses } from '../domain/vocabulary.ts';
import { RefusedError, UsageError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    GROUP_CODE_INVALID: { code: string };
    GROUP_ENDS_BEFORE_START: { code: string; fromOn: IsoDay; on: IsoDay };
    GROUP_BEGINS_LATE: { code: string; day: IsoDay; handle: string; since: IsoDay };
    GROUP_EXISTS: { code: string };
    GROUP_HAS_SEATS: { code: string; on: IsoDay; handles: readonly string[] };
    GROUP_UNDER_ITSELF: { code: string; parent: string };
    PREFIX_INVALID: { typed: string };
    PREFIX_IN_USE: { code: string; prefix: string };
    PREFIX_TAKEN: { prefix: string; code: string };
  }
}

export function demandCode(db: Database, code: string): void {
  if (!isGroupCode(code)) throw new UsageError('GROUP_CODE_INVALID', { code });
  const isTaken = listGroups(db).some((group) => group.code === code);
  if (isTaken) throw new RefusedError('GROUP_EXISTS', { code });
}

/** The letters of a group's meeting ids, in capitals; no two groups and no other record share them. */
export function demandPrefix(typed: string, others: readonly Group[]): string {
  const prefix = typed.toUpperCase();
  if (!isGroupPrefix(prefix)) throw new UsageError('PREFIX_INVALID', { typed });
  const holder = others.find((group) => group.prefix === prefix);
  if (holder !== undefined) throw new RefusedError('PREFIX_TAKEN', { prefix, code: holder.code });
  return prefix;
}

/** Once a meeting is numbered by the old ones, its letters stay. */
export function changedPrefix(db: Database, group: Group, typed: string): string {
  const others = listGroups(db).filter(({ id }) => id !== group.id);
  const prefix = demandPrefix(typed, others);
  if (prefix === group.prefix || highestNumber(db, group.id) === 0) return prefix;
  throw new RefusedError('PREFIX_IN_USE', { code: group.code, prefix: group.prefix });
}

/** A group never stands under itself, nor under one of its own. */
export function parentNamed(db: Database, group: Group, typed: string): number {
  const parent = findGroup(db, typed, '--parent');
  if (!isWithin(listGroups(db), parent.id, group.id)) return parent.id;
  throw new RefusedError('GROUP_UNDER_ITSELF', { code: group.code, parent: parent.code });
}

/** A group cannot begin after the first of its seats. */
export function demandBeforeSeats(db: Database, { id, code }: Group, day: IsoDay): void {
  const [first] = listMembers(db, { groupId: id, asOf: endOfTime, ended: true }).toSorted((a, b) =>
    a.fromOn.localeCompare(b.fromOn),
  );
  if (first === undefined || day <= first.fromOn) return;
  const { handle, fromOn: since } = first;
  throw new RefusedError('GROUP_BEGINS_LATE', { code, day, handle, since });
}

/** What an ended group leaves behind: its records stay, and somebody must see to them. */
export type LeftOpen = {
  ahead: readonly Meeting[];
  under: readonly Group[];
  open: readonly Action[];
};

/** A seat cannot outlast its group. */
export function closeGroup(db: Database, group: Group, on: IsoDay, reason: string): LeftOpen {
  const { id: groupId, code, fromOn } = group;
  if (fromOn !== null && on < fromOn) {
    throw new RefusedError('GROUP_ENDS_BEFORE_START', { code, fromOn, on });
  }
  const seats = listMembers(db, { groupId, asOf: on }).filter(
    ({ untilOn }) => untilOn === null || untilOn > on,
  );
  if (seats.length > 0) {
    const handles = seats.map(({ handle }) => handle);
    throw new RefusedError('GROUP_HAS_SEATS', { code, on, handles });
  }
  endGroup(db, groupId, on, reason);
  return {
    ahead: listMeetings(db, { groupId, statuses: ['planned', 'convened', 'postponed'] }),
    under: listGroups(db).filter(({ parentId, untilOn }) => parentId === groupId && !untilOn),
    open: listActions(db, { groupId, statuses: openStatuses }),
  };
}
