import { type Action, actionId, actionTitle } from '../domain/action.ts';
import { findActionsByTitle, getAction, lastActionId } from './actions.ts';
import type { Database } from './database.ts';
import { resolve } from './resolve.ts';

/** `A-127`, `127`, or part of a title when only one fits, of whatever group: the counter is one. */
export function findAction(db: Database, text: string): Action {
  return resolve(text, {
    kind: 'ACTION',
    prefix: 'A',
    byNumber: (number) => getAction(db, number),
    highest: () => lastActionId(db),
    byName: (folded) => findActionsByTitle(db, folded),
    named: (action) => ({ id: actionId(action), name: actionTitle(action) }),
  });
}
