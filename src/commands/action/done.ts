import { defineCommand } from '../../command.ts';
import { findAction } from '../../db/find-action.ts';
import { findLetter } from '../../db/find-letter.ts';
import { findOwners } from '../../db/find-owners.ts';
import { actionId } from '../../domain/action.ts';
import type { Text } from '../../language/text.ts';
import { type Finished, finishParts, partsLeft } from '../../office/action-parts.ts';
import { list, optional, text } from '../../params.ts';
import { actionChange, unmoved } from '../../records/action-change.ts';
import { happenedOn, officeNote, whichActions } from './action-params.ts';
import { changeStatus } from './change-status.ts';

export const actionDone = defineCommand({
  name: 'action done',
  summary: 'Record that an action is done, or the part of one of its owners',
  examples: [
    'mwg action done 5 --on thu --note "Received with a letter"',
    'mwg done 5',
    'mwg done 5 --owner iom',
  ],
  params: {
    actions: whichActions,
    on: happenedOn,
    owner: optional(list('--owner <members>', 'only the part of these owners is done')),
    letter: optional(text('--letter <letter>', 'the letter that shows it: IN-118')),
    note: officeNote,
  },
  returns: 'change',
  writes: true,
  mayAsk: true,
  run(input, context) {
    const { db, today } = context;
    const { note } = input;
    const on = input.on?.day ?? today;
    const letterId =
      input.letter === undefined ? undefined : findLetter(db, input.letter, today).id;
    if (input.owner === undefined) {
      return changeStatus(context, input.actions, { to: 'done', on, note, letterId });
    }
    const parts = { owners: findOwners(context, input.owner), on, note, letterId };
    const finished = input.actions.map((name) => finishParts(context, findAction(db, name), parts));
    const news = finished.filter(({ done }) => done.length > 0);
    const change = actionChange(
      news.map(({ action }) => action),
      today,
      {
        what: ({ action }) => action.partDone([...new Set(news.flatMap(({ done }) => done))]),
        left: (action) => partsLeft(db, action, today),
      },
    );
    return { ...change, say: [...finished.flatMap(there), ...change.say] };
  },
});

/** Those whose part was done before. */
function there({ action, done, there: names }: Finished): Text[] {
  if (names.length === 0) return [];
  if (action.status === 'done' && done.length === 0) return [unmoved(action)];
  return [({ action: words }) => words.partWas(actionId(action), names)];
}
