import { listAttendance, markAttendance, unmarkAttendance } from '../db/attendance.ts';
import type { Database } from '../db/database.ts';
import type { Scope } from '../db/groups.ts';
import { type Attendance, isThere, type Mark } from '../domain/attendance.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
import type { AttendanceCapacity, Presence } from '../domain/vocabulary.ts';
import { RefusedError } from '../errors.ts';
import { demandTakenPlace } from './happened.ts';
import { seatAt } from './roll.ts';
import { type NamedBody, newcomer, whoCame } from './who-came.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    ATTENDANCE_NOT_THERE: { handle: string; meeting: string };
    ATTENDANCE_NO_PERSON: { handle: string };
  }
}

export type Marking = {
  presence: Presence;
  capacity: AttendanceCapacity | null;
  bodies: readonly NamedBody[];
};

export type Typed = {
  marks: readonly Marking[];
  /** Seats that were there by telephone or screen, whoever sat there. */
  remote: readonly NamedBody[];
  guests: readonly { name: string; title?: string | undefined }[];
  left: readonly string[];
  back: readonly string[];
  cleared: readonly string[];
  /** When they came or left, local to the meeting. */
  time: string | null;
};

/** Writes a call of the roll down; what is not named stays as it was. */
export function markRoll(scope: Scope, meeting: Meeting, typed: Typed): void {
  demandTakenPlace(meeting, scope.today);
  for (const { presence, capacity, bodies } of typed.marks) {
    for (const body of bodies) markBody(scope, meeting, body, { presence, capacity });
  }
  for (const body of typed.remote) {
    const capacity = body.name === undefined ? 'unrecorded' : 'ad_hoc';
    markBody(scope, meeting, body, { presence: 'remote', capacity });
  }
  for (const { name, title } of typed.guests) {
    const personId = newcomer(scope, { name, title }, meeting.heldOn);
    markAttendance(scope.db, meeting.id, { ...there, seatId: null, capacity: 'guest', personId });
  }
  for (const body of typed.left) setLeft(scope, meeting, body, true, typed.time);
  for (const body of typed.back) setLeft(scope, meeting, body, false, typed.time);
  for (const body of typed.cleared) clearMark(scope, meeting, body);
}

const there = { presence: 'present', arrivedAt: null, hasLeft: false, leftAt: null } as const;

function markBody(
  scope: Scope,
  meeting: Meeting,
  { body, name, title }: NamedBody,
  as: Pick<Mark, 'presence' | 'capacity'>,
): void {
  const { seatId, handle } = seatAt(scope, meeting, body);
  const before = markOf(scope.db, meeting, seatId);
  if (as.capacity === 'unrecorded' && before !== undefined && isThere(before)) {
    // Said again without a capacity: who came stays as it was written down.
    markAttendance(scope.db, meeting.id, { ...before, ...there, presence: as.presence });
    return;
  }
  if (as.capacity === 'ad_hoc' && name === undefined) {
    throw new RefusedError('ATTENDANCE_NO_PERSON', { handle });
  }
  const came = name === undefined ? undefined : whoCame(scope, meeting, seatId, { name, title });
  markAttendance(scope.db, meeting.id, {
    ...there,
    ...as,
    seatId,
    capacity: as.capacity === 'ad_hoc' ? (came?.capacity ?? 'ad_hoc') : as.capacity,
    personId: came?.personId ?? null,
  });
}

function setLeft(
  scope: Scope,
  meeting: Meeting,
  body: string,
  hasLeft: boolean,
  time: string | null,
): void {
  const { seatId, handle } = seatAt(scope, meeting, body);
  const before = markOf(scope.db, meeting, seatId);
  if (before === undefined || !isThere(before)) {
    throw new RefusedError('ATTENDANCE_NOT_THERE', { handle, meeting: meetingId(meeting) });
  }
  markAttendance(scope.db, meeting.id, { ...before, hasLeft, leftAt: hasLeft ? time : null });
}

function clearMark(scope: Scope, meeting: Meeting, body: string): void {
  const { seatId, handle } = seatAt(scope, meeting, body);
  const before = markOf(scope.db, meeting, seatId);
  if (before === undefined) {
    throw new RefusedError('ATTENDANCE_NOT_THERE', { handle, meeting: meetingId(meeting) });
  }
  unmarkAttendance(scope.db, before.id);
}

function markOf(db: Database, meeting: Meeting, seatId: number): Attendance | undefined {
  return listAttendance(db, meeting.id).find((mark) => mark.seatId === seatId);
}
