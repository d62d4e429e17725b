import { countActions } from '../db/actions.ts';
import { readAsItStood } from '../db/as-it-stood.ts';
import type { Database } from '../db/database.ts';
import { getMeeting } from '../db/meetings.ts';
import type { LastPaper } from '../db/papers.ts';
import type { Window } from '../db/week-moves.ts';
import { maySee, visibilitiesFor } from '../domain/audience.ts';
import { addDays, type IsoDay } from '../domain/day.ts';
import { hasDay, isAhead, type Meeting } from '../domain/meeting.ts';
import { openStatuses, type PaperEdition } from '../domain/vocabulary.ts';
import { type Week, weekOf } from './week.ts';
import { comingMeetings } from './week-meetings.ts';
import type { WeekFacts } from './weekly.ts';

/** A day that readers were told, or that stood when the week began, and the meeting as it now is. */
export type ChangedMeeting = { meeting: Meeting; told: IsoDay };

/** What else moved the number of open actions: with what is done and new, the counts add up. */
export type OtherMoves = { reopened: number; cancelled: number; corrected: number };

export type SinceLast = { changed: readonly ChangedMeeting[]; others: OtherMoves };

type Asked = {
  groupId: number;
  edition: PaperEdition;
  week: Week;
  last: LastPaper | undefined;
};

/**
 * Members are written to less often than every week: what happened since the week of their last note is
 * told them, not this week's alone.
 */
export function windowOf(db: Database, { edition, week, last }: Asked): Window {
  if (edition === 'chairs' || last === undefined) return week;
  const { from, typedAfter } = weekOf(db, addDays(last.weekFrom, 7), week.day);
  return { ...week, from, typedAfter };
}

/** Against the note that went out before, and the position of the week before. */
export function sinceLast(db: Database, asked: Asked, facts: WeekFacts): SinceLast {
  const told = new Map([...movedFrom(facts), ...toldDays(db, asked)]);
  return { changed: changedMeetings(db, asked, told), others: otherMoves(db, asked, facts) };
}

/** The first of a week's moves gave up the day that stood before. */
function movedFrom({ meetings: { moved, cancelled } }: WeekFacts): (readonly [number, IsoDay])[] {
  const moves = moved
    .toReversed()
    .flatMap(({ meeting, before }) => (before === null ? [] : [[meeting.id, before] as const]));
  return [...cancelled.map(({ id, heldOn }) => [id, heldOn] as const), ...moves];
}

/** The meetings that the last note of a week before told of: the co-chairs read of the next alone. */
function toldDays(db: Database, { groupId, edition, last }: Asked): (readonly [number, IsoDay])[] {
  if (last === undefined) return [];
  const then = weekOf(db, last.weekFrom, last.typing.on, last.typing.change);
  const coming = readAsItStood(db, then, () =>
    comingMeetings(db, then.day, { groupId: [groupId], reader: edition }),
  );
  const told = edition === 'chairs' ? coming.slice(0, 1) : coming;
  return told.filter(hasDay).map(({ id, heldOn }) => [id, heldOn] as const);
}

function changedMeetings(
  db: Database,
  { edition, week }: Asked,
  told: ReadonlyMap<number, IsoDay>,
): ChangedMeeting[] {
  return readAsItStood(db, week, () =>
    [...told].flatMap(([id, day]) => {
      const meeting = getMeeting(db, id);
      if (meeting === undefined || !maySee(meeting.visibility, edition)) return [];
      const stands = meeting.heldOn === day && isAhead(meeting) && hasDay(meeting);
      return stands || meeting.status === 'held' ? [] : [{ meeting, told: day }];
    }),
  );
}

function otherMoves(
  db: Database,
  { groupId, edition, week }: Asked,
  { actions }: WeekFacts,
): OtherMoves {
  const { open, done, raised, reopened, cancelled } = actions;
  const filter = {
    groupId: [groupId],
    visibilities: visibilitiesFor(edition),
    statuses: openStatuses,
  };
  const isNew = new Set(raised.rows.map(({ id }) => id));
  const ids = reopened.rows.map(({ id }) => id).filter((id) => !isNew.has(id));
  const before = weekOf(db, addDays(week.from, -1), week.day, week.lastChange);
  return readAsItStood(db, before, () => {
    // What was done and opened again within the week was open before it, and is.
    const again = ids.length - countActions(db, { ...filter, ids });
    const accounted =
      countActions(db, filter) + raised.count + again - done.count - cancelled.count;
    return { reopened: again, cancelled: cancelled.count, corrected: open - accounted };
  });
}
