import type { ActionFilter } from '../db/action-filter.ts';
import { listActions } from '../db/actions.ts';
import { listChannels } from '../db/channels.ts';
import type { Database } from '../db/database.ts';
import type { Scope } from '../db/groups.ts';
import { listMembers } from '../db/members.ts';
import { remindedOn } from '../db/reminded.ts';
import type { Action } from '../domain/action.ts';
import { visibilitiesFor } from '../domain/audience.ts';
import { type IsoDay, laterDay } from '../domain/day.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Member } from '../domain/member.ts';
import { isChair } from '../domain/quorum.ts';
import { type LetterLanguage, openStatuses } from '../domain/vocabulary.ts';
import { RefusedError } from '../errors.ts';
import { type Reserved, reserveLetters } from './letter.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    NOBODY_TO_REMIND: { until: IsoDay };
  }
}

/** What one seat is reminded of: only what waits for it, and only what it may see. */
export type Reminder = { member: Member; actions: readonly Action[] };

type Asked = {
  until: IsoDay;
  /** All seats that stand where it is left out. */
  organisationIds?: readonly number[] | undefined;
  /** Leaves out what a reminder, written or spoken, has named since it last fell due. */
  sinceLast: boolean;
};

export function remindersDue(
  scope: Scope,
  { until, organisationIds, sinceLast }: Asked,
): Reminder[] {
  const { db, group, today } = scope;
  const seats = listMembers(db, { groupId: group.id, asOf: today });
  const reminders = seats
    .filter(({ organisationId }) => organisationIds?.includes(organisationId) ?? true)
    .map((member) => {
      const waiting = listActions(db, waitingFor(scope, member, until));
      return {
        member,
        actions: sinceLast ? waiting.filter((one) => isNews(db, one, member)) : waiting,
      };
    })
    .filter(({ actions }) => actions.length > 0);
  if (reminders.length === 0) throw new RefusedError('NOBODY_TO_REMIND', { until });
  return reminders;
}

function waitingFor({ group, today }: Scope, member: Member, dueUntil: IsoDay): ActionFilter {
  const { organisationId, role } = member;
  const reader = isChair({ role }) ? 'chairs' : 'members';
  return {
    groupId: group.id,
    statuses: openStatuses,
    visibilities: visibilitiesFor(reader),
    organisationId,
    asOf: today,
    dueUntil,
  };
}

/** An action that fell due, or got a later day, after the last reminder of it. */
function isNews(db: Database, action: Action, { organisationId }: Member): boolean {
  const lettered = remindedOn(db, action.id, organisationId);
  const last = [lettered, action.chasedOn].reduce<IsoDay | null>(
    (latest, day) => (day === null || latest === null ? (latest ?? day) : laterDay(latest, day)),
    null,
  );
  return last === null || (action.dueOn !== null && action.dueOn > last);
}

/** One letter: to one body, or to a ministry that passes its enclosures on to several. */
export type ReminderLetter = Reserved & {
  reminders: readonly Reminder[];
  /** The handle of the ministry that passes them on. */
  through: string | undefined;
};

type Subject = { subjectEn: string; subjectAr: string };

export function writeReminders(
  scope: Scope,
  reminders: readonly Reminder[],
  subject: Subject,
): ReminderLetter[] {
  const hands = throughOneHand(scope, reminders);
  return hands.flatMap(({ through, reminders: together }) => {
    const to = together.map(({ member }) => addressee(member));
    const passedOn = together.length > 1 ? together : [];
    const reserved = reserveLetters(scope, {
      ...subject,
      to,
      kind: 'reminder',
      visibility: 'office',
      enclosures: (language) => passedOn.map(({ member }) => bodyIn(member, language)),
      about: actionsOf(together).map(({ id }) => ({ column: 'action_id', id })),
    });
    return reserved.map((one) => ({ ...one, reminders: together, through }));
  });
}

/** Of its two names, that of a letter's language where there is one. */
export function bodyIn({ nameEn, nameAr }: Member, language: LetterLanguage): string {
  return (language === 'ar' ? nameAr : null) ?? nameEn;
}

function addressee({ organisationId }: Member) {
  return { role: 'to', organisationId, name: null } as const;
}

/** Those that one ministry passes on share its letter; nobody else reads what another is asked. */
function throughOneHand(
  { db, group, today }: Scope,
  reminders: readonly Reminder[],
): Pick<ReminderLetter, 'through' | 'reminders'>[] {
  const channels = listChannels(db, group.id, today);
  const passerOf = ({ member }: Reminder) =>
    channels.find(({ organisationId }) => organisationId === member.organisationId)?.via?.handle;
  const hands = groupBy(reminders, (reminder) => {
    const through = passerOf(reminder);
    return through ? `through ${through}` : `to ${reminder.member.organisationId}`;
  });
  return [...hands.values()].map((together) => ({
    through: together.map(passerOf).at(0),
    reminders: together,
  }));
}

function actionsOf(reminders: readonly Reminder[]): Action[] {
  const all = reminders.flatMap(({ actions }) => actions);
  return [...new Map(all.map((action) => [action.id, action])).values()];
}
