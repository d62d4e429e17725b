import { defineCommand } from '../../command.ts';
import { findAction } from '../../db/find-action.ts';
import { findOwners } from '../../db/find-owners.ts';
import { assignAction, endedOwners } from '../../office/action.ts';
import { list, optional, text } from '../../params.ts';
import { actionChange, endedNotices } from '../../records/action-change.ts';
import { happenedOn, whichAction } from './action-params.ts';

export const actionAssign = defineCommand({
  name: 'action assign',
  summary: 'Change who must do an action',
  examples: [
    'mwg action assign 2 --to iom,mfa',
    'mwg action assign A-11 --to mfa --reason "The chair took it over"',
  ],
  params: {
    action: whichAction,
    to: list('--to <members>', 'its owners from now on; the first leads', 'To whom?'),
    on: happenedOn,
    reason: optional(text('--reason <text>', 'why')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today } = context;
    const action = findAction(db, input.action);
    const owners = findOwners(context, input.to);
    const assigned = assignAction(context, action, {
      owners,
      on: input.on?.day ?? today,
      reason: input.reason,
    });
    return actionChange([assigned ?? action], today, {
      what: (words) => (assigned ? words.action.assigned : words.action.ownedAlready),
      notices: endedNotices(endedOwners(context, owners)),
    });
  },
});
