import type { Database } from '../db/database.ts';
import type { Scope } from '../db/groups.ts';
import { insertMove } from '../db/meeting-dates.ts';
import {
  findMeetingByNumber,
  getMeeting,
  highestNumber,
  insertMeeting,
  listMeetings,
  lowestNumber,
  type MeetingEdit,
  type NewMeeting,
  setMeetingStatus,
  updateMeeting,
} from '../db/meetings.ts';
import type { IsoDay } from '../domain/day.ts';
import { given } from '../domain/given.ts';
import type { Group } from '../domain/group.ts';
import { hasDay, isAhead, type Meeting, meetingId } from '../domain/meeting.ts';
import type { MeetingStatus } from '../domain/vocabulary.ts';
import { RefusedError, UsageError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    GROUP_ENDED: { code: string; untilOn: IsoDay; day: IsoDay };
    MEETING_EXISTS: { id: string };
    MEETING_NUMBER_GAP: { number: number; next: string; before: string | undefined };
    MEETING_TIMES: { start: string | null; end: string };
    MEETING_STATUS: { id: string; status: MeetingStatus };
    MEETING_MOVES: { id: string; from: IsoDay; to: IsoDay };
    MEETING_HELD_AHEAD: { id: string; day: IsoDay };
    MEETING_SAME_DAY: { id: string; day: IsoDay | null };
  }
}

export type MeetingEntry = Omit<NewMeeting, 'groupId' | 'number' | 'titleEn' | 'titleAr'> & {
  number: number | undefined;
  titleEn: string | undefined;
  titleAr: string | null | undefined;
};

/** The titles of a meeting that is known by its number alone. */
export type TitlesOf = (number: number) => { en: string; ar: string };

/** Plans a meeting, or records one of the past; its number and title follow from the book. */
export function addMeeting(
  { db, group }: Pick<Scope, 'db' | 'group'>,
  entry: MeetingEntry,
  titlesOf: TitlesOf,
): number {
  demandStanding(group, entry.heldOn);
  demandTimes(entry.startTime, entry.endTime);
  const number = nextNumber(db, group, entry.number);
  const titles = titlesOf(number);
  return insertMeeting(db, {
    ...entry,
    groupId: group.id,
    number,
    titleEn: entry.titleEn ?? titles.en,
    titleAr: entry.titleAr ?? (entry.titleEn === undefined ? titles.ar : null),
  });
}

/** Others of the group on its day: one of them may have been typed twice. */
export function meetingsOfDay(db: Database, { id, groupId, heldOn: day }: Meeting): Meeting[] {
  return listMeetings(db, { groupId, from: day, until: day }).filter(
    (other) => other.id !== id && other.status !== 'cancelled',
  );
}

function demandTimes(start: string | null, end: string | null): void {
  if (end === null || (start !== null && start < end)) return;
  throw new UsageError('MEETING_TIMES', { start, end });
}

function demandStanding({ code, untilOn }: Group, day: IsoDay): void {
  if (untilOn === null || day <= untilOn) return;
  throw new RefusedError('GROUP_ENDED', { code, untilOn, day });
}

/** The book may begin mid-life; after that, numbers run without gaps, in both directions. */
function nextNumber(db: Database, group: Group, asked: number | undefined): number {
  const highest = highestNumber(db, group.id);
  const number = asked ?? highest + 1;
  const id = (one: number) => `${group.prefix}-${one}`;
  if (findMeetingByNumber(db, group.id, number)) {
    throw new RefusedError('MEETING_EXISTS', { id: id(number) });
  }
  const lowest = lowestNumber(db, group.id);
  if (highest === 0 || number === highest + 1 || number === lowest - 1) return number;
  throw new UsageError('MEETING_NUMBER_GAP', {
    number,
    next: id(highest + 1),
    before: lowest > 1 ? id(lowest - 1) : undefined,
  });
}

type EditRules = { today: IsoDay; isMistyped: boolean };

/** Corrects what was typed. A day to come that really changed is moved, which keeps the reason. */
export function editMeeting(
  db: Database,
  meeting: Meeting,
  edit: MeetingEdit,
  { today, isMistyped }: EditRules,
): Meeting {
  const next = { ...meeting, ...edit };
  demandTimes(next.startTime, next.endTime);
  const id = meetingId(meeting);
  if (meeting.status === 'held' && next.heldOn > today) {
    throw new RefusedError('MEETING_HELD_AHEAD', { id, day: next.heldOn });
  }
  const isComing = isAhead(meeting) && (meeting.heldOn >= today || !hasDay(meeting));
  if (next.heldOn !== meeting.heldOn && isComing && !isMistyped) {
    throw new RefusedError('MEETING_MOVES', { id, from: meeting.heldOn, to: next.heldOn });
  }
  updateMeeting(db, meeting, edit);
  return storedMeeting(db, meeting.id);
}

export type Postponement = {
  /** Null: until further notice. */
  to: IsoDay | null;
  reason: string;
  happenedOn: IsoDay;
  startTime?: string | undefined;
  endTime?: string | undefined;
  place?: string | undefined;
  placeAr?: string | undefined;
};

type Placed = { place: string | null | undefined; placeAr: string | null | undefined };

/** Another place takes the Arabic name of the one before away with it. */
export function placed({ place, placeAr }: Partial<Placed>): Placed {
  return { place, placeAr: place !== undefined && placeAr === undefined ? null : placeAr };
}

/** The meeting keeps its number, and every day it had keeps its reason. */
export function postponeMeeting(db: Database, meeting: Meeting, move: Postponement): Meeting {
  const { to, reason, happenedOn } = move;
  const id = meetingId(meeting);
  if (!isAhead(meeting)) {
    throw new RefusedError('MEETING_STATUS', { id, status: meeting.status });
  }
  const beforeOn = hasDay(meeting) ? meeting.heldOn : null;
  if (to === beforeOn) throw new RefusedError('MEETING_SAME_DAY', { id, day: to });
  insertMove(db, meeting.id, { beforeOn, day: to, happenedOn, reason });
  if (to === null) {
    setMeetingStatus(db, meeting.id, { status: 'postponed', on: happenedOn, reason });
    return storedMeeting(db, meeting.id);
  }
  const startTime = move.startTime ?? meeting.startTime;
  const endTime = move.endTime ?? (move.startTime === undefined ? meeting.endTime : null);
  demandTimes(startTime, endTime);
  if (beforeOn === null) {
    setMeetingStatus(db, meeting.id, { status: 'planned', on: null, reason: null });
  }
  const times = { heldOn: to, startTime, endTime };
  updateMeeting(db, storedMeeting(db, meeting.id), { ...times, ...given(placed(move)) });
  return storedMeeting(db, meeting.id);
}

export function storedMeeting(db: Database, id: number): Meeting {
  const meeting = getMeeting(db, id);
  if (meeting === undefined) throw new Error(`No meeting ${id}.`);
  return meeting;
}
