import { defineCommand } from '../../command.ts';
import { type ActionFilter, countActions, listActions } from '../../db/actions.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { findOrganisation } from '../../db/find-member.ts';
import { isOutside, visibilitiesFor } from '../../domain/audience.ts';
import { given } from '../../domain/given.ts';
import {
  type ActionStatus,
  type Audience,
  actionStatuses,
  openStatuses,
} from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { groupsSpoken } from '../../office/tree.ts';
import { createListing } from '../../output/create-listing.ts';
import { choice, day, flag, optional, text } from '../../params.ts';
import { actionColumnsFor } from '../../records/action.ts';
import { forParam } from '../for-param.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    LATE_IS_INNER: { reader: Audience };
  }
}

export const actionList = defineCommand({
  name: 'action list',
  summary: 'List actions, the longest overdue first',
  examples: [
    'mwg action list',
    'mwg action list --overdue --csv',
    'mwg action list --owner iom --status all',
    'mwg action list --for members',
    'mwg action list --at M-3 --fields id,due,title,title_ar',
  ],
  params: {
    overdue: flag('--overdue', 'only those past their due date'),
    owner: optional(text('--owner <member>', 'only those a member owns')),
    at: optional(text('--at <meeting>', 'only those raised at a meeting')),
    status: optional(
      choice('--status <status>', 'open and in progress by default', ['all', ...actionStatuses]),
    ),
    for: forParam,
    dueUntil: optional(day('--due-until <date>', 'only those due by a day', { looking: 'ahead' })),
  },
  returns: 'list',
  run(input, context) {
    const { db, today, limit } = context;
    const meeting = input.at === undefined ? undefined : findMeeting(context, input.at);
    const audience = input.for ?? 'office';
    if (input.overdue && isOutside(audience))
      throw new UsageError('LATE_IS_INNER', { reader: audience });
    const filter: ActionFilter = {
      visibilities: visibilitiesFor(audience),
      groupId: meeting?.groupId ?? groupsSpoken(context, audience).map(({ id }) => id),
      ...given({
        statuses: statusesOf(input.status),
        overdueOn: input.overdue ? today : undefined,
        organisationId:
          input.owner === undefined ? undefined : findOrganisation(db, input.owner).id,
        meetingId: meeting?.id,
        dueUntil: input.dueUntil?.day,
      }),
    };
    const actions = listActions(db, { ...filter, ...given({ limit }) });
    return createListing(actionColumnsFor(audience, today, actions), actions, {
      empty: ({ action }) => (input.overdue ? action.noneLate : action.none),
      notes: input.status ? [] : [({ action }) => action.doneToo],
      count: limit === undefined ? actions.length : countActions(db, filter),
    });
  },
});

function statusesOf(status: 'all' | ActionStatus | undefined): readonly ActionStatus[] | undefined {
  if (status === 'all') return undefined;
  return status === undefined ? openStatuses : [status];
}
