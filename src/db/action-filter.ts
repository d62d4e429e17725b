import { endOfTime, type IsoDay } from '../domain/day.ts';
import {
  type ActionStatus,
  type Audience,
  type OwnerGroup,
  openStatuses,
} from '../domain/vocabulary.ts';
import { waitsForOrganisation } from './action-owners.ts';

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
  /** Without an Arabic title. */
  untranslated?: true;
  urgent?: true;
  /** Open, and nothing recorded of it since. */
  quietSince?: IsoDay;
  /** Folded words of the title. */
  words?: string;
  visibilities?: readonly Audience[];
  limit?: number;
};

/** Written as the partial index's own condition, so that SQLite can use it. */
const isOpen = oneOfWords('a.status', openStatuses);

/** Urgent first, then the longest overdue, undated last: as the index of open actions stands. */
export const order = 'a.is_urgent DESC, a.due_on IS NULL, a.due_on, a.id';

/** A seat without an end stands on the last day there is. */
export function parameters({ ids, limit = -1, asOf, ...filter }: ActionFilter): object {
  return { ...filter, limit, asOf: asOf ?? endOfTime, ids: JSON.stringify(ids ?? []) };
}

export function conditions(filter: ActionFilter): string {
  const where = [groupCondition(filter.groupId)];
  if (filter.visibilities) where.push(oneOfWords('a.visibility', filter.visibilities));
  const add = (wanted: unknown, condition: string) => wanted !== undefined && where.push(condition);
  if (filter.statuses) where.push(oneOfWords('a.status', filter.statuses));
  // `a.due_on IS NULL` is a column of the index of open actions: said, it lets SQLite seek in it.
  add(filter.overdueOn, `${isOpen} AND (a.due_on IS NULL) = 0 AND a.due_on < @overdueOn`);
  add(filter.dueFrom ?? filter.dueUntil, '(a.due_on IS NULL) = 0');
  // Between two days there are few: they are sought, and put in order after.
  if (filter.dueFrom && filter.dueUntil) where.push('a.is_urgent IN (0, 1)');
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
    `EXISTS (SELECT 1 FROM action_owner w
       WHERE w.action_id = a.id AND w.owner_group = @ownerGroup)`,
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
  if (filter.urgent) where.push('a.is_urgent = 1');
  add(
    filter.quietSince,
    `${isOpen} AND NOT EXISTS (SELECT 1 FROM action_event e
       WHERE e.action_id = a.id AND e.happened_on >= @quietSince)`,
  );
  return [...where, ...ofTitles(filter)].join(' AND ');
}

function ofTitles({ words, untranslated }: ActionFilter): string[] {
  return [
    ...(words === undefined
      ? []
      : ['(instr(fold(a.title_en), @words) OR instr(fold(a.title_ar), @words))']),
    ...(untranslated ? ['a.title_ar IS NULL'] : []),
  ];
}

/** Keys of the book, never what a person typed. */
function groupCondition(groupId: ActionFilter['groupId']): string {
  return typeof groupId === 'number'
    ? `a.group_id = ${groupId}`
    : `a.group_id IN (${groupId.join(', ')})`;
}

/** The words come from our own vocabulary, never from a person. */
export function oneOfWords(column: string, words: readonly (ActionStatus | Audience)[]): string {
  return `${column} IN (${words.map((word) => `'${word}'`).join(', ')})`;
}
