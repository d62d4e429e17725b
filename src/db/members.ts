import { earlierDay, endOfTime, type IsoDay, laterDay } from '../domain/day.ts';
import type { Member } from '../domain/member.ts';
import { byProtocol } from '../domain/protocol-order.ts';
import { newUid } from '../domain/uid.ts';
import type { OwnerGroup, Role, SeatStatus, Side, StandingStatus } from '../domain/vocabulary.ts';
import { waitsForSeat } from './action-owners.ts';
import { openAsOf } from './actions-as-of.ts';
import type { Database } from './database.ts';
import { insertStatus, statusAsOf } from './seat-statuses.ts';
import { meansSeat } from './seats-meant.ts';

export type MemberFilter = {
  groupId: number;
  asOf: IsoDay;
  role?: Role;
  side?: Side;
  status?: SeatStatus;
  /** Seats that have ended by `asOf` too. */
  ended?: boolean;
  organisationId?: number;
  /** Only seats that a word for several means. */
  meantBy?: OwnerGroup;
  /** With open actions, which take their time to count. */
  counted?: true;
};

export type NewMember = {
  groupId: number;
  handle: string;
  nameEn: string;
  nameAr: string | null;
  side: Side;
  role: Role;
  fromOn: IsoDay;
  status: StandingStatus;
  letter?: string | undefined;
};

const roleAsOf = `(SELECT role FROM seat_role r WHERE r.seat_id = s.id AND r.from_on <= @asOf
  AND (r.until_on IS NULL OR r.until_on >= @asOf) ORDER BY r.from_on DESC LIMIT 1)`;
const statusOfSeat = `iif(s.until_on < @asOf, 'ended', ${statusAsOf})`;

const columns = ({ counted }: MemberFilter) => `
  s.id AS seatId, o.id AS organisationId, o.handle, o.side,
  iif(n.id IS NULL, o.name_en, n.name_en) AS nameEn,
  iif(n.id IS NULL, o.name_ar, n.name_ar) AS nameAr,
  iif(n.id IS NULL, o.acronym, n.acronym) AS acronym,
  ${roleAsOf} AS role, ${statusOfSeat} AS status,
  s.precedence, s.from_on AS fromOn, s.until_on AS untilOn, s.end_reason AS endReason,
  ${counted ? openActions : '0'} AS openActions`;

const openActions = `(SELECT count(*) FROM action a WHERE a.id IN (${waitsForSeat})
  AND a.group_id = s.group_id AND ${openAsOf})`;

/** In protocol order, under the names of that day. */
export function listMembers(db: Database, filter: MemberFilter): Member[] {
  const where = ['s.group_id = @groupId', 's.from_on <= @asOf'];
  if (!filter.ended) where.push('(s.until_on IS NULL OR s.until_on >= @asOf)');
  if (filter.side !== undefined) where.push('o.side = @side');
  if (filter.status !== undefined) where.push(`${statusOfSeat} = @status`);
  if (filter.role !== undefined) where.push(`${roleAsOf} = @role`);
  if (filter.meantBy !== undefined) where.push(meansSeat('@meantBy'));
  if (filter.organisationId !== undefined) where.push('o.id = @organisationId');
  return db
    .prepare<MemberFilter, Member>(
      `SELECT ${columns(filter)} FROM seat s JOIN organisation o ON o.id = s.organisation_id
       LEFT JOIN organisation_former_name n ON n.organisation_id = o.id
         AND (n.from_on IS NULL OR n.from_on <= @asOf) AND n.until_on >= @asOf
       WHERE ${where.join(' AND ')}
       ORDER BY s.from_on`,
    )
    .all(filter)
    .toSorted(byProtocol('en'));
}

/** The organisation's present seat, else its latest one: as it last stood, but ended. */
export function currentSeat(
  db: Database,
  groupId: number,
  organisationId: number,
  today: IsoDay,
): Member | undefined {
  const find = (asOf: IsoDay, counted: Pick<MemberFilter, 'counted'> = {}) =>
    listMembers(db, { groupId, organisationId, asOf, ended: true, ...counted })
      .toSorted((a, b) => a.fromOn.localeCompare(b.fromOn))
      .at(-1);
  const latest = find(endOfTime);
  if (latest === undefined) return undefined;
  const lastDay = latest.untilOn === null ? today : earlierDay(latest.untilOn, today);
  const seat = find(laterDay(lastDay, latest.fromOn), { counted: true });
  const isOver = latest.untilOn !== null && latest.untilOn < today;
  return seat && isOver ? { ...seat, status: 'ended' } : seat;
}

