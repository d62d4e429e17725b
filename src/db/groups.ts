import type { IsoDay } from '../domain/day.ts';
import type { Group, GroupAsOf } from '../domain/group.ts';
import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';
import { statusAsOf } from './seat-statuses.ts';

/** What a name is looked up in: the book, the group that is meant, the day. */
export type Scope = { db: Database; group: Group; today: IsoDay };

export type NewGroup = Omit<Group, 'id' | 'parent' | 'untilOn' | 'endReason'>;
export type GroupEdit = Partial<NewGroup>;

const columns = `g.id, g.code, g.prefix, g.name_en AS nameEn, g.name_ar AS nameAr,
  g.parent_id AS parentId, p.code AS parent, g.from_on AS fromOn, g.until_on AS untilOn,
  g.end_reason AS endReason, g.source, g.note`;
const tables = 'working_group g LEFT JOIN working_group p ON p.id = g.parent_id';

const counts = `
  (SELECT count(*) FROM seat s WHERE s.group_id = g.id AND s.from_on <= @asOf
     AND (s.until_on IS NULL OR s.until_on >= @asOf) AND ${statusAsOf} = 'confirmed') AS members,
  (SELECT count(*) FROM meeting m WHERE m.group_id = g.id AND m.held_on <= @asOf
     AND m.status = 'held') AS meetings`;

/** In the order they were entered; the first is the one every verb means unless told otherwise. */
export function listGroups(db: Database): Group[] {
  return db.prepare<[], Group>(`SELECT ${columns} FROM ${tables} ORDER BY g.id`).all();
}

export function groupById(db: Database, id: number): Group {
  const group = listGroups(db).find((one) => one.id === id);
  if (group === undefined) throw new Error(`No group ${id}.`);
  return group;
}

/** The groups that stood on a day; with `ended`, those that had ended by then too. */
export function listGroupsAsOf(
  db: Database,
  filter: { asOf: IsoDay; ended: boolean },
): GroupAsOf[] {
  return db
    .prepare<[{ asOf: IsoDay; ended: number }], GroupAsOf>(
      `SELECT ${columns}, ${counts} FROM ${tables}
       WHERE (g.from_on IS NULL OR g.from_on <= @asOf)
         AND (@ended OR g.until_on IS NULL OR g.until_on >= @asOf)
       ORDER BY g.id`,
    )
    .all({ asOf: filter.asOf, ended: filter.ended ? 1 : 0 });
}

export function insertGroup(db: Database, group: NewGroup): void {
  db.prepare(
    `INSERT INTO working_group (uid, code, prefix, name_en, name_ar, parent_id, from_on, source, note)
     VALUES (@uid, @code, @prefix, @nameEn, @nameAr, @parentId, @fromOn, @source, @note)`,
  ).run({ ...group, uid: newUid() });
}

export function updateGroup(db: Database, group: Group, edit: GroupEdit): void {
  db.prepare(
    `UPDATE working_group SET prefix = @prefix, name_en = @nameEn, name_ar = @nameAr,
       parent_id = @parentId, from_on = @fromOn, source = @source, note = @note WHERE id = @id`,
  ).run({ ...group, ...edit });
}

export function endGroup(db: Database, id: number, untilOn: IsoDay, reason: string): void {
  db.prepare(
    'UPDATE working_group SET until_on = @untilOn, end_reason = @reason WHERE id = @id',
  ).run({ id, untilOn, reason });
}
