import { readAsItStood } from '../db/as-it-stood.ts';
import type { Scope } from '../db/groups.ts';
import { addDays, startOfWeek } from '../domain/day.ts';
import { groupsSpoken } from './tree.ts';
import { weekOf } from './week.ts';
import { countMovedActions } from './week-actions.ts';
import { movedLetters } from './week-letters.ts';
import { heldMeetings } from './week-meetings.ts';

/** What the week before brought, counted as its paper counts it. */
export type LastWeek = {
  held: number;
  done: number;
  raised: number;
  received: number;
  sent: number;
};

export function lastWeek(scope: Scope): LastWeek {
  const { db, today } = scope;
  const week = weekOf(db, addDays(startOfWeek(today), -1), today);
  return readAsItStood(db, week, () => {
    const groupId = groupsSpoken(scope).map(({ id }) => id);
    const letters = movedLetters(db, week, 'office');
    const moved = (wanted: 'in' | 'out') =>
      letters.filter(({ direction }) => direction === wanted).length;
    return {
      held: heldMeetings(db, week, { groupId, reader: 'office' }).length,
      ...countMovedActions(db, week, { groupId, reader: 'office' }),
      received: moved('in'),
      sent: moved('out'),
    };
  });
}
