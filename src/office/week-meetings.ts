import { countPresent, unletteredAt } from '../db/attendance.ts';
import type { Database } from '../db/database.ts';
import { getMeeting, listMeetings, type MeetingFilter } from '../db/meetings.ts';
import { listTypedRows, standsIn, type TypedRow, type Window } from '../db/week-moves.ts';
import { maySee } from '../domain/audience.ts';
import { addDays, type IsoDay, parseIsoDay } from '../domain/day.ts';
import type { Meeting } from '../domain/meeting.ts';
import { firstOf, type Portion } from '../domain/portion.ts';
import type { Audience } from '../domain/vocabulary.ts';

type HeldMeeting = Meeting & { present: number };

/** Null where there was, or is, no day. */
export type MovedMeeting = {
  meeting: Meeting;
  before: IsoDay | null;
  day: IsoDay | null;
  reason: string;
};

export type WeekMeetings = {
  held: readonly HeldMeeting[];
  /** With a day first, in its order; then those that wait for one. */
  coming: Portion<Meeting>;
  moved: readonly MovedMeeting[];
  cancelled: readonly Meeting[];
  /** Bodies for which somebody came whom no letter names yet, by handle: not of this week alone. */
  unlettered: readonly string[];
  /** Past, and neither held nor cancelled. */
  unclosed: Portion<Meeting>;
};

const lookedBack = 366;

type Asked = { groupId: readonly number[]; reader: Audience; most: number };

export function weekMeetings(db: Database, window: Window, asked: Asked): WeekMeetings {
  const { groupId, reader: audience, most } = asked;
  const { from, day } = window;
  const listed: Listed = (filter) =>
    groupId.flatMap((one) => listMeetings(db, { ...filter, groupId: one, audience }));
  const lastYear = { from: addDays(day, -lookedBack), until: addDays(day, -1) };
  const typed = listTypedRows(db, ['meeting', 'meeting_date'], window);
  const held = listed({ from, until: day, statuses: ['held'] });
  const heldOfLate = listed({ ...lastYear, until: day, statuses: ['held'] });
  return {
    held: held.map((meeting) => ({ ...meeting, present: countPresent(db, meeting.id) })),
    unlettered: [...new Set(heldOfLate.flatMap(({ id }) => unletteredAt(db, id)))],
    coming: firstOf(coming(listed, day), most),
    moved: typed
      .flatMap((row) => movedBy(db, row, window))
      .filter(({ meeting }) => isSeen(meeting, asked)),
    cancelled: typed
      .flatMap((row) => cancelledBy(db, row, window))
      .filter((meeting) => isSeen(meeting, asked)),
    unclosed: firstOf(listed({ ...lastYear, statuses: ['planned', 'convened'] }), most),
  };
}

type Listed = (filter: Omit<MeetingFilter, 'groupId' | 'audience'>) => Meeting[];

function coming(listed: Listed, day: IsoDay): Meeting[] {
  const dated = listed({ from: day, statuses: ['planned', 'convened'] });
  return [...dated.toSorted(byDay), ...listed({ statuses: ['postponed'] })];
}

function byDay(a: Meeting, b: Meeting): number {
  return a.heldOn.localeCompare(b.heldOn) || a.number - b.number;
}

function isSeen({ groupId, visibility }: Meeting, asked: Asked): boolean {
  return asked.groupId.includes(groupId) && maySee(visibility, asked.reader);
}

function movedBy(
  db: Database,
  { table, op, after, typedOn }: TypedRow,
  window: Window,
): MovedMeeting[] {
  if (table !== 'meeting_date' || op !== 'insert' || after.kind !== 'moved') return [];
  const on = dayOf(after.happened_on);
  const meeting = getMeeting(db, Number(after.meeting_id));
  if (on === null || meeting === undefined || !standsIn(window, on, typedOn)) return [];
  const reason = String(after.reason ?? '');
  return [{ meeting, before: dayOf(after.before_on), day: dayOf(after.day), reason }];
}

function cancelledBy(db: Database, row: TypedRow, window: Window): Meeting[] {
  const { table, key, before, after, typedOn } = row;
  if (table !== 'meeting' || after.status !== 'cancelled' || before.status === 'cancelled')
    return [];
  const on = dayOf(after.status_on);
  const meeting = getMeeting(db, key);
  const isStill = meeting?.status === 'cancelled';
  return isStill && on !== null && standsIn(window, on, typedOn) ? [meeting] : [];
}

function dayOf(value: string | number | null | undefined): IsoDay | null {
  return parseIsoDay(String(value ?? '')) ?? null;
}
