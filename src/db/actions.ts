import { type Action, isOpen } from '../domain/action.ts';
import { addDays, endOfTime, type IsoDay } from '../domain/day.ts';
import type { Portion } from '../domain/portion.ts';
import { newUid } from '../domain/uid.ts';
import { type ActionStatus, type Audience, audiences } from '../domain/vocabulary.ts';
import { type ActionFilter, conditions, oneOfWords, order, parameters } from './action-filter.ts';
import { ownerName } from './action-owners.ts';
import type { Database } from './database.ts';
import { countHeld, firstRaised, type HeldDays, heldDays } from './held-days.ts';

export type NewAction = {
  groupId: number;
  titleEn: string | null;
  titleAr: string | null;
  dueOn: IsoDay | null;
  raisedOn: IsoDay;
  meetingId: number | null;
  /** What it comes from. */
  decisionId: number | null;
  isUrgent: boolean;
  visibility: Audience;
};

type StoredAction = Omit<Action, 'owners' | 'doneOwners' | 'isUrgent' | 'meetingsOpen'> & {
  groupId: number;
  owners: string | null;
  doneOwners: string | null;
  isUrgent: number;
};

const select = (visibilities: readonly Audience[] = audiences) => `
  SELECT a.id, a.title_en AS titleEn, a.title_ar AS titleAr, a.status, a.status_on AS statusOn,
    a.first_due_on AS firstDueOn, a.due_on AS dueOn, a.raised_on AS raisedOn, a.group_id AS groupId,
    iif(${oneOfWords('m.visibility', visibilities)}, g.prefix || '-' || m.number, NULL) AS meeting, a.meeting_id AS meetingId,
    (SELECT d.id FROM decision d WHERE d.id = a.decision_id
       AND ${oneOfWords('d.visibility', visibilities)}) AS decisionId,
    a.is_urgent AS isUrgent,
    a.visibility, ag.code AS "group",
    (SELECT group_concat(name, ',') FROM (
       SELECT ${ownerName} AS name FROM action_owner w
       LEFT JOIN organisation o ON o.id = w.organisation_id
       WHERE w.action_id = a.id ORDER BY w.position)) AS owners,
    (SELECT group_concat(name, ',') FROM (
       SELECT ${ownerName} AS name FROM action_owner w
       LEFT JOIN organisation o ON o.id = w.organisation_id
       WHERE w.action_id = a.id AND w.done_on IS NOT NULL
       UNION
       SELECT o.handle FROM action_part d JOIN organisation o ON o.id = d.organisation_id
       WHERE d.action_id = a.id)) AS doneOwners,
    (SELECT count(*) FROM action_event e WHERE e.action_id = a.id AND e.kind = 'extended') AS extensions,
    (SELECT count(*) FROM action_event e WHERE e.action_id = a.id AND e.kind = 'chased') AS chases,
    (SELECT max(e.happened_on) FROM action_event e
       WHERE e.action_id = a.id AND e.kind = 'chased') AS chasedOn,
    (SELECT e.note FROM action_event e
       WHERE e.action_id = a.id AND e.note IS NOT NULL AND e.kind NOT IN ('edited', 'assigned')
         -- Of a part that is done, whose it was is no word; what was said of it follows a colon.
         AND (e.kind <> 'part_done' OR instr(e.note, ': ') > 0)
         AND ${oneOfWords('e.visibility', visibilities)}
       ORDER BY e.happened_on DESC, e.id DESC LIMIT 1) AS lastWord
  FROM action a JOIN working_group ag ON ag.id = a.group_id
  LEFT JOIN meeting m ON m.id = a.meeting_id
  LEFT JOIN working_group g ON g.id = m.group_id`;

export function getAction(db: Database, id: number): Action | undefined {
  const row = db.prepare<[number], StoredAction>(`${select()} WHERE a.id = ?`).get(id);
  return row && toActions([row], heldDays(db))[0];
}

