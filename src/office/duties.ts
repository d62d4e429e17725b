import {
  type DutyDone,
  dutiesDone,
  type ReachedSeat,
  recordDuty,
  seatsReached,
} from '../db/duties.ts';
import type { Scope } from '../db/groups.ts';
import { listTors } from '../db/tors.ts';
import type { IsoDay } from '../domain/day.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
import { type MeetingDeadlines, meetingDeadlines } from '../domain/meeting-deadlines.ts';
import type { Tor } from '../domain/tor.ts';
import type { Deadline } from '../domain/tor-deadlines.ts';
import { type MeetingDuty, meetingDuties } from '../domain/vocabulary.ts';
import type { Calendar } from '../domain/working-week.ts';
import { RefusedError } from '../errors.ts';
import { withToldDays } from './told-days.ts';
import type { Writing } from './writing.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    DUTY_NOT_OWED: { meeting: string; duty: MeetingDuty };
    DUTY_BEFORE_MEETING: { meeting: string; duty: MeetingDuty; heldOn: IsoDay; day: IsoDay };
  }
}

type Dated = Pick<Scope, 'db'> & { calendar: Calendar };

/** What the office owes the seats for a meeting, and how far it is. */
export type DutyState = {
  duty: MeetingDuty;
  deadline: Deadline;
  /** When the last seat was reached; null while it is owed. */
  metOn: IsoDay | null;
  /** Seats reached by marked letters; undefined where it was said by hand. */
  seats: readonly ReachedSeat[] | undefined;
  letter: string | null;
};

export function deadlinesOf(
  { db, calendar }: Dated,
  meeting: Meeting,
  versions: readonly Tor[] = listTors(db, meeting.groupId),
): MeetingDeadlines {
  return withToldDays(db, meeting, meetingDeadlines(versions, meeting, calendar));
}

/** Those that the rules in force on the meeting's day ask for, or of them those with a deadline here. */
export function dutyStates(
  dated: Dated,
  meeting: Meeting,
  deadlines: Partial<MeetingDeadlines> = deadlinesOf(dated, meeting),
): DutyState[] {
  const done = new Map(dutiesDone(dated.db, meeting.id).map((one) => [one.duty, one]));
  return meetingDuties.flatMap((duty): DutyState[] => {
    const deadline = deadlines[duty];
    if (deadline === undefined) return [];
    const byHand = done.get(duty);
    if (byHand !== undefined) {
      const { happenedOn: metOn, letter } = byHand;
      return [{ duty, deadline, metOn, seats: undefined, letter }];
    }
    const { id: meetingId, groupId, heldOn: day } = meeting;
    const seats = seatsReached(dated.db, { meetingId, groupId, day, duty });
    return [{ duty, deadline, metOn: lastReached(seats), seats, letter: null }];
  });
}

function lastReached(seats: readonly ReachedSeat[]): IsoDay | null {
  const days = seats.flatMap(({ on }) => (on === null ? [] : [on]));
  return days.length < seats.length ? null : (days.toSorted().at(-1) ?? null);
}

/** Said by hand: the letters of the register are not asked any more. */
export function fulfilDuty(writing: Writing & Dated, meeting: Meeting, done: DutyDone): DutyState {
  const { duty, happenedOn: day } = done;
  const owed = () => dutyStates(writing, meeting).find((state) => state.duty === duty);
  const values = { meeting: meetingId(meeting), duty };
  if (owed() === undefined) throw new RefusedError('DUTY_NOT_OWED', values);
  if (duty === 'minutes' && day < meeting.heldOn) {
    throw new RefusedError('DUTY_BEFORE_MEETING', { ...values, heldOn: meeting.heldOn, day });
  }
  recordDuty(writing.db, { ...done, meetingId: meeting.id, recordedAt: writing.at });
  const state = owed();
  if (state === undefined) throw new Error(`No ${duty} of ${values.meeting}.`);
  return state;
}
