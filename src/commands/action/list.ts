import { defineCommand } from '../../command.ts';
import { type ActionFilter, countActions, listActions } from '../../db/actions.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { findOrganisation } from '../../db/find-member.ts';
import { given } from '../../domain/given.ts';
import { type ActionStatus, actionStatuses } from '../../domain/vocabulary.ts';
import { actionColumns } from '../../listings/actions.ts';
import { createListing } from '../../output/create-listing.ts';
import { choice, day, flag, optional, text } from '../../params.ts';

export const actionList = defineCommand({
  name: 'action list',
  summary: 'List actions, the longest overdue first',
  examples: [
    'mwg action list',
    'mwg action list --overdue --csv',
    'mwg action list --owner iom --status all',
    'mwg action list --at M-3 --fields id,due,title,title_ar',
  ],
  params: {
    overdue: flag('--overdue', 'only those past their due date'),
    owner: optional(text('--owner <member>', 'only those a member owns')),
    at: optional(text('--at <meeting>', 'only those raised at a meeting')),
    status: optional(
      choice('--status <status>', 'open and in progress by default', ['all', ...actionStatuses]),
    ),
    dueUntil: optional(day('--due-until <date>', 'only those due by a day', { looking: 'ahead' })),
  },
  returns: 'list',
  run(input, context) {
    const { db, group, today, limit } = context;
    const meeting = input.at === undefined ? undefined : findMeeting(context, input.at);
    const filter: ActionFilter = {
      groupId: meeting?.groupId ?? group.id,
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
    return createListing(actionColumns(today), actions, {
      empty: input.overdue ? 'No action is late.' : 'No actions.',
      notes: input.status ? [] : ['Done ones too:  mwg action list --status all'],
      count: limit === undefined ? actions.length : countActions(db, filter),
    });
  },
});

function statusesOf(status: 'all' | ActionStatus | undefined): readonly ActionStatus[] | undefined {
  if (status === 'all') return undefined;
  return status === undefined ? ['open', 'in_progress'] : [status];
}
