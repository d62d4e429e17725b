import { type Action, actionId, actionTitle } from '../domain/action.ts';
import { fold } from '../domain/fold.ts';
import { mistypedId, readId } from '../domain/ids.ts';
import { NotFoundError, UsageError } from '../errors.ts';
import { findActionsByTitle, getAction, lastActionId } from './actions.ts';
import type { Database } from './database.ts';
import { letterInNumber } from './find-meeting.ts';

/** `A-127`, `127`, or part of a title when only one fits, of whatever group: the counter is one. */
export function findAction(db: Database, text: string): Action {
  const id = readId(text, 'A');
  if (id !== undefined) return getAction(db, id) ?? throwNoId(db, id);
  const mistyped = mistypedId(text, 'A');
  if (mistyped !== undefined) throw letterInNumber(text, `A-${mistyped}`);
  const [only, second, ...rest] = findActionsByTitle(db, fold(text));
  if (only === undefined) return throwNone(`there is no action "${text}".`);
  if (second === undefined) return only;
  throw new UsageError({
    code: 'ACTION_AMBIGUOUS',
    message: `"${text}" fits ${rest.length + 2} actions.`,
    hints: [
      'Use one of these ids:',
      ...[only, second, ...rest]
        .slice(0, 9)
        .map((one) => `  ${actionId(one)}  ${actionTitle(one)}`),
    ],
  });
}

function throwNone(message: string): never {
  throw new NotFoundError({
    code: 'ACTION_NOT_FOUND',
    message,
    hints: ['See them:  mwg action list', 'Look it up:  mwg search "WORDS IN THE TITLE"'],
  });
}

function throwNoId(db: Database, id: number): never {
  const last = lastActionId(db);
  throwNone(
    `there is no action A-${id}. ${last === 0 ? 'There is none yet' : `The last one is A-${last}`}.`,
  );
}
