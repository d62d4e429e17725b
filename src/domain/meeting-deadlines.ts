import type { Meeting } from './meeting.ts';
import { rulesInForce, type Tor } from './tor.ts';
import { type Deadline, minutesDeadline, noticeDeadline, papersDeadline } from './tor-deadlines.ts';
import type { Calendar } from './working-week.ts';

/** What the office owes for a meeting, by the rules in force on the meeting's day. */
export type MeetingDeadlines = {
  notice: Deadline | undefined;
  papers: Deadline | undefined;
  minutes: Deadline | undefined;
};

type Held = Pick<Meeting, 'heldOn' | 'status'>;

export function meetingDeadlines(
  versions: readonly Tor[],
  { heldOn, status }: Held,
  calendar: Calendar,
): MeetingDeadlines {
  const isOff = status === 'cancelled' || status === 'postponed';
  const tor = isOff ? undefined : rulesInForce(versions, heldOn);
  return {
    notice: tor && noticeDeadline(tor, heldOn, calendar),
    papers: tor && papersDeadline(tor, heldOn, calendar),
    minutes: tor && minutesDeadline(tor, heldOn, calendar),
  };
}
