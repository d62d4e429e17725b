import type { ActionFilter } from '../db/action-filter.ts';
import { firstActions, listActions } from '../db/actions.ts';
import type { Database } from '../db/database.ts';
import { ownersOn } from '../db/owner-names.ts';
import { listActionMoves } from '../db/week-moves.ts';
import type { Action } from '../domain/action.ts';
import { isOutside, visibilitiesFor } from '../domain/audience.ts';
import { addDays, type IsoDay, laterDay } from '../domain/day.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Body } from '../domain/organisation.ts';
import type { Portion } from '../domain/portion.ts';
import { type Audience, openStatuses } from '../domain/vocabulary.ts';

/** A meeting's action points: what is late, due by the meeting, moved since the last one, and the rest. */
export type ActionReview = {
  meeting: Meeting;
  last: Meeting | undefined;
  reader: Audience;
  /** The day it is true for. */
  day: IsoDay;
  bodies: ReadonlyMap<string, Body>;
  /** Empty for members: they are not shown who is late. */
  late: Portion<Action>;
  due: Portion<Action>;
  changed: Portion<Action>;
  undated: Portion<Action>;
  later: readonly Action[];
};

const most = 100;

type Asked = { meeting: Meeting; last: Meeting | undefined; reader: Audience; today: IsoDay };

export function reviewActions(db: Database, asked: Asked): ActionReview {
  const { meeting, last, reader, today } = asked;
  const { groupId } = meeting;
  const open: ActionFilter = {
    groupId,
    visibilities: visibilitiesFor(reader),
    statuses: openStatuses,
  };
  const portion = firstActions(db, most);
  // A meeting that is over is reviewed as of the day it is read.
  const until = laterDay(meeting.heldOn, today);
  const fromToday = isOutside(reader) ? {} : { dueFrom: today };
  return {
    meeting,
    last,
    reader,
    day: today,
    bodies: ownersOn(db, today, reader),
    late: isOutside(reader) ? { rows: [], count: 0 } : portion({ ...open, overdueOn: today }),
    due: portion({ ...open, ...fromToday, dueUntil: until }),
    changed: changedSince(db, { groupId, since: last?.heldOn, today, reader }),
    undated: portion({ ...open, undated: true }),
    later: listActions(db, { ...open, dueFrom: addDays(until, 1), limit: most }),
  };
}

type Since = { groupId: number; since: IsoDay | undefined; today: IsoDay; reader: Audience };

/** What was done, extended, given to others or given up since the last meeting; not what it raised. */
function changedSince(db: Database, { groupId, since, today, reader }: Since): Portion<Action> {
  if (since === undefined) return { rows: [], count: 0 };
  const from = addDays(since, 1);
  const window = { from, day: today, typedAfter: today, typedBy: today };
  const moved = listActionMoves(db, [groupId], window).filter(
    ({ kind, happenedOn }) => kind !== 'raised' && kind !== 'chased' && happenedOn >= from,
  );
  const filter: ActionFilter = {
    groupId,
    visibilities: visibilitiesFor(reader),
    ids: [...new Set(moved.map(({ actionId }) => actionId))],
  };
  return firstActions(db, most)(filter);
}
