import { defineCommand } from '../../command.ts';
import { type ActionFilter, countActions, listActions } from '../../db/actions.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { findOrganisation } from '../../db/find-member.ts';
import { defaultGroup } from '../../db/groups.ts';
import { actionStatuses } from '../../domain/vocabulary.ts';
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
  run(input, { db, today, limit }) {
    const filter: ActionFilter = {
      groupId: defaultGroup(db).id,
      ...statusFilter(input.status),
      ...(input.overdue && { overdueOn: today }),
      ...(input.owner !== undefined && { organisationId: findOrganisation(db, input.owner).id }),
      ...(input.at !== undefined && { meetingId: findMeeting(db, input.at, today).id }),
      ...(input.dueUntil !== undefined && { dueUntil: input.dueUntil.day }),
    };
    const actions = listActions(db, { ...filter, ...(limit !== undefined && { limit }) });
    return createListing(actionColumns(today), actions, {
      empty: input.overdue ? 'No action is late.' : 'No actions.',
      notes: input.status ? [] : ['Done ones too:  mwg action list --status all'],
      count: limit === undefined ? actions.length : countActions(db, filter),
    });
  },
});

function statusFilter(status: 'all' | (typeof actionStatuses)[number] | undefined) {
  if (status === 'all') return {};
  return { statuses: status === undefined ? (['open', 'in_progress'] as const) : [status] };
}