export function findActionsByTitle(db: Database, folded: string): Action[] {
  // Signs alone fold to nothing, which every title holds.
  if (folded === '') return [];
  const found = db.prepare<[string, string], StoredAction>(
    `${select()} WHERE instr(fold(a.title_en), ?) OR instr(fold(a.title_ar), ?) ORDER BY a.id`,
  );
  return toActions(found.all(folded, folded), heldDays(db));
}

/** Urgent first, then the longest overdue, undated last. */
export function listActions(db: Database, filter: ActionFilter, held = heldDays(db)): Action[] {
  const listed = db.prepare<object, StoredAction>(
    // Which they are is found first, in the index: what is told of each is looked up for those alone.
    `${select(filter.visibilities)} WHERE a.id IN (
       SELECT a.id FROM action a WHERE ${conditions(filter)} ORDER BY ${order} LIMIT @limit)
     ORDER BY ${order}`,
  );
  return toActions(listed.all(parameters(filter)), held);
}

/** Of several lists, the first actions and how many they are in all; the days of meetings are read once. */
export function firstActions(
  db: Database,
  most: number,
  held = heldDays(db),
): (filter: ActionFilter) => Portion<Action> {
  return (filter) => ({
    rows: listActions(db, { ...filter, limit: most }, held),
    count: countActions(db, filter),
  });
}

/** Urgent or not is all there is: said, it lets SQLite seek a day in the index that lists stand in. */
export function countActions(db: Database, filter: ActionFilter): number {
  const sql = `SELECT count(*) FROM action a WHERE a.is_urgent IN (0, 1) AND ${conditions(filter)}`;
  return db.prepare<object, number>(sql).pluck().get(parameters(filter)) ?? 0;
}

export function lastActionId(db: Database): number {
  return db.prepare<[], number>('SELECT coalesce(max(id), 0) FROM action').pluck().get() ?? 0;
}

function toActions(rows: readonly StoredAction[], held: HeldDays): Action[] {
  const first = firstRaised(rows);
  const names = (joined: string | null) => joined?.split(',') ?? [];
  // Nothing is taken out of the row: to leave a column behind costs more than all else of a long list.
  return rows.map((row) => ({
    ...row,
    owners: names(row.owners),
    doneOwners: names(row.doneOwners),
    isUrgent: row.isUrgent === 1,
    meetingsOpen: countHeld(held(row.groupId, first), addDays(row.raisedOn, 1), lastOpenDay(row)),
  }));
}

function lastOpenDay({ status, statusOn }: Pick<StoredAction, 'status' | 'statusOn'>): IsoDay {
  return isOpen({ status }) ? endOfTime : statusOn;
}

export function insertAction(db: Database, action: NewAction): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO action (uid, group_id, title_en, title_ar, status, status_on, first_due_on, due_on,
         raised_on, meeting_id, decision_id, is_urgent, visibility)
       VALUES (@uid, @groupId, @titleEn, @titleAr, 'open', @raisedOn, @dueOn, @dueOn,
         @raisedOn, @meetingId, @decisionId, @isUrgent, @visibility)`,
    )
    .run({ ...action, uid: newUid(), isUrgent: action.isUrgent ? 1 : 0 });
  return Number(lastInsertRowid);
}

export type ActionEdit = Partial<
  Pick<
    Action,
    | 'titleEn'
    | 'titleAr'
    | 'firstDueOn'
    | 'dueOn'
    | 'raisedOn'
    | 'meetingId'
    | 'decisionId'
    | 'isUrgent'
    | 'visibility'
  >
> & { status?: ActionStatus; statusOn?: IsoDay };

export function updateAction(db: Database, action: Action, edit: ActionEdit): void {
  const next = { ...action, ...edit };
  db.prepare(
    `UPDATE action SET title_en = @titleEn, title_ar = @titleAr, status = @status,
       status_on = @statusOn, first_due_on = @firstDueOn, due_on = @dueOn, raised_on = @raisedOn,
       meeting_id = @meetingId, decision_id = @decisionId, is_urgent = @isUrgent,
       visibility = @visibility WHERE id = @id`,
  ).run({ ...next, isUrgent: next.isUrgent ? 1 : 0 });
}
