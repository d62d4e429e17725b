import { listAttendance } from '../db/attendance.ts';
import type { Database } from '../db/database.ts';
import { findOrganisation } from '../db/find-member.ts';
import type { Scope } from '../db/groups.ts';
import { listMembers } from '../db/members.ts';
import { getPerson } from '../db/persons.ts';
import { listHeldPosts } from '../db/posts.ts';
import { listTors } from '../db/tors.ts';
import { type Attendance, presentSeats, type Tally, tallyOf } from '../domain/attendance.ts';
import type { IsoDay } from '../domain/day.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
import type { Member } from '../domain/member.ts';
import type { HeldPost, Person } from '../domain/person.ts';
import { type QuorumJudgement, quorumOf } from '../domain/quorum.ts';
import { rulesInForce, type Tor } from '../domain/tor.ts';
import { NotFoundError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    ATTENDANCE_NO_SEAT: { handle: string; meeting: string; day: IsoDay };
  }
}

/** The seats of the meeting's own day, whatever the book says today: an open list is never stale. */
export function rosterOf(db: Database, meeting: Meeting): Member[] {
  const { groupId, heldOn } = meeting;
  return listMembers(db, { groupId, asOf: heldOn, status: 'confirmed' });
}

/** The body's seat on the day of the meeting. */
export function seatAt({ db }: Pick<Scope, 'db'>, meeting: Meeting, body: string): Member {
  const { id, handle } = findOrganisation(db, body);
  const { groupId, heldOn: asOf } = meeting;
  const seats = { groupId, asOf, organisationId: id, status: 'confirmed' } as const;
  const [member] = listMembers(db, seats);
  if (member !== undefined) return member;
  throw new NotFoundError('ATTENDANCE_NO_SEAT', {
    handle,
    meeting: meetingId(meeting),
    day: meeting.heldOn,
  });
}

/** One of the roll: a seat or a guest, with the person of that day where one is known. */
export type RollEntry = {
  member: Member | undefined;
  mark: Attendance | undefined;
  person: Person | undefined;
  /** Came for the seat, and no letter names them for it. */
  isUnlettered: boolean;
};

export type Roll = {
  meeting: Meeting;
  entries: readonly RollEntry[];
  tally: Tally;
  /** Undefined where no terms of reference were in force, or they ask for no quorum. */
  quorum: Judged | undefined;
  /** Without those who have left; undefined where nobody has. */
  now: Judged | undefined;
  left: readonly string[];
  /** In force on the day of the meeting. */
  tor: Tor | undefined;
};

export type Judged = QuorumJudgement & { tor: Tor };

/** Who came, counted over the seats of the day and judged by the rules of the day. */
export function rollOf(db: Database, meeting: Meeting): Roll {
  const members = rosterOf(db, meeting);
  const attendance = listAttendance(db, meeting.id);
  const posts = listHeldPosts(db, { groupId: meeting.groupId, asOf: meeting.heldOn });
  const entries = [
    ...members.map((member) => seatEntry(db, meeting, member, attendance, posts)),
    ...attendance
      .filter(({ seatId }) => !members.some((member) => member.seatId === seatId))
      .map((mark) => guestEntry(db, meeting, mark)),
  ];
  const left = attendance.filter(({ hasLeft }) => hasLeft);
  const judge = (out: readonly number[]) => judged(db, meeting, members, entries, out);
  return {
    meeting,
    entries,
    tally: tallyOf(members, attendance),
    quorum: judge([]),
    now: left.length === 0 ? undefined : judge(left.flatMap(({ seatId }) => seatId ?? [])),
    left: left.flatMap(({ handle }) => handle ?? []),
    tor: rulesOn(db, meeting),
  };
}

/** The quorum of a decision: without the seats that were out when it was taken. */
export function quorumWithout(db: Database, roll: Roll, without: readonly string[]) {
  const out = roll.entries.flatMap(({ member }) =>
    member && without.includes(member.handle) ? [member.seatId] : [],
  );
  return judged(db, roll.meeting, rosterOf(db, roll.meeting), roll.entries, out);
}

function rulesOn(db: Database, { groupId, heldOn }: Meeting): Tor | undefined {
  return rulesInForce(listTors(db, groupId), heldOn);
}

function judged(
  db: Database,
  meeting: Meeting,
  members: readonly Member[],
  entries: readonly RollEntry[],
  out: readonly number[],
): Judged | undefined {
  const tor = rulesOn(db, meeting);
  const marks = entries.flatMap(({ mark }) => mark ?? []);
  const unlettered = entries.flatMap(({ isUnlettered, member }) =>
    isUnlettered && member ? [member.seatId] : [],
  );
  const quorum = tor && quorumOf(tor, members, presentSeats(marks, out, unlettered));
  return quorum && { ...quorum, tor };
}

function seatEntry(
  db: Database,
  { heldOn }: Meeting,
  member: Member,
  attendance: readonly Attendance[],
  posts: readonly HeldPost[],
): RollEntry {
  const mark = attendance.find(({ seatId }) => seatId === member.seatId);
  const ours = posts.filter(({ seatId }) => seatId === member.seatId);
  const personId = mark?.personId ?? null;
  if (personId !== null) {
    const isUnlettered = !ours.some((post) => post.personId === personId);
    return { member, mark, person: getPerson(db, personId, heldOn), isUnlettered };
  }
  const capacity = mark?.capacity ?? null;
  const post = ours.find((one) => one.capacity === capacity);
  return { member, mark, person: post?.person, isUnlettered: false };
}

function guestEntry(db: Database, { heldOn }: Meeting, mark: Attendance): RollEntry {
  const person = mark.personId === null ? undefined : getPerson(db, mark.personId, heldOn);
  return { member: undefined, mark, person, isUnlettered: false };
}
