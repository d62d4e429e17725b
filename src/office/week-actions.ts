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

type Of = { groupId: readonly number[]; reader: Audience };
type Asked = Of & { most: number };

/** The position of a group's actions on a window's last day, and what moved in the window. */
export function weekActions(db: Database, window: Window, asked: Asked): WeekActions {
  const { groupId, reader, most } = asked;
  const { day } = window;
  const visibilities = visibilitiesFor(reader);
  const open: ActionFilter = { groupId, visibilities, statuses: openStatuses };
  const portion = firstActions(db, most);
  const moves = listActionMoves(db, groupId, window);
  const moved = (kind: ActionMove['kind'], wanted?: Action['status']) =>
    movedActions(db, latestMoves(moves, kind), { ...asked, wanted });
  return {
    open: countActions(db, open),
    late: portion({ ...open, overdueOn: day }),
    soon: portion({ ...open, dueFrom: day, dueUntil: addDays(day, daysAhead) }),
    later: portion({ ...open, dueFrom: addDays(day, daysAhead + 1) }),
    undated: portion({ ...open, undated: true }),
    done: moved('done', 'done'),
    raised: moved('raised'),
    extended: moved('extended'),
    reopened: moved('reopened'),
    cancelled: moved('cancelled', 'cancelled'),
    leads: countByLead(db, { groupId, day, visibilities }),
  };
}

/** The counts alone. */
export function countMovedActions(db: Database, window: Window, of: Of) {
  const moves = listActionMoves(db, of.groupId, window);
  const count = (kind: ActionMove['kind'], wanted?: Action['status']) =>
    countActions(db, movedFilter(latestMoves(moves, kind), { ...of, wanted }));
  return { done: count('done', 'done'), raised: count('raised') };
}

type Latest = ReadonlyMap<number, ActionMove>;
type Wanted = { wanted: Action['status'] | undefined };

/** Each action once, by its latest move. */
function latestMoves(moves: readonly ActionMove[], wanted: ActionMove['kind']): Latest {
  const ofKind = moves.filter(({ kind }) => kind === wanted);
  return new Map(ofKind.toReversed().map((move) => [move.actionId, move]));
}

/** One that has left the state since is not among them. */
function movedFilter(latest: Latest, { groupId, reader, wanted }: Of & Wanted): ActionFilter {
  return {
    groupId,
    visibilities: visibilitiesFor(reader),
    ids: [...latest.keys()],
    ...(wanted && { statuses: [wanted] }),
  };
}

function movedActions(db: Database, latest: Latest, asked: Asked & Wanted): Portion<MovedAction> {
  const filter = movedFilter(latest, asked);
  const rows = listActions(db, { ...filter, limit: asked.most }).flatMap((action) => {
    const move = latest.get(action.id);
    return move === undefined ? [] : [{ ...action, ...moveOf(move) }];
  });
  return { rows, count: countActions(db, filter) };
}

function moveOf({ happenedOn, isEnteredLate }: ActionMove) {
  return { happenedOn, isEnteredLate };
}
