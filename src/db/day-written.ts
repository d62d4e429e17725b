import type { IsoDay } from '../domain/day.ts';
import type { MeetingStatus } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

/**
 * What a meeting's record said when a row of a table was written, as the journal has it: a letter tells the
 * day that the meeting had when it was drafted.
 */
function atWriting(column: 'held_on' | 'status', table: string, key: string, meetingId: string) {
  return `(SELECT json_extract(m.after, '$.${column}') FROM change_row m
    WHERE m.table_name = 'meeting' AND m.row_key = ${meetingId} AND m.op <> 'delete'
      AND m.change_id <= (SELECT min(w.change_id) FROM change_row w
        WHERE w.table_name = '${table}' AND w.row_key = ${key} AND w.op = 'insert')
    ORDER BY m.change_id DESC, m.seq DESC LIMIT 1)`;
}

/** The day that an invitation or a letter tells of the meeting `@meetingId`. */
export function dayWritten(table: 'meeting_invitation' | 'letter', key: string): string {
  return atWriting('held_on', table, key, '@meetingId');
}

export type WrittenOf = { meetingId: number; heldOn: IsoDay; status: MeetingStatus };

/** The meetings that a letter is about, as they stood when it was drafted. */
export function meetingsWrittenOf(db: Database, letterId: number): WrittenOf[] {
  const at = (column: 'held_on' | 'status') =>
    atWriting(column, 'letter', 'k.letter_id', 'k.meeting_id');
  return db
    .prepare<[number], WrittenOf>(
      `SELECT k.meeting_id AS meetingId, ${at('held_on')} AS heldOn, ${at('status')} AS status
       FROM letter_link k
       WHERE k.letter_id = ? AND k.relation = 'about' AND k.meeting_id IS NOT NULL ORDER BY k.id`,
    )
    .all(letterId)
    .filter(({ heldOn }) => heldOn !== null);
}
