import type { Database } from '../db/database.ts';
import type { Scope } from '../db/groups.ts';
import {
  adoptTor,
  circulateTor,
  insertTor,
  listTors,
  type NewTor,
  setRule,
  supersedeTor,
  type TorEdit,
  updateTor,
} from '../db/tors.ts';
import type { IsoDay } from '../domain/day.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
import { isTorVersion, rulesInForce, type Tor } from '../domain/tor.ts';
import { commentDeadline, type Deadline } from '../domain/tor-deadlines.ts';
import type { StoredRule } from '../domain/tor-rules.ts';
import type { TorStatus } from '../domain/vocabulary.ts';
import type { Calendar } from '../domain/working-week.ts';
import { RefusedError, UsageError } from '../errors.ts';
import { demandTakenPlace } from './happened.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    VERSION_INVALID: { version: string };
    TOR_EXISTS: { version: string };
    TOR_FIXED: { version: string; status: TorStatus };
    TOR_BEFORE_DRAFT: { version: string; draftedOn: IsoDay; day: IsoDay };
    TOR_STILL_DRAFT: { version: string };
    TOR_BEFORE_CIRCULATED: { version: string; circulatedOn: IsoDay; day: IsoDay };
    TOR_COMMENTS_OPEN: { version: string; until: IsoDay };
    TOR_NOT_AFTER: { version: string; adoptedOn: IsoDay; day: IsoDay };
    TOR_MEETING_OTHER: { meeting: string; group: string };
  }
}

type Clock = Scope & { calendar: Calendar };

export function draftTor(
  { db, group }: Scope,
  tor: Omit<NewTor, 'groupId'>,
  rules: readonly StoredRule[],
): void {
  const { version } = tor;
  if (!isTorVersion(version)) throw new UsageError('VERSION_INVALID', { version });
  if (listTors(db, group.id).some((one) => one.version === version)) {
    throw new RefusedError('TOR_EXISTS', { version });
  }
  const id = insertTor(db, { ...tor, groupId: group.id });
  for (const rule of rules) setRule(db, id, rule);
}

/** A text that was circulated is never edited. */
export function editTor(db: Database, tor: Tor, edit: TorEdit, rules: readonly StoredRule[]): void {
  const { version, status } = tor;
  if (status !== 'draft') throw new RefusedError('TOR_FIXED', { version, status });
  updateTor(db, tor, edit);
  for (const rule of rules) setRule(db, tor.id, rule);
}

export function circulate({ db }: Scope, tor: Tor, day: IsoDay): void {
  const { version, draftedOn } = tor;
  if (day < draftedOn) throw new RefusedError('TOR_BEFORE_DRAFT', { version, draftedOn, day });
  circulateTor(db, tor.id, day);
}

/** By the rules in force that day: the ones being circulated bind nobody yet. */
export function commentsClose({ db, calendar }: Clock, tor: Tor): Deadline | undefined {
  if (tor.circulatedOn === null) return undefined;
  const inForce = rulesInForce(listTors(db, tor.groupId), tor.circulatedOn);
  return inForce && commentDeadline(inForce, tor.circulatedOn, calendar);
}

type Adoption = {
  on: IsoDay | undefined;
  meeting: Meeting | undefined;
  /** Why it is adopted before comments have closed. */
  early: string | undefined;
};

/** The version that it supersedes; its day may lie ahead, and until then the old one is in force. */
export function adopt(clock: Clock, tor: Tor, adoption: Adoption): Tor | undefined {
  const { db, group } = clock;
  const { on, meeting } = adoption;
  if (meeting !== undefined) demandAdopting(clock, meeting);
  const decidedOn = meeting?.heldOn ?? decisionDay(on, clock.today);
  const day = on ?? decidedOn;
  demandCirculated(tor, decidedOn);
  const earlyReason = demandCommented(clock, tor, decidedOn, adoption.early);
  const last = listTors(db, group.id).find(({ status }) => status === 'adopted');
  if (last !== undefined) supersede(db, last, day);
  adoptTor(db, tor.id, { on: day, meetingId: meeting?.id ?? null, earlyReason });
  return last;
}

/** A text that comes into force later was decided on today. */
function decisionDay(on: IsoDay | undefined, today: IsoDay): IsoDay {
  return on === undefined || on > today ? today : on;
}

/** Why it is adopted before comments have closed; null where they have. */
function demandCommented(
  clock: Clock,
  tor: Tor,
  decidedOn: IsoDay,
  early: string | undefined,
): string | null {
  const closing = commentsClose(clock, tor)?.day;
  if (closing === undefined || decidedOn >= closing) return null;
  if (early !== undefined) return early;
  throw new RefusedError('TOR_COMMENTS_OPEN', { version: tor.version, until: closing });
}

function demandAdopting({ group, today }: Scope, meeting: Meeting): void {
  if (meeting.groupId !== group.id) {
    throw new RefusedError('TOR_MEETING_OTHER', { meeting: meetingId(meeting), group: group.code });
  }
  demandTakenPlace(meeting, today);
}

function demandCirculated({ version, circulatedOn }: Tor, day: IsoDay): void {
  if (circulatedOn === null) throw new RefusedError('TOR_STILL_DRAFT', { version });
  if (day < circulatedOn) {
    throw new RefusedError('TOR_BEFORE_CIRCULATED', { version, circulatedOn, day });
  }
}

function supersede(db: Database, { id, version, adoptedOn }: Tor, day: IsoDay): void {
  if (adoptedOn !== null && day <= adoptedOn) {
    throw new RefusedError('TOR_NOT_AFTER', { version, adoptedOn, day });
  }
  supersedeTor(db, id, day);
}
