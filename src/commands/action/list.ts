import { type Context, defineCommand } from '../../command.ts';
import type { ActionFilter } from '../../db/action-filter.ts';
import { countActions, listActions } from '../../db/actions.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { findOwners } from '../../db/find-owners.ts';
import type { Scope } from '../../db/groups.ts';
import { ownersOn } from '../../db/owner-names.ts';
import { type Action, isOpen } from '../../domain/action.ts';
import { isOutside, visibilitiesFor } from '../../domain/audience.ts';
import { addDays, type IsoDay } from '../../domain/day.ts';
import { fold } from '../../domain/fold.ts';
import { given } from '../../domain/given.ts';
import {
  type ActionStatus,
  type Audience,
  actionStatuses,
  openStatuses,
} from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import type { Text } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { groupsSpoken } from '../../office/tree.ts';
import { createListing } from '../../output/create-listing.ts';
import type { Listing } from '../../output/listing.ts';
import type { Input } from '../../param.ts';
import { choice, day, flag, optional, text } from '../../params.ts';
import { actionColumnsFor } from '../../records/action.ts';
import { shownWhereMixed } from '../../records/shown-where-mixed.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import { forParam } from '../for-param.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    LATE_IS_INNER: { reader: Audience; flag: string };
  }
}

/** As long as this without a word, and nobody is at it. */
const staleDays = 30;
const ahead = { looking: 'ahead' } as const;

const params = {
  overdue: flag('--overdue', 'only those past their due date'),
  owner: optional(
    text('--owner <member>', 'only those that wait for a member, a person P-14, or office'),
  ),
  at: optional(text('--at <meeting>', 'only those raised at a meeting')),
  status: optional(
    choice('--status <status>', 'open and in progress by default', ['all', ...actionStatuses]),
  ),
  urgent: flag('--urgent', 'only urgent ones'),
  dueBefore: optional(day('--due-before <date>', 'only those due before a day', ahead)),
  dueUntil: optional(day('--due-until <date>', 'only those due by a day', ahead)),
  noDate: flag('--no-date', 'only those without a due date'),
  stale: flag('--stale', `only open ones of which nothing is heard for ${staleDays} days`),
  search: optional(text('--search <words>', 'only those with these words in the title')),
  for: forParam,
  asOf: asOfParam,
};

export const actionList = defineCommand({
  name: 'action list',
  summary: 'List actions: urgent first, then the longest overdue',
  examples: [
    'mwg action list',
    'mwg action list --overdue --csv',
    'mwg action list --owner iom --status all',
    'mwg action list --owner mfa --due-before +2w --search minutes',
    'mwg action list --stale --no-date',
    'mwg action list --for members',
    'mwg action list --as-of 2018-02-27',
    'mwg action list --at M-3 --fields id,due,title,title_ar',
  ],
  params,
  returns: 'list',
  run: (input, context) => standingOn(context, input.asOf, (then) => actionsListed(input, then)),
});

/** On a terminal; off one all are given. */
const screenful = 50;

function actionsListed(input: Input<typeof params>, context: Context): Listing {
  const { db, today, onScreen } = context;
  const limit = context.limit ?? (onScreen ? screenful : undefined);
  const reader = input.for ?? 'office';
  demandInner(reader, input);
  const meeting = input.at === undefined ? undefined : findMeeting(context, input.at, reader);
  const filter: ActionFilter = {
    visibilities: visibilitiesFor(reader),
    groupId: meeting?.groupId ?? groupsSpoken(context, reader).map(({ id }) => id),
    ...ownedBy(context, input.owner),
    ...narrowed(input, today),
    ...given({ meetingId: meeting?.id }),
  };
  const actions = listActions(db, { ...filter, ...given({ limit }) });
  const columns = shownWhereMixed(actionColumnsFor(reader, today), actions, ['group']);
  return createListing(columns, actions, {
    empty: ({ action }) => (input.overdue ? action.noneLate : action.none),
    notes: notes(actions, input.status === undefined),
    count: limit === undefined ? actions.length : countActions(db, filter),
    ...(isOutside(reader) && { bodies: ownersOn(db, today, reader) }),
  });
}

/** Members and the public are never told who is late, or silent. */
function demandInner(reader: Audience, { overdue, stale }: { overdue: boolean; stale: boolean }) {
  if (!isOutside(reader) || !(overdue || stale)) return;
  throw new UsageError('LATE_IS_INNER', { reader, flag: overdue ? '--overdue' : '--stale' });
}

type Narrowing = {
  status: 'all' | ActionStatus | undefined;
  overdue: boolean;
  urgent: boolean;
  noDate: boolean;
  stale: boolean;
  dueBefore: { day: IsoDay } | undefined;
  dueUntil: { day: IsoDay } | undefined;
  search: string | undefined;
};

function narrowed(input: Narrowing, today: IsoDay): Partial<ActionFilter> {
  const { overdue, urgent, noDate, stale, search } = input;
  return given({
    statuses: statusesOf(input.status),
    overdueOn: overdue ? today : undefined,
    urgent: urgent || undefined,
    dueBefore: input.dueBefore?.day,
    dueUntil: input.dueUntil?.day,
    undated: noDate || undefined,
    quietSince: stale ? addDays(today, -staleDays) : undefined,
    words: search === undefined ? undefined : fold(search),
  });
}

function notes(actions: readonly Action[], hidesDone: boolean): Text[] {
  const hasUrgent = actions.some((action) => action.isUrgent && isOpen(action));
  const urgent = ({ action }: Words) => action.urgentMeans;
  const doneToo = ({ action }: Words) => action.doneToo;
  return [...(hasUrgent ? [urgent] : []), ...(hidesDone ? [doneToo] : [])];
}

function statusesOf(status: 'all' | ActionStatus | undefined): readonly ActionStatus[] | undefined {
  if (status === 'all') return undefined;
  return status === undefined ? openStatuses : [status];
}

/** An organisation is meant by its handle, and by the words that hold for its seat today. */
function ownedBy(scope: Scope, text: string | undefined): Partial<ActionFilter> {
  const [owner] = text === undefined ? [] : findOwners(scope, [text]);
  if (owner === undefined) return {};
  if (owner.ownerGroup !== null) return { ownerGroup: owner.ownerGroup };
  if (owner.personId !== null) return { personId: owner.personId };
  return { organisationId: owner.organisationId, asOf: scope.today };
}