export function insertMember(db: Database, member: NewMember): void {
  const organisation = db
    .prepare(
      `INSERT INTO organisation (uid, handle, name_en, name_ar, side)
       VALUES (@uid, @handle, @nameEn, @nameAr, @side)`,
    )
    .run({ ...member, uid: newUid() });
  insertSeat(db, { ...member, organisationId: Number(organisation.lastInsertRowid) });
}

export type NewSeat = Pick<NewMember, 'groupId' | 'role' | 'fromOn' | 'status' | 'letter'> & {
  organisationId: number;
};

export function insertSeat(db: Database, seat: NewSeat): void {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO seat (uid, group_id, organisation_id, from_on)
       VALUES (@uid, @groupId, @organisationId, @fromOn)`,
    )
    .run({ ...seat, uid: newUid() });
  const seatId = Number(lastInsertRowid);
  insertRole(db, seatId, seat.role, seat.fromOn);
  insertStatus(db, { seatId, status: seat.status, fromOn: seat.fromOn, letter: seat.letter });
}

/** The seats of a group in the order said; the others follow in their usual one. */
export function setPrecedence(db: Database, groupId: number, seatIds: readonly number[]): void {
  db.prepare('UPDATE seat SET precedence = NULL WHERE group_id = ? AND precedence IS NOT NULL').run(
    groupId,
  );
  const set = db.prepare('UPDATE seat SET precedence = @place WHERE id = @seatId');
  for (const [at, seatId] of seatIds.entries()) set.run({ seatId, place: at + 1 });
}

export function insertRole(db: Database, seatId: number, role: Role, fromOn: IsoDay): void {
  db.prepare(
    'INSERT INTO seat_role (uid, seat_id, role, from_on) VALUES (@uid, @seatId, @role, @fromOn)',
  ).run({ uid: newUid(), seatId, role, fromOn });
}

export function openRole(db: Database, seatId: number): { role: Role; fromOn: IsoDay } | undefined {
  return db
    .prepare<[number], { role: Role; fromOn: IsoDay }>(
      'SELECT role, from_on AS fromOn FROM seat_role WHERE seat_id = ? AND until_on IS NULL',
    )
    .get(seatId);
}

/** Corrects the role it holds, for as long as it holds it. */
export function updateRole(db: Database, seatId: number, role: Role): void {
  db.prepare('UPDATE seat_role SET role = @role WHERE seat_id = @seatId AND until_on IS NULL').run({
    seatId,
    role,
  });
}

export function endRole(db: Database, seatId: number, untilOn: IsoDay): void {
  db.prepare(
    'UPDATE seat_role SET until_on = @untilOn WHERE seat_id = @seatId AND until_on IS NULL',
  ).run({ seatId, untilOn });
}

export function endSeat(db: Database, seatId: number, untilOn: IsoDay, reason: string): void {
  db.prepare('UPDATE seat SET until_on = @untilOn, end_reason = @reason WHERE id = @seatId').run({
    seatId,
    untilOn,
    reason,
  });
}

/** The group that a seat is on. */
export function seatGroup(db: Database, seatId: number): { groupId: number } {
  const row = db
    .prepare<[number], { groupId: number }>('SELECT group_id AS groupId FROM seat WHERE id = ?')
    .get(seatId);
  if (row === undefined) throw new Error(`No seat ${seatId}.`);
  return row;
}

export function removeAlias(db: Database, organisationId: number, name: string): void {
  db.prepare(
    'DELETE FROM organisation_alias WHERE organisation_id = @organisationId AND name = @name',
  ).run({ organisationId, name });
}

export function insertAlias(db: Database, organisationId: number, name: string): void {
  db.prepare(
    `INSERT INTO organisation_alias (uid, organisation_id, name)
     VALUES (@uid, @organisationId, @name) ON CONFLICT DO NOTHING`,
  ).run({ uid: newUid(), organisationId, name });
}

export function listAliases(db: Database, organisationId: number): string[] {
  return db
    .prepare<[number], string>(
      'SELECT name FROM organisation_alias WHERE organisation_id = ? ORDER BY id',
    )
    .pluck()
    .all(organisationId);
}
