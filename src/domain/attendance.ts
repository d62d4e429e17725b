import type { Member } from './member.ts';
import { isCounted, type PresentSeat } from './quorum.ts';
import type { AttendanceCapacity, Presence } from './vocabulary.ts';

/** Who came for a seat, or a guest without one. */
export type Attendance = {
  id: number;
  seatId: number | null;
  handle: string | null;
  presence: Presence;
  /** Null where no one came. */
  capacity: AttendanceCapacity | null;
  /** Set for a guest and for one who came for a seat without holding its post. */
  personId: number | null;
  /** Local to the meeting. */
  arrivedAt: string | null;
  hasLeft: boolean;
  leftAt: string | null;
};

export type Mark = Omit<Attendance, 'id' | 'handle'>;

export function isThere({ presence }: Pick<Attendance, 'presence'>): boolean {
  return presence === 'present' || presence === 'remote';
}

/** How a meeting's roll stands, over the seats of its day. */
export type Tally = {
  /** Seats that count. */
  base: number;
  present: number;
  representatives: number;
  alternates: number;
  others: number;
  unrecorded: number;
  remote: number;
  observers: number;
  guests: number;
  apologies: readonly string[];
  absent: readonly string[];
  /** Seats that count and were not marked at all. */
  unmarked: readonly string[];
};

export function tallyOf(members: readonly Member[], attendance: readonly Attendance[]): Tally {
  const counted = members.filter(isCounted);
  const countedIds = new Set(counted.map(({ seatId }) => seatId));
  const isOf = ({ seatId }: Attendance) => seatId !== null && countedIds.has(seatId);
  const there = attendance.filter(isThere);
  const seated = there.filter(isOf);
  const as = (...wanted: AttendanceCapacity[]) =>
    seated.filter(({ capacity }) => capacity !== null && wanted.includes(capacity)).length;
  const marked = new Set(attendance.map(({ seatId }) => seatId));
  const saying = (wanted: Presence) =>
    attendance.flatMap(({ presence, handle }) => (presence === wanted && handle ? [handle] : []));
  return {
    base: counted.length,
    present: seated.length,
    representatives: as('representative'),
    alternates: as('alternate'),
    others: seated.length - as('representative', 'alternate', 'unrecorded'),
    unrecorded: as('unrecorded'),
    remote: seated.filter(({ presence }) => presence === 'remote').length,
    observers: there.filter((one) => one.seatId !== null && !isOf(one)).length,
    guests: there.filter(({ seatId }) => seatId === null).length,
    apologies: saying('apologies'),
    absent: saying('absent'),
    unmarked: counted.filter(({ seatId }) => !marked.has(seatId)).map(({ handle }) => handle),
  };
}

/** For the quorum: those who were there, and not among the seats that were out. */
export function presentSeats(
  attendance: readonly Attendance[],
  out: readonly number[],
  unlettered: readonly number[],
): PresentSeat[] {
  return attendance.flatMap(({ seatId, capacity, presence }) => {
    if (seatId === null || capacity === null || out.includes(seatId)) return [];
    const isRemote = presence === 'remote';
    return [{ seatId, by: capacity, isRemote, isUnlettered: unlettered.includes(seatId) }];
  });
}
