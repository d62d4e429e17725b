import type { Database } from '../db/database.ts';
import { type ToldDay, toldDays } from '../db/told-days.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { MeetingDeadlines } from '../domain/meeting-deadlines.ts';
import { paperNumber } from '../domain/released-paper.ts';
import type { Deadline } from '../domain/tor-deadlines.ts';
import { type MeetingDuty, meetingDuties } from '../domain/vocabulary.ts';
import type { Obligation } from './obligations.ts';

export type OwedDuty = Extract<Obligation, { kind: 'duty' }>;

export function toldDayOf({ meeting, state, day }: OwedDuty): ToldDay {
  const { duty, deadline } = state;
  return { meetingId: meeting.id, duty, heldOn: meeting.heldOn, version: deadline.version, day };
}

/** A day that was printed stands, whatever feast was moved since. */
export function withToldDays(
  db: Database,
  meeting: Meeting,
  deadlines: MeetingDeadlines,
): MeetingDeadlines {
  if (meetingDuties.every((duty) => deadlines[duty] === undefined)) return deadlines;
  const told = toldDays(db, meeting.id).filter(({ heldOn }) => heldOn === meeting.heldOn);
  const standing = (duty: MeetingDuty): Deadline | undefined => {
    const byRule = deadlines[duty];
    const last = told.find((one) => one.duty === duty && one.version === byRule?.version);
    if (byRule === undefined || last === undefined || last.day === byRule.day) return byRule;
    const toldIn = `${paperNumber(last)} to the ${last.edition}`;
    return { ...byRule, day: last.day, told: { byRule: byRule.day, in: toldIn } };
  };
  return {
    notice: standing('notice'),
    papers: standing('papers'),
    minutes: standing('minutes'),
  };
}
