import type { Database } from '../db/database.ts';
import { type ToldDay, toldDays } from '../db/told-days.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { MeetingDeadlines } from '../domain/meeting-deadlines.ts';
import { paperNumber } from '../domain/released-paper.ts';
import type { Deadline } from '../domain/tor-deadlines.ts';
import { type MeetingDuty, meetingDuties, type PaperEdition } from '../domain/vocabulary.ts';
import type { Obligation } from './obligations.ts';

type OwedDuty = Extract<Obligation, { kind: 'duty' }>;

/** What a note tells its readers of this office's duties: members are promised minutes, while there is time. */
export function dutiesTold(
  owed: readonly Obligation[],
  { edition, day }: { edition: PaperEdition; day: IsoDay },
): OwedDuty[] {
  const duties = owed.filter((one) => one.kind === 'duty');
  if (edition === 'chairs') return duties;
  return duties.filter((one) => one.state.duty === 'minutes' && one.day >= day);
}

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
