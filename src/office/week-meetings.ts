import { countPresent, unletteredAt } from '../db/attendance.ts';
import type { Database } from '../db/database.ts';
import { getMeeting, listMeetings, type MeetingFilter, meetingsByKey } from '../db/meetings.ts';
import { listTypedRows, standsIn, type TypedRow, type Window } from '../db/week-moves.ts';
import { maySee } from '../domain/audience.ts';
import { addDays, type IsoDay, parseIsoDay } from '../domain/day.ts';
import type { Meeting } from '../domain/meeting.ts';
import { firstOf, type Portion } from '../domain/portion.ts';
import type { Audience } from '../domain/vocabulary.ts';

/** Of the week, or of one before it and typed in this one. */
type EnteredMeeting = Meeting & { isEnteredLate: boolean };
type HeldMeeting = EnteredMeeting & { present: number };

/** Null where there was, or is, no day. */
export type MovedMeeting = {
  meeting: Meeting;
  before: IsoDay | null;
  day: IsoDay | null;
  reason: string;
  isEnteredLate: boolean;
};

export type WeekMeetings = {
  held: Portion<HeldMeeting>;
  /** With a day first, in its order; then those that wait for one. */
  coming: Portion<Meeting>;
  moved: readonly MovedMeeting[];
  cancelled: readonly EnteredMeeting[];
  /** Bodies for which somebody came whom no letter names yet, by handle: not of this week alone. */
  unlettered: readonly string[];
  /** Past, and neither held nor cancelled. */
  unclosed: Portion<Meeting>;
};

const lookedBack = 366;

type Asked = { groupId: readonly number[]; reader: Audience; most: number };

export function weekMeetings(db: Database, window: Window, asked: Asked): WeekMeetings {
  const { groupId, reader: audience, most } = asked;
  const { day } = window;
  const listed: Listed = (filter) =>
    groupId.flatMap((one) => listMeetings(db, { ...filter, groupId: one, audience }));
  const lastYear = { from: addDays(day, -lookedBack), until: addDays(day, -1) };
  const typed = listTypedRows(db, ['meeting', 'meeting_date'], window);
  const isSeen = seenBy(asked);
  const heldOfLate = listed({ ...lastYear, until: day, statuses: ['held'] });
  return {
    held: withPresent(db, firstOf(heldMeetings(db, window, asked), most)),
    unlettered: [...new Set(heldOfLate.flatMap(({ id }) => unletteredAt(db, id)))],
    coming: firstOf(comingMeetings(db, day, asked), most),
    moved: typed
      .flatMap((row) => movedBy(db, row, window))
      .filter(({ meeting }) => isSeen(meeting)),
    cancelled: became(db, typed, window, 'cancelled').filter(isSeen),
    unclosed: firstOf(listed({ ...lastYear, statuses: ['planned', 'convened'] }), most),
  };
}

type Of = Pick<Asked, 'groupId' | 'reader'>;

/** In the week, and before it where only this week's paper can tell of it. */
export function heldMeetings(db: Database, window: Window, of: Of): EnteredMeeting[] {
  const { from, day: until } = window;
  const ofWeek = of.groupId.flatMap((groupId) =>
    listMeetings(db, { groupId, from, until, statuses: ['held'], audience: of.reader }),
  );
  const typed = listTypedRows(db, ['meeting'], window);
  const late = became(db, typed, window, 'held').filter(
    (meeting) => meeting.isEnteredLate && seenBy(of)(meeting),
  );
  const once = new Map(late.map((meeting) => [meeting.id, meeting]));
  return [...once.values(), ...ofWeek.map((meeting) => ({ ...meeting, isEnteredLate: false }))];
}

function withPresent(db: Database, { rows, count }: Portion<EnteredMeeting>) {
  return {
    rows: rows.map((meeting) => ({ ...meeting, present: countPresent(db, meeting.id) })),
    count,
  };
}

type Listed = (filter: Omit<MeetingFilter, 'groupId' | 'audience'>) => Meeting[];

/** With a day first, in its order; then those that wait for one. */
export function comingMeetings(db: Database, day: IsoDay, { groupId, reader }: Of): Meeting[] {
  const listed: Listed = (filter) =>
    groupId.flatMap((one) => listMeetings(db, { ...filter, groupId: one, audience: reader }));
  const dated = listed({ from: day, statuses: ['planned', 'convened'] });
  return [...dated.toSorted(byDay), ...listed({ statuses: ['postponed'] })];
}

function byDay(a: Meeting, b: Meeting): number {
  return a.heldOn.localeCompare(b.heldOn) || a.number - b.number;
}

function seenBy({ groupId: groups, reader }: Of): (meeting: Meeting) => boolean {
  return ({ groupId, visibility }) => groups.includes(groupId) && maySee(visibility, reader);
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
  const isEnteredLate = on < window.from;
  return [
    { meeting, before: dayOf(after.before_on), day: dayOf(after.day), reason, isEnteredLate },
  ];
}

/** It is cancelled on the day that is said, held on its own, and still is what it became. */
function became(
  db: Database,
  rows: readonly TypedRow[],
  window: Window,
  status: 'held' | 'cancelled',
): EnteredMeeting[] {
  const turned = rows.filter(
    ({ table, before, after }) =>
      table === 'meeting' && after.status === status && before.status !== status,
  );
  const meetings = meetingsByKey(
    db,
    turned.map(({ key }) => key),
  );
  return turned.flatMap(({ key, after, typedOn }) => {
    const meeting = meetings.get(key);
    if (meeting?.status !== status) return [];
    const on = status === 'held' ? meeting.heldOn : dayOf(after.status_on);
    if (on === null || !standsIn(window, on, typedOn)) return [];
    return [{ ...meeting, isEnteredLate: on < window.from }];
  });
}

function dayOf(value: string | number | null | undefined): IsoDay | null {
  return parseIsoDay(String(value ?? '')) ?? null;
}
