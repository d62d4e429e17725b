import type { Action } from '../domain/action.ts';
import type { IsoDay } from '../domain/day.ts';
import { newUid } from '../domain/uid.ts';
import {
  type ActionStatus,
  type Audience,
  audiences,
  type OwnerGroup,
  openStatuses,
} from '../domain/vocabulary.ts';
import { ownerName, waitsForOrganisation } from './action-owners.ts';
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
  /** Those that wait for it, by name or by a word that means its seat on `asOf`. */
  organisationId?: number;
  personId?: number;
  asOf?: IsoDay;
  meetingId?: number;
  /** Only these records. */
  ids?: readonly number[];
  /** Owned by the words of the book: office, chairs, members, all. */
  ownerGroup?: OwnerGroup;
  /** Not owned by that word. */
  notOwnerGroup?: OwnerGroup;
  decisionId?: number;
  dueBefore?: IsoDay;
  undated?: true;
  urgent?: true;
  /** Open, and nothing recorded of it since. */
  quietSince?: IsoDay;
  /** Folded words of the title. */
  words?: string;
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

type StoredAction = Omit<Action, 'owners' | 'doneOwners' | 'isUrgent'> & {
  owners: string | null;
  doneOwners: string | null;
  isUrgent: number;
};

/** Written as the partial index's own condition, so that SQLite can use it. */
const isOpen = oneOfWords('a.status', openStatuses);

const select = (visibilities: readonly Audience[] = audiences) => `
  SELECT a.id, a.title_en AS titleEn, a.title_ar AS titleAr, a.status, a.status_on AS statusOn,
    a.first_due_on AS firstDueOn, a.due_on AS dueOn, a.raised_on AS raisedOn,
    iif(${oneOfWords('m.visibility', visibilities)}, g.prefix || '-' || m.number, NULL) AS meeting, a.meeting_id AS meetingId, a.decision_id AS decisionId,
    a.is_urgent AS isUrgent,
    a.visibility, ag.code AS "group",
    (SELECT group_concat(name, ',') FROM (
       SELECT ${ownerName} AS name FROM action_owner w
       LEFT JOIN organisation o ON o.id = w.organisation_id
       WHERE w.action_id = a.id ORDER BY w.position)) AS owners,
    (SELECT group_concat(${ownerName}, ',') FROM action_owner w
       LEFT JOIN organisation o ON o.id = w.organisation_id
       WHERE w.action_id = a.id AND w.done_on IS NOT NULL) AS doneOwners,
    (SELECT count(*) FROM action_event e WHERE e.action_id = a.id AND e.kind = 'extended') AS extensions,
    (SELECT count(*) FROM meeting h WHERE h.group_id = a.group_id AND h.status = 'held'
       AND h.held_on > a.raised_on
       AND (${isOpen} OR h.held_on <= a.status_on)) AS meetingsOpen,
    (SELECT count(*) FROM action_event e WHERE e.action_id = a.id AND e.kind = 'chased') AS chases,
    (SELECT max(e.happened_on) FROM action_event e
       WHERE e.action_id = a.id AND e.kind = 'chased') AS chasedOn,
    (SELECT e.note FROM action_event e
       WHERE e.action_id = a.id AND e.note IS NOT NULL AND e.kind NOT IN ('edited', 'assigned')
         AND ${oneOfWords('e.visibility', visibilities)}
       ORDER BY e.happened_on DESC, e.id DESC LIMIT 1) AS lastWord
  FROM action a JOIN working_group ag ON ag.id = a.group_id
  LEFT JOIN meeting m ON m.id = a.meeting_id
  LEFT JOIN working_group g ON g.id = m.group_id`;

export function getAction(db: Database, id: number): Action | undefined {
  const row = db.prepare<[number], StoredAction>(`${select()} WHERE a.id = ?`).get(id);
  return row && toAction(row);
}

export function findActionsByTitle(db: Database, folded: string): Action[] {
  // Signs alone fold to nothing, which every title holds.
  if (folded === '') return [];
  return db
    .prepare<[string, string], StoredAction>(
      `${select()} WHERE instr(fold(a.title_en), ?) OR instr(fold(a.title_ar), ?) ORDER BY a.id`,
    )
    .all(folded, folded)
    .map(toAction);
}

/** Urgent first, then the longest overdue, undated last. */
export function listActions(db: Database, filter: ActionFilter): Action[] {
  return db
    .prepare<object, StoredAction>(
      // Which they are is found first, in the index: what is told of each is looked up for those alone.
      `${select(filter.visibilities)} WHERE a.id IN (
         SELECT a.id FROM action a WHERE ${conditions(filter)} ORDER BY ${order} LIMIT @limit)
       ORDER BY ${order}`,
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

const order = 'a.is_urgent DESC, a.due_on IS NULL, a.due_on, a.id';

/** A seat without an end stands on the last day there is. */
function parameters({ ids, limit = -1, asOf, ...filter }: ActionFilter): object {
  const seatedOn = asOf ?? '2199-12-31';
  const given = { ...filter, limit, asOf: seatedOn, ids: JSON.stringify(ids ?? []) };
  return { ...given, undated: null, urgent: null };
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
  add(filter.organisationId, waitsForOrganisation);
  add(
    filter.ownerGroup,
    'a.id IN (SELECT w.action_id FROM action_owner w WHERE w.owner_group = @ownerGroup)',
  );
  add(
    filter.notOwnerGroup,
    `NOT EXISTS (SELECT 1 FROM action_owner w
       WHERE w.action_id = a.id AND w.owner_group = @notOwnerGroup)`,
  );
  add(
    filter.personId,
    'a.id IN (SELECT w.action_id FROM action_owner w WHERE w.person_id = @personId)',
  );
  add(filter.dueBefore, 'a.due_on < @dueBefore');
  if (filter.undated) where.push('a.due_on IS NULL');
  if (filter.urgent) where.push('a.is_urgent = 1');
  add(
    filter.quietSince,
    `${isOpen} AND NOT EXISTS (SELECT 1 FROM action_event e
       WHERE e.action_id = a.id AND e.happened_on >= @quietSince)`,
  );
  add(filter.words, '(instr(fold(a.title_en), @words) OR instr(fold(a.title_ar), @words))');
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
  const names = (joined: string | null) => joined?.split(',') ?? [];
  const { owners, doneOwners } = row;
  return {
    ...row,
    owners: names(owners),
    doneOwners: names(doneOwners),
    isUrgent: row.isUrgent === 1,
  };
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
  ).run({ ...next, owners: null, doneOwners: null, isUrgent: next.isUrgent ? 1 : 0 });
}
