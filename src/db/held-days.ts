import { endOfTime, type IsoDay } from '../domain/day.ts';
import type { Database } from './database.ts';

/** How many meetings a group held from one day to another, both included. */
export type CountHeld = (groupId: number, from: IsoDay, until: IsoDay) => number;

/**
 * For many actions at once, none raised before `since`: the days of each group's meetings from then on are
 * read when first asked for, as one text of days in their order, which costs a tenth of as many rows.
 */
export function heldCounter(db: Database, since: IsoDay): CountHeld {
  const days = db
    .prepare<[number, IsoDay], string | null>(
      `SELECT group_concat(held_on, '') FROM (
         SELECT held_on FROM meeting
         WHERE group_id = ? AND status = 'held' AND held_on >= ? ORDER BY held_on)`,
    )
    .pluck();
  const byGroup = new Map<number, string>();
  return (groupId, from, until) => {
    const held = byGroup.get(groupId) ?? days.get(groupId, since) ?? '';
    byGroup.set(groupId, held);
    return Math.max(0, placeOf(held, until, true) - placeOf(held, from, false));
  };
}

/** The last day there is where there are none. */
export function firstRaised(actions: readonly { raisedOn: IsoDay }[]): IsoDay {
  let first = endOfTime;
  for (const { raisedOn } of actions) if (raisedOn < first) first = raisedOn;
  return first;
}

const width = 'YYYY-MM-DD'.length;

/** How many of the sorted days come before `day`, or stand on it where it is counted in. */
function placeOf(days: string, day: IsoDay, isCountedIn: boolean): number {
  let low = 0;
  let high = days.length / width;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = days.slice(middle * width, (middle + 1) * width);
    if (found < day || (isCountedIn && found === day)) low = middle + 1;
    else high = middle;
  }
  return low;
}
