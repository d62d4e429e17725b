import { defineCommand } from '../../command.ts';
import { insertActionEvent } from '../../db/action-events.ts';
import { replaceOwners } from '../../db/action-owners.ts';
import { findAction } from '../../db/find-action.ts';
import { findOwners } from '../../db/find-owners.ts';
import { list, optional, pastDay, text } from '../../params.ts';
import { actionChange } from './action-change.ts';

export const actionAssign = defineCommand({
  name: 'action assign',
  summary: 'Change who must do an action',
  examples: ['mwg action assign 2 --to iom,mfa'],
  params: {
    action: text('<action>', 'A-127, 127, or part of its title', 'Which action?'),
    to: list('--to <members>', 'its owners from now on; the first leads', 'To whom?'),
    on: optional(pastDay('--on <date>', 'the day it happened (default: today)')),
    reason: optional(text('--reason <text>', 'why')),
  },
  returns: 'change',
  writes: true,
  run(input, { db, today, at }) {
    const action = findAction(db, input.action);
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
