import type { Context } from '../command.ts';
import { listActionEvents } from '../db/action-events.ts';
import type { Action } from '../domain/action.ts';
import type { Card } from '../output/result.ts';
import { actionCard } from '../records/action.ts';
import { withLettersAbout } from './with-letters.ts';

/** `mwg show A-1` and `mwg action show 1`. */
export function actionCardOf(context: Context, action: Action): Card {
  const { db, today } = context;
  // An edit counts from the day of what it corrects; that it was made is not known before its own.
  const events = listActionEvents(db, action.id).filter(({ happenedOn }) => happenedOn <= today);
  const card = actionCard(action, events, today);
  return withLettersAbout(card, context, { column: 'action_id', id: action.id });
}
