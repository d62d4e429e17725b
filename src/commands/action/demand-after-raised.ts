import { type Action, actionId } from '../../domain/action.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { RefusedError } from '../../errors.ts';

/** Nothing happens to an action before it is raised. */
export function demandAfterRaised(action: Action, day: IsoDay): void {
  if (day >= action.raisedOn) return;
  throw new RefusedError({
    code: 'ACTION_BEFORE_RAISED',
    message: `${actionId(action)} was raised on ${dayText(action.raisedOn)}; ${dayText(day)} is before that.`,
    hints: [`See it:  mwg action show ${actionId(action)}`],
  });
}
