import type { Context } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import { findMember } from '../../db/find-member.ts';
import { insertStatus, listStatuses, type SeatStep } from '../../db/seat-statuses.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { meetingId } from '../../domain/meeting.ts';
import type { StandingStatus } from '../../domain/vocabulary.ts';
import { RefusedError } from '../../errors.ts';
import type { Change } from '../../output/result.ts';
import { happened } from '../happened.ts';
import { demandAfterLastChange, demandStanding } from './demand-standing.ts';
import { memberChange } from './member-change.ts';

type Move = {
  member: string;
  from: StandingStatus;
  to: StandingStatus;
  /** The verb of the answer: `mol confirmed`. */
  said: string;
  at: string | undefined;
  on: { day: IsoDay } | undefined;
  reason: string | undefined;
};

/** Moves a seat to a status from a day on; one that has it already is said and left alone. */
export function moveSeat(move: Move, context: Context): Change {
  const { db } = context;
  const member = findMember(context, move.member);
  const { handle, seatId } = member;
  demandStanding(member);
  const now = lastStep(db, seatId);
  if (now.status === move.to) {
    const done = `is ${move.to} already, since ${dayText(now.fromOn)}. Nothing changed.`;
    return memberChange(context, handle, { done });
  }
  if (now.status !== move.from) throw wrongStatus(handle, now, move);
  const { day, meeting } = happened(context, move);
  demandAfterLastChange(db, member, day);
  const { to: status, reason } = move;
  insertStatus(db, { seatId, status, fromOn: day, meetingId: meeting?.id, reason });
  const at = meeting === undefined ? '' : ` at ${meetingId(meeting)}`;
  return memberChange(context, handle, { done: `${move.said} from ${dayText(day)}${at}` });
}

function lastStep(db: Database, seatId: number): SeatStep {
  const last = listStatuses(db, seatId).at(-1);
  if (last === undefined) throw new Error(`Seat ${seatId} has no status.`);
  return last;
}

const ways = { nominated: 'confirm', suspended: 'resume', confirmed: 'suspend' } as const;

function wrongStatus(handle: string, { status, fromOn }: SeatStep, move: Move): RefusedError {
  return new RefusedError({
    code: 'SEAT_STATUS',
    message: `${handle} is ${status} since ${dayText(fromOn)}, so it cannot become ${move.to} here.`,
    hints: [`From there:  mwg member ${ways[status]} ${handle}`],
  });
}
