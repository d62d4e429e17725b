import type { ActionFilter } from '../db/action-filter.ts';
import { countActions, firstActions, listActions } from '../db/actions.ts';
import type { Database } from '../db/database.ts';
import { countByLead, type LeadCount } from '../db/leads.ts';
import { type ActionMove, listActionMoves, type Window } from '../db/week-moves.ts';
import type { Action } from '../domain/action.ts';
import { visibilitiesFor } from '../domain/audience.ts';
import { addDays } from '../domain/day.ts';
import type { Portion } from '../domain/portion.ts';
import { type Audience, openStatuses } from '../domain/vocabulary.ts';

/** An action with what happened to it in the week. */
export type MovedAction = Action & Pick<ActionMove, 'happenedOn' | 'isEnteredLate'>;

export type WeekActions = {
  open: number;
  late: Portion<Action>;
  /** Due within seven days of the paper's day: a paper made on Thursday looks beyond Saturday. */
  soon: Portion<Action>;
  later: Portion<Action>;
  undated: Portion<Action>;
  done: Portion<MovedAction>;
  raised: Portion<MovedAction>;
  extended: Portion<MovedAction>;
  reopened: Portion<MovedAction>;
  cancelled: Portion<MovedAction>;
  leads: readonly LeadCount[];
};

const daysAhead = 7;

type Asked = { groupId: readonly number[]; reader: Audience; most: number };

/** The position of a group's actions on a window's last day, and what moved in the window. */
export function weekActions(db: Database, window: Window, asked: Asked): WeekActions {
  const { groupId, reader, most } = asked;
  const { day } = window;
  const visibilities = visibilitiesFor(reader);
  const open: ActionFilter = { groupId, visibilities, statuses: openStatuses };
  const portion = firstActions(db, most);
  const moves = listActionMoves(db, groupId, window);
  const moved = (kinds: readonly ActionMove['kind'][], wanted?: Action['status']) =>
    movedActions(
      db,
      moves.filter(({ kind }) => kinds.includes(kind)),
      { ...asked, wanted },
    );
  return {
    open: countActions(db, open),
    late: portion({ ...open, overdueOn: day }),
    soon: portion({ ...open, dueFrom: day, dueUntil: addDays(day, daysAhead) }),
    later: portion({ ...open, dueFrom: addDays(day, daysAhead + 1) }),
    undated: portion({ ...open, undated: true }),
    done: moved(['done'], 'done'),
    raised: moved(['raised']),
    extended: moved(['extended']),
    reopened: moved(['reopened']),
    cancelled: moved(['cancelled'], 'cancelled'),
    leads: countByLead(db, { groupId, day, visibilities }),
  };
}

type Wanted = Asked & { wanted: Action['status'] | undefined };

/** Each action once, by its latest move; one that has left the state since is not among them. */
function movedActions(
  db: Database,
  moves: readonly ActionMove[],
  { groupId, reader, most, wanted }: Wanted,
): Portion<MovedAction> {
  const latest = new Map(moves.toReversed().map((move) => [move.actionId, move]));
  const filter: ActionFilter = {
    groupId,
    visibilities: visibilitiesFor(reader),
    ids: [...latest.keys()],
    ...(wanted && { statuses: [wanted] }),
  };
  const rows = listActions(db, { ...filter, limit: most }).flatMap((action) => {
    const move = latest.get(action.id);
    return move === undefined ? [] : [{ ...action, ...moveOf(move) }];
  });
  return { rows, count: countActions(db, filter) };
}

function moveOf({ happenedOn, isEnteredLate }: ActionMove) {
  return { happenedOn, isEnteredLate };
}
