import { firstActions } from '../db/actions.ts';
import type { Scope } from '../db/groups.ts';
import { countLetters, unsentLetters, waitingLetters } from '../db/letters.ts';
import { listMeetings, nextMeeting } from '../db/meetings.ts';
import { listActionMoves } from '../db/week-moves.ts';
import type { Action } from '../domain/action.ts';
import { addDays, startOfWeek } from '../domain/day.ts';
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
  lastWeek: LastWeek;
};

export type LastWeek = {
  held: number;
  done: number;
  raised: number;
  received: number;
  sent: number;
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
    lastWeek: lastWeek(scope, groupId),
  };
}

function lastWeek({ db, today }: Scope, groupId: readonly number[]): LastWeek {
  const until = addDays(startOfWeek(today), -1);
  const from = addDays(until, -6);
  const moves = listActionMoves(db, groupId, {
    from,
    day: until,
    typedAfter: today,
    typedBy: today,
  });
  const moved = (kind: string) =>
    new Set(moves.flatMap((move) => (move.kind === kind ? [move.actionId] : []))).size;
  const letters = countLetters(db, { from, until });
  return {
    held: groupId.flatMap((id) =>
      listMeetings(db, { groupId: id, from, until, statuses: ['held'] }),
    ).length,
    done: moved('done'),
    raised: moved('raised'),
    received: letters.get('received') ?? 0,
    sent: letters.get('sent') ?? 0,
  };
}
