import type { ActionFilter } from '../db/action-filter.ts';
import { type LastWord, lastWords, meetingsThrough } from '../db/action-words.ts';
import { countActions, firstActions } from '../db/actions.ts';
import type { Database } from '../db/database.ts';
import { listDecisions } from '../db/decisions.ts';
import { bookCalendar } from '../db/holidays.ts';
import { listLetters, unsentLetters } from '../db/letters.ts';
import { lastMeeting, listMeetings } from '../db/meetings.ts';
import { listMembers } from '../db/members.ts';
import { ownersOn } from '../db/owner-names.ts';
import { getPerson } from '../db/persons.ts';
import { readSetting } from '../db/settings.ts';
import { listTors } from '../db/tors.ts';
import type { Window } from '../db/week-moves.ts';
import type { Action } from '../domain/action.ts';
import { maySee, visibilitiesFor } from '../domain/audience.ts';
import { addDays, type IsoDay } from '../domain/day.ts';
import type { Group } from '../domain/group.ts';
import type { Letter } from '../domain/letter.ts';
import type { Member } from '../domain/member.ts';
import type { Body } from '../domain/organisation.ts';
import type { Person } from '../domain/person.ts';
import type { Portion } from '../domain/portion.ts';
import { rulesInForce } from '../domain/tor.ts';
import { type Audience, audiences, openStatuses } from '../domain/vocabulary.ts';
import type { Calendar, Holiday } from '../domain/working-week.ts';
import { latestRound, type WeeklyDtm } from './latest-round.ts';
import { type MembershipChange, membershipChanges } from './membership-changes.ts';
import { type Obligation, obligations } from './obligations.ts';
import { groupsSpoken } from './tree.ts';
import type { Week } from './week.ts';
import { type WeekActions, weekActions } from './week-actions.ts';
import { type WeekCare, weekCare } from './week-care.ts';
import { type WeekDecisions, weekDecisions } from './week-decisions.ts';
import { type WeekLetters, weekLetters } from './week-letters.ts';
import { type WeekMeetings, weekMeetings } from './week-meetings.ts';
import { type WeekMissing, weekMissing } from './week-missing.ts';

/** Everything that the papers of a week are made of. */
export type WeekFacts = {
  week: Week;
  /** The first day of which it tells what moved. */
  from: IsoDay;
  group: Group;
  reader: Audience;
  /** By handle, under the names of that day. */
  bodies: ReadonlyMap<string, Body>;
  /** What this office owes, the groups under it among it. */
  owed: readonly Obligation[];
  /** Due by this day, late ones too. */
  ownDueBy: IsoDay;
  ownActions: Portion<Action>;
  meetings: WeekMeetings;
  actions: WeekActions;
  letters: WeekLetters;
  care: WeekCare;
  /** Numbers given to letters that have not gone out. */
  unsent: readonly Letter[];
  hasTerms: boolean;
  membership: readonly MembershipChange[];
  /** Those whom the changes of membership name, by id. */
  persons: ReadonlyMap<number, Person>;
  decisions: WeekDecisions['decisions'];
  taken: WeekDecisions['taken'];
  /** By action: through how many meetings it stood open, how often it was chased, what was said last. */
  openThrough: ReadonlyMap<number, number>;
  lastWords: ReadonlyMap<number, LastWord>;
  dtm: WeeklyDtm | undefined;
  holidays: readonly Holiday[];
  holidaysUntil: IsoDay;
  /** Of what there is something that this reader may not see: then "none" would not be true. */
  hides: ReadonlySet<Hidden>;
  members: readonly Member[];
  missing: WeekMissing;
  /** Where members reach this office, if the book says. */
  contact: string | undefined;
};

export type Hidden = 'actions' | 'decisions' | 'letters' | 'meetings' | 'owed';

/** Rows of one table of a paper; how many more there are is said under it. */
const most = 100;
const holidaysAhead = 30;
const owedAhead = 14;

/** `window`: what moved in it is told; that of the week, unless a paper reaches further back. */
type Asked = { week: Week; window?: Window; group: Group; reader: Audience };

