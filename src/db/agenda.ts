import type { AgendaItem, NewAgendaItem } from '../domain/agenda.ts';
import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';

/** A meeting's agenda, or with `meetingId` null the group's standing items. */
export type AgendaOf = { groupId: number; meetingId: number | null };

const here = 'i.group_id = @groupId AND i.meeting_id IS @meetingId';

export function listAgenda(db: Database, of: AgendaOf): AgendaItem[] {
  return db
    .prepare<AgendaOf, AgendaItem>(
      `SELECT i.id, i.position, i.kind, i.title_en AS titleEn, i.title_ar AS titleAr, i.minutes,
         i.outcome, i.deferred_reason AS deferredReason,
         (SELECT g.prefix || '-' || m.number || '/' || t.position FROM agenda_item t
            JOIN meeting m ON m.id = t.meeting_id JOIN working_group g ON g.id = m.group_id
            WHERE t.id = i.deferred_to_id) AS deferredTo,
         (SELECT count(*) FROM decision d WHERE d.item_id = i.id) AS decisions
       FROM agenda_item i WHERE ${here} ORDER BY i.position, i.id`,
    )
    .all(of);
}

export function insertAgendaItem(
  db: Database,
  of: AgendaOf,
  item: NewAgendaItem & { position: number },
): number {
  db.prepare(
    `UPDATE agenda_item AS i SET position = position + 1 WHERE ${here} AND position >= @position`,
  ).run({ ...of, position: item.position });
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO agenda_item (uid, group_id, meeting_id, position, kind, title_en, title_ar, minutes)
       VALUES (@uid, @groupId, @meetingId, @position, @kind, @titleEn, @titleAr, @minutes)`,
    )
    .run({ ...of, ...item, uid: newUid() });
  return Number(lastInsertRowid);
}

export function deleteAgendaItem(db: Database, of: AgendaOf, item: AgendaItem): void {
  db.prepare('DELETE FROM agenda_item WHERE id = ?').run(item.id);
  db.prepare(
    `UPDATE agenda_item AS i SET position = position - 1 WHERE ${here} AND position > @position`,
  ).run({ ...of, position: item.position });
}

/** The items in their new order. */
export function orderAgenda(db: Database, items: readonly AgendaItem[]): void {
  const place = db.prepare('UPDATE agenda_item SET position = ? WHERE id = ?');
  for (const [index, { id, position }] of items.entries()) {
    if (position !== index + 1) place.run(index + 1, id);
  }
}

export type AgendaEdit = Partial<Pick<AgendaItem, 'titleEn' | 'titleAr' | 'minutes' | 'outcome'>>;

export function updateAgendaItem(db: Database, item: AgendaItem, edit: AgendaEdit): void {
  db.prepare(
    `UPDATE agenda_item SET title_en = @titleEn, title_ar = @titleAr, minutes = @minutes,
       outcome = @outcome WHERE id = @id`,
  ).run({ ...item, ...edit });
}

export function markDeferred(db: Database, id: number, toId: number, reason: string | null): void {
  db.prepare(
    'UPDATE agenda_item SET deferred_to_id = @toId, deferred_reason = @reason WHERE id = @id',
  ).run({ id, toId, reason });
}
