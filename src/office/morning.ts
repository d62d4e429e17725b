import { firstActions } from '../db/actions.ts';
import type { Scope } from '../db/groups.ts';
import { unsentLetters, waitingLetters } from '../db/letters.ts';
import { nextMeeting } from '../db/meetings.ts';
import type { Action } from '../domain/action.ts';
import { addDays } from '../domain/day.ts';
import type { Letter } from '../domain/letter.ts';
import type { TimedLetter } from '../domain/letter-wait.ts';
import type { Meeting } from '../domain/meeting.ts';
import { firstOf, type Portion } from '../domain/portion.ts';
import { openStatuses } from '../domain/vocabulary.ts';
import type { Calendar } from '../domain/working-week.ts';
import { type Obligation, obligations } from './obligations.ts';
import { groupsSpoken } from './tree.ts';

/** What a day at the office opens with. */
export type Morning = {
  next: Meeting | undefined;
  owed: Portion<Obligation>;
  late: Portion<Action>;
  /** Due from today to the seventh day. */
  due: Portion<Action>;
  /** Ours to answer, and theirs that we await. */
  letters: Portion<TimedLetter>;
  /** Numbers given to letters that have not gone out. */
  unsent: readonly Letter[];
};

const daysAhead = 7;

export function morning(scope: Scope & { calendar: Calendar }, most: number): Morning {
  const { db, group, today } = scope;
  const groupId = groupsSpoken(scope).map(({ id }) => id);
  const open = { groupId, statuses: openStatuses };
  const portion = firstActions(db, most);
  return {
    next: nextMeeting(db, group.id, today),
    owed: firstOf(obligations(scope, addDays(today, daysAhead)), most),
    late: portion({ ...open, overdueOn: today }),
    due: portion({ ...open, dueFrom: today, dueUntil: addDays(today, daysAhead) }),
    letters: firstOf(waitingLetters(db, scope), most),
    unsent: unsentLetters(db, today),
  };
}
