import type { Scope } from '../db/groups.ts';
import { listMoves, listOtherDates } from '../db/meeting-dates.ts';
import { listSeatZones } from '../db/seat-zones.ts';
import type { IsoDay } from '../domain/day.ts';
import { hasDay, type Meeting, type MeetingMove, type OtherDate } from '../domain/meeting.ts';
import type { Calendar } from '../domain/working-week.ts';
import { instantOf, timeIn, zoneCity } from '../domain/zone.ts';
import { type DutyState, dutyStates } from './duties.ts';

/** What a person is told of a meeting wherever it stands. */
export type MeetingFacts = {
  meeting: Meeting;
  today: IsoDay;
  duties: readonly DutyState[];
  moves: readonly MeetingMove[];
  otherDates: readonly OtherDate[];
  /** When it begins where a seat sits in another zone. */
  elsewhere: readonly { city: string; time: string }[];
};

export function meetingFacts(
  { db, today, calendar }: Pick<Scope, 'db' | 'today'> & { calendar: Calendar },
  meeting: Meeting,
): MeetingFacts {
  return {
    meeting,
    today,
    duties: dutyStates({ db, calendar }, meeting),
    moves: listMoves(db, meeting.id),
    otherDates: listOtherDates(db, meeting.id),
    elsewhere: timesElsewhere(db, meeting),
  };
}

export function timesElsewhere(db: Scope['db'], meeting: Meeting): MeetingFacts['elsewhere'] {
  const { groupId, heldOn, startTime, zone } = meeting;
  if (startTime === null || !hasDay(meeting)) return [];
  const zones = listSeatZones(db, groupId, heldOn).filter((one) => one !== zone);
  if (zones.length === 0) return [];
  const instant = instantOf(heldOn, startTime, zone);
  return zones.map((one) => ({ city: zoneCity(one), time: timeIn(one, instant) }));
}
