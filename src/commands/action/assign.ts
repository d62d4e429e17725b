import { defineCommand } from '../../command.ts';
import { insertActionEvent } from '../../db/action-events.ts';
import { replaceOwners } from '../../db/action-owners.ts';
import { findAction } from '../../db/find-action.ts';
import { findOwners } from '../../db/find-owners.ts';
import { list, optional, text } from '../../params.ts';
import { actionChange } from './action-change.ts';
import { happenedOn, whichAction } from './action-params.ts';
import { demandAfterRaised } from './demand-after-raised.ts';

export const actionAssign = defineCommand({
  name: 'action assign',
  summary: 'Change who must do an action',
  examples: ['mwg action assign 2 --to iom,mfa'],
  params: {
    action: whichAction,
    to: list('--to <members>', 'its owners from now on; the first leads', 'To whom?'),
    on: happenedOn,
    reason: optional(text('--reason <text>', 'why')),
  },
  returns: 'change',
  writes: true,
  run(input, { db, today, at }) {
    const action = findAction(db, input.action);
    demandAfterRaised(action, input.on?.day ?? today);
    const owners = findOwners(db, input.to);
    const [before, after] = [action.owners, owners.map((owner) => owner.name)].map((names) =>
      names.join(', '),
    );
    if (before === after) {
      return actionChange(db, [action.id], today, {
        done: 'has these owners already. Nothing changed.',
      });
    }
    replaceOwners(db, action.id, owners);
    const moved = `${before} → ${after}`;
    insertActionEvent(db, {
      actionId: action.id,
      kind: 'assigned',
      happenedOn: input.on?.day ?? today,
      recordedAt: at,
      note: input.reason === undefined ? moved : `${moved}: ${input.reason}`,
    });
    return actionChange(db, [action.id], today, { done: 'assigned' });
  },
});
