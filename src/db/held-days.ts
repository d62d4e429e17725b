import { endOfTime, type IsoDay } from '../domain/day.ts';
import type { Database } from './database.ts';

/** The days of a group's held meetings from a day on, in their order, as one text: YYYY-MM-DDYYYY-MM-DD… */
export type HeldDays = (groupId: number, since: IsoDay) => string;

/**
 * For many actions at once: the days are read when first asked for, and again where earlier ones are. As one
 * text they cost a tenth of as many rows.
 */
export function heldDays(db: Database): HeldDays {
  const days = db
    .prepare<[number, IsoDay], string | null>(
      `SELECT group_concat(held_on, '') FROM (
         SELECT held_on FROM meeting
         WHERE group_id = ? AND status = 'held' AND held_on >= ? ORDER BY held_on)`,
    )
    .pluck();
  const byGroup = new Map<number, { since: IsoDay; days: string }>();
  return (groupId, since) => {
    const known = byGroup.get(groupId);
    if (known !== undefined && known.since <= since) return known.days;
    const read = days.get(groupId, since) ?? '';
    byGroup.set(groupId, { since, days: read });
    return read;
  };
}

/** How many of the days lie from one to another, both included. */
export function countHeld(held: string, from: IsoDay, until: IsoDay): number {
  return Math.max(0, placeOf(held, until, true) - placeOf(held, from, false));
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
