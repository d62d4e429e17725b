import type { Action } from '../domain/action.ts';
import type { IsoDay } from '../domain/day.ts';
import { newUid } from '../domain/uid.ts';
import type { ActionStatus, Audience, OwnerGroup } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

export type ActionFilter = {
  /** Or several, where one office speaks for a tree of groups. */
  groupId: number | readonly number[];
  statuses?: readonly ActionStatus[];
  /** Open with a due day before this one. */
  overdueOn?: IsoDay;
  dueFrom?: IsoDay;
  dueUntil?: IsoDay;
  statusFrom?: IsoDay;
  statusUntil?: IsoDay;
  raisedFrom?: IsoDay;
  raisedUntil?: IsoDay;
  organisationId?: number;
  meetingId?: number;
  /** Only these records. */
  ids?: readonly number[];
  /** Without a due day. */
  undated?: true;
  /** Owned by the words of the book: office, chairs, all. */
  ownerGroup?: OwnerGroup;
  decisionId?: number;
  visibilities?: readonly Audience[];
  limit?: number;
};

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

type StoredAction = Omit<Action, 'owners' | 'isUrgent'> & {
  owners: string | null;
  isUrgent: number;
};

const select = `
  SELECT a.id, a.title_en AS titleEn, a.title_ar AS titleAr, a.status, a.status_on AS statusOn,
    a.first_due_on AS firstDueOn, a.due_on AS dueOn, a.raised_on AS raisedOn,
    g.prefix || '-' || m.number AS meeting, a.meeting_id AS meetingId, a.decision_id AS decisionId,
    a.is_urgent AS isUrgent,
    a.visibility, ag.code AS "group",
    (SELECT group_concat(name, ',') FROM (
       SELECT coalesce(o.handle, w.owner_group) AS name FROM action_owner w
       LEFT JOIN organisation o ON o.id = w.organisation_id
       WHERE w.action_id = a.id ORDER BY w.position)) AS owners,
    (SELECT count(*) FROM action_event e WHERE e.action_id = a.id AND e.kind = 'extended') AS extensions
  FROM action a JOIN working_group ag ON ag.id = a.group_id
  LEFT JOIN meeting m ON m.id = a.meeting_id
  LEFT JOIN working_group g ON g.id = m.group_id`;

/** Written as the partial index's own condition, so that SQLite can use it. */
const isOpen = "a.status IN ('open', 'in_progress')";

export function getAction(db: Database, id: number): Action | undefined {
  const row = db.prepare<[number], StoredAction>(`${select} WHERE a.id = ?`).get(id);
  return row && toAction(row);
}

export function findActionsByTitle(db: Database, folded: string): Action[] {
  // Signs alone fold to nothing, which every title holds.
  if (folded === '') return [];
  return db
    .prepare<[string, string], StoredAction>(
      `${select} WHERE instr(fold(a.title_en), ?) OR instr(fold(a.title_ar), ?) ORDER BY a.id`,
    )
    .all(folded, folded)
    .map(toAction);
}

/** Longest overdue first, undated last. */
export function listActions(db: Database, filter: ActionFilter): Action[] {
  return db
    .prepare<object, StoredAction>(
      `${select} WHERE ${conditions(filter)} ORDER BY a.due_on IS NULL, a.due_on, a.id LIMIT @limit`,
    )
    .all(parameters(filter))
    .map(toAction);
}

export function countActions(db: Database, filter: ActionFilter): number {
  return (
    db
      .prepare<object, number>(`SELECT count(*) FROM action a WHERE ${conditions(filter)}`)
      .pluck()
      .get(parameters(filter)) ?? 0
  );
}

function parameters({ ids, limit = -1, ...filter }: ActionFilter): object {
  return { ...filter, limit, ids: JSON.stringify(ids ?? []) };
}

export function lastActionId(db: Database): number {
  return db.prepare<[], number>('SELECT coalesce(max(id), 0) FROM action').pluck().get() ?? 0;
}

function conditions(filter: ActionFilter): string {
  const where = [groupCondition(filter.groupId)];
  if (filter.visibilities) where.push(oneOfWords('a.visibility', filter.visibilities));
  const add = (wanted: unknown, condition: string) => wanted !== undefined && where.push(condition);
  if (filter.statuses) where.push(oneOfWords('a.status', filter.statuses));
  // `a.due_on IS NULL` is a column of the index of open actions: said, it lets SQLite seek in it.
  add(filter.overdueOn, `${isOpen} AND (a.due_on IS NULL) = 0 AND a.due_on < @overdueOn`);
  add(filter.dueFrom ?? filter.dueUntil, '(a.due_on IS NULL) = 0');
  add(filter.dueFrom, 'a.due_on >= @dueFrom');
  add(filter.dueUntil, 'a.due_on <= @dueUntil');
  add(filter.undated, '(a.due_on IS NULL) = 1');
  add(filter.ids, 'a.id IN (SELECT value FROM json_each(@ids))');
  add(filter.statusFrom, 'a.status_on >= @statusFrom');
  add(filter.statusUntil, 'a.status_on <= @statusUntil');
  add(filter.raisedFrom, 'a.raised_on >= @raisedFrom');
  add(filter.raisedUntil, 'a.raised_on <= @raisedUntil');
  add(filter.meetingId, 'a.meeting_id = @meetingId');
  add(filter.decisionId, 'a.decision_id = @decisionId');
  add(
    filter.ownerGroup,
    'EXISTS (SELECT 1 FROM action_owner w WHERE w.action_id = a.id AND w.owner_group = @ownerGroup)',
  );
  add(
    filter.organisationId,
    'EXISTS (SELECT 1 FROM action_owner w WHERE w.action_id = a.id AND w.organisation_id = @organisationId)',
  );
  return where.join(' AND ');
}

/** Keys of the book, never what a person typed. */
function groupCondition(groupId: ActionFilter['groupId']): string {
  return typeof groupId === 'number'
    ? `a.group_id = ${groupId}`
    : `a.group_id IN (${groupId.join(', ')})`;
}

/** The words come from our own vocabulary, never from a person. */
function oneOfWords(column: string, words: readonly (ActionStatus | Audience)[]): string {
  return `${column} IN (${words.map((word) => `'${word}'`).join(', ')})`;
}

function toAction(row: StoredAction): Action {
  return { ...row, owners: row.owners?.split(',') ?? [], isUrgent: row.isUrgent === 1 };
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
       status_on = @statusOn, first_due_on = @firstDueOn, due_on = @dueOn, meeting_id = @meetingId,
       decision_id = @decisionId, is_urgent = @isUrgent, visibility = @visibility WHERE id = @id`,
  ).run({ ...next, owners: null, isUrgent: next.isUrgent ? 1 : 0 });
}