export function weekFacts(db: Database, { week, window = week, group, reader }: Asked): WeekFacts {
  const { day } = week;
  const calendar = bookCalendar(db);
  const groupId = groupsSpoken({ db, group }, reader).map(({ id }) => id);
  const members = listMembers(db, { groupId: group.id, asOf: day });
  const membership = membershipChanges(db, groupId, window);
  const asked = { groupId, reader, most };
  const actions = weekActions(db, window, asked);
  const meetings = weekMeetings(db, window, asked);
  const ids = openIds(actions);
  const owed = obligations({ db, group, today: day, calendar }, addDays(day, owedAhead)).filter(
    (one) => groupId.includes(one.group.id),
  );
  return {
    week,
    from: window.from,
    group,
    reader,
    bodies: ownersOn(db, day, reader),
    owed: owed.filter((one) => mayBeOwed(one, reader)),
    ...ownOwed(db, oursDue(week, groupId, visibilitiesFor(reader))),
    meetings,
    care: weekCare(db, { week, held: meetings.held.rows, reader }),
    unsent: unsentLetters(db, day),
    hasTerms: rulesInForce(listTors(db, group.id), day) !== undefined,
    actions,
    letters: weekLetters(db, week, { reader, calendar, most }),
    membership,
    persons: personsOf(db, membership, day),
    ...weekDecisions(db, window, {
      groupId,
      reader,
      lastMeetingId: lastMeeting(db, group.id, day, visibilitiesFor(reader))?.id,
    }),
    openThrough: meetingsThrough(db, { ids, day }),
    lastWords: lastWords(db, { ids, day, visibilities: visibilitiesFor(reader) }),
    hides: hiddenFrom(db, { week, group, reader, owed }),
    dtm: latestRound(db, day, reader),
    ...holidaysAfter(calendar, day),
    members,
    missing: weekMissing(db, { day, group, groupId, reader, members }),
    contact: readSetting(db, 'contact'),
  };
}

function openIds({ late, soon, later, undated }: WeekActions): number[] {
  return [late, soon, later, undated].flatMap(({ rows }) => rows.map(({ id }) => id));
}

/** What is owed for a meeting that the reader does not know of is not told either. */
function mayBeOwed(owed: Obligation, reader: Audience): boolean {
  return !('meeting' in owed) || maySee(owed.meeting.visibility, reader);
}

function hiddenFrom(
  db: Database,
  { week, group, reader, owed }: Asked & { owed: readonly Obligation[] },
): Set<Hidden> {
  const hidden = new Set<Hidden>();
  if (reader === 'office') return hidden;
  const { day } = week;
  const groupId = group.id;
  const isHidden = ({ visibility }: { visibility: Audience }) => !maySee(visibility, reader);
  const visibilities = audiences.filter((visibility) => !maySee(visibility, reader));
  if (countActions(db, { groupId, visibilities, statuses: openStatuses }) > 0)
    hidden.add('actions');
  if (listDecisions(db, { groupId, asOf: day }).some(isHidden)) hidden.add('decisions');
  const letters = listLetters(db, { unanswered: true }).filter(isHidden);
  if (letters.length > 0) hidden.add('letters');
  if (
    letters.some(({ direction }) => direction === 'in') ||
    owed.some((one) => !mayBeOwed(one, reader)) ||
    countActions(db, oursDue(week, [groupId], visibilities)) > 0
  )
    hidden.add('owed');
  if (listMeetings(db, { groupId, from: week.from }).some(isHidden)) hidden.add('meetings');
  return hidden;
}

/** Something of an action's owner, or of this office, has passed its day. */
export function hasLate({ actions, owed, week }: WeekFacts): boolean {
  return actions.late.count > 0 || owed.some(({ day }) => day < week.day);
}

/** This office's own, late or due within a week. */
function oursDue(
  { day }: Week,
  groupId: readonly number[],
  visibilities: readonly Audience[],
): ActionFilter & { dueUntil: IsoDay } {
  const dueUntil = addDays(day, 7);
  return { groupId, statuses: openStatuses, visibilities, ownerGroup: 'office', dueUntil };
}

function ownOwed(db: Database, ours: ReturnType<typeof oursDue>) {
  return { ownDueBy: ours.dueUntil, ownActions: firstActions(db, most)(ours) };
}

function personsOf(db: Database, changes: readonly MembershipChange[], day: IsoDay) {
  const persons = new Map<number, Person>();
  for (const { personId } of changes) {
    const person = personId === null ? undefined : getPerson(db, personId, day);
    if (person !== undefined) persons.set(person.id, person);
  }
  return persons;
}

function holidaysAfter(calendar: Calendar, day: IsoDay) {
  const holidaysUntil = addDays(day, holidaysAhead);
  return { holidays: holidaysBetween(calendar, day, holidaysUntil), holidaysUntil };
}

function holidaysBetween(calendar: Calendar, from: IsoDay, until: IsoDay): Holiday[] {
  const holidays: Holiday[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const holiday = calendar.holidayOn(day);
    if (holiday !== undefined) holidays.push(holiday);
  }
  return holidays;
}
