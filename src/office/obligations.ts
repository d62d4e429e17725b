import type { Scope } from '../db/groups.ts';
import { listHolidays, seededYears } from '../db/holidays.ts';
import { listUnfinishedMeetings } from '../db/meetings.ts';
import { listTors } from '../db/tors.ts';
import { addDays, dayParts, type IsoDay, isoDay } from '../domain/day.ts';
import type { Group } from '../domain/group.ts';
import type { BookHoliday } from '../domain/holiday-book.ts';
import { isAhead, type Meeting } from '../domain/meeting.ts';
import { rulesInForce, type Tor } from '../domain/tor.ts';
import { commentDeadline, type Deadline } from '../domain/tor-deadlines.ts';
import type { Calendar } from '../domain/working-week.ts';
import { type DutyState, deadlinesOf, dutyStates } from './duties.ts';
import { groupsSpoken } from './tree.ts';

/** What this office owes, with the day it falls. */
export type Obligation = { day: IsoDay; group: Group } & (
  | { kind: 'duty'; meeting: Meeting; state: DutyState }
  /** Its day has passed and nobody has said what became of it. */
  | { kind: 'close'; meeting: Meeting }
  /** Comments on a text that went to the members close. */
  | { kind: 'comments'; tor: Tor; deadline: Deadline }
  /** A feast that follows the moon and is not announced in the book yet. */
  | { kind: 'announced'; holiday: BookHoliday }
  /** The next year has no holidays in the book. */
  | { kind: 'seed'; year: number }
);

type Clock = Scope & { calendar: Calendar };

/** In the order they fall; what is late stays until it is done. */
export function obligations(clock: Clock, until: IsoDay): Obligation[] {
  return groupsSpoken(clock)
    .flatMap((group) => {
      const versions = listTors(clock.db, group.id);
      return [
        ...owedForMeetings(clock, group, versions),
        ...commentsAwaited(clock, group, versions),
      ];
    })
    .concat(calendarOwed(clock))
    .filter(({ day }) => day <= until)
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

/** From autumn on the next year is prepared; a feast is confirmed by its own day. */
function calendarOwed({ db, today, group }: Clock): Obligation[] {
  const { year } = dayParts(today);
  const isDue = today >= `${year}-09-01` && !seededYears(db).includes(year + 1);
  const seed: Obligation[] = isDue
    ? [{ kind: 'seed', day: isoDay(`${year}-11-30`), group, year: year + 1 }]
    : [];
  const feasts = listHolidays(db).filter(
    ({ status, day, kind }) => status === 'estimated' && kind === 'holiday' && day >= today,
  );
  const follows = new Set(feasts.map(({ nameEn, day }) => `${addDays(day, 1)} ${nameEn}`));
  const first = feasts.filter(({ nameEn, day }) => !follows.has(`${day} ${nameEn}`));
  return [
    ...seed,
    ...first.map(
      (holiday): Obligation => ({ kind: 'announced', day: holiday.day, group, holiday }),
    ),
  ];
}

function owedForMeetings(clock: Clock, group: Group, versions: readonly Tor[]): Obligation[] {
  return listUnfinishedMeetings(clock.db, group.id).flatMap((meeting) => {
    const isOpen = isAhead(meeting) && meeting.heldOn < clock.today;
    const closing: Obligation[] = isOpen
      ? [{ kind: 'close', day: meeting.heldOn, group, meeting }]
      : [];
    return [...closing, ...dutiesOwed(clock, group, meeting, versions)];
  });
}

/** Notice and papers until the meeting, minutes from it on. */
function dutiesOwed(
  clock: Clock,
  group: Group,
  meeting: Meeting,
  versions: readonly Tor[],
): Obligation[] {
  const isStillAhead = isAhead(meeting) && meeting.heldOn >= clock.today;
  if (!isStillAhead && meeting.status !== 'held') return [];
  const { notice, papers, minutes } = deadlinesOf(clock, meeting, versions);
  const asked = isStillAhead ? { notice, papers } : { minutes };
  if (Object.values(asked).every((deadline) => deadline === undefined)) return [];
  return dutyStates(clock, meeting, asked)
    .filter(({ metOn }) => metOn === null)
    .map((state) => ({ kind: 'duty', day: state.deadline.day, group, meeting, state }));
}

/** By the rules in force on the day it was circulated: its own bind nobody yet. */
function commentsAwaited(
  { calendar }: Clock,
  group: Group,
  versions: readonly Tor[],
): Obligation[] {
  return versions.flatMap((tor): Obligation[] => {
    if (tor.status !== 'circulated' || tor.circulatedOn === null) return [];
    const judging = rulesInForce(versions, tor.circulatedOn);
    const deadline = judging && commentDeadline(judging, tor.circulatedOn, calendar);
    return deadline === undefined
      ? []
      : [{ kind: 'comments', day: deadline.day, group, tor, deadline }];
  });
}
