import { maySee } from '../domain/audience.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Meeting } from '../domain/meeting.ts';
import { newUid } from '../domain/uid.ts';
import { type Audience, audiences, type MeetingStatus } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

export type MeetingFilter = {
  groupId: number;
  statuses?: readonly MeetingStatus[];
  from?: IsoDay;
  until?: IsoDay;
  audience?: Audience;
};

export type NewMeeting = Omit<
  Meeting,
  'id' | 'prefix' | 'status' | 'statusOn' | 'statusReason' | 'sequence'
>;

export type MeetingEdit = Partial<Omit<NewMeeting, 'groupId' | 'number'>>;

const select = `
  SELECT m.id, m.group_id AS groupId, g.prefix, m.number, m.title_en AS titleEn, m.title_ar AS titleAr,
    m.held_on AS heldOn, m.start_time AS startTime, m.end_time AS endTime, m.zone, m.place,
    m.place_ar AS placeAr, m.status,
    m.status_on AS statusOn, m.status_reason AS statusReason, m.note, m.visibility, m.sequence
  FROM meeting m JOIN working_group g ON g.id = m.group_id`;

export function getMeeting(db: Database, id: number): Meeting | undefined {
  return db.prepare<[number], Meeting>(`${select} WHERE m.id = ?`).get(id);
}

export function meetingsByKey(db: Database, ids: readonly number[]): Map<number, Meeting> {
  const rows = db
    .prepare<[string], Meeting>(`${select} WHERE m.id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(ids));
  return new Map(rows.map((meeting) => [meeting.id, meeting]));
}

/** What calendars know it by, for good. */
export function meetingUid(db: Database, id: number): string {
  const sql = 'SELECT uid FROM meeting WHERE id = ?';
  return db.prepare<[number], string>(sql).pluck().get(id) ?? '';
}

export function findMeetingByNumber(
  db: Database,
  groupId: number,
  number: number,
): Meeting | undefined {
  return db
    .prepare<[number, number], Meeting>(`${select} WHERE m.group_id = ? AND m.number = ?`)
    .get(groupId, number);
}

/** The nearest meeting from `today` on that may still take place; else one that waits for its day. */
export function nextMeeting(
  db: Database,
  groupId: number,
  today: IsoDay,
  visibilities: readonly Audience[] = audiences,
): Meeting | undefined {
  return db
    .prepare<object, Meeting>(
      `${select} WHERE m.group_id = @groupId AND ${seenBy}
         AND m.status IN ('planned', 'convened', 'postponed')
         AND (m.held_on >= @today OR m.status = 'postponed')
       ORDER BY m.status = 'postponed', m.held_on, m.number LIMIT 1`,
    )
    .get({ groupId, today, visibilities: JSON.stringify(visibilities) });
}

const seenBy = 'm.visibility IN (SELECT value FROM json_each(@visibilities))';

/** The latest meeting up to and including `today` that was not cancelled. */
export function lastMeeting(
  db: Database,
  groupId: number,
  today: IsoDay,
  visibilities: readonly Audience[] = audiences,
): Meeting | undefined {
  return db
    .prepare<object, Meeting>(
      `${select} WHERE m.group_id = @groupId AND ${seenBy}
         AND m.held_on <= @today AND m.status NOT IN ('cancelled', 'postponed')
       ORDER BY m.held_on DESC, m.number DESC LIMIT 1`,
    )
    .get({ groupId, today, visibilities: JSON.stringify(visibilities) });
}

/** Signs alone fold to nothing, which every title holds: they find none. */
export function findMeetingsByTitle(db: Database, groupId: number, folded: string): Meeting[] {
  if (folded === '') return [];
  return db
    .prepare<[number, string, string], Meeting>(
      `${select} WHERE m.group_id = ? AND (instr(fold(m.title_en), ?) OR instr(fold(m.title_ar), ?))
       ORDER BY m.number`,
    )
    .all(groupId, folded, folded);
}

/** By number, newest last. */
export function listMeetings(db: Database, filter: MeetingFilter): Meeting[] {
  const where = ['m.group_id = @groupId'];
  if (filter.from !== undefined) where.push('m.held_on >= @from');
  if (filter.until !== undefined) where.push('m.held_on <= @until');
  // The words come from our own vocabulary, never from a person.
  const words = filter.statuses?.map((status) => `'${status}'`).join(', ');
  if (words !== undefined) where.push(`m.status IN (${words})`);
  const meetings = db
    .prepare<Pick<MeetingFilter, 'groupId' | 'from' | 'until'>, Meeting>(
      `${select} WHERE ${where.join(' AND ')} ORDER BY m.number`,
    )
    .all(filter);
  const { audience = 'office' } = filter;
  return meetings.filter(({ visibility }) => maySee(visibility, audience));
}

/** By number: to come, past and not closed, and held ones whose minutes nobody has said to be out. */
export function listUnfinishedMeetings(db: Database, groupId: number): Meeting[] {
  return db
    .prepare<{ groupId: number }, Meeting>(
      // Which they are is found in the indexes alone: most are held and done with.
      `${select} WHERE m.id IN (
         SELECT u.id FROM meeting u
         WHERE u.group_id = @groupId AND u.status IN ('planned', 'convened', 'postponed')
         UNION ALL
         SELECT h.id FROM meeting h
         WHERE h.group_id = @groupId AND h.status = 'held' AND NOT EXISTS (
           SELECT 1 FROM meeting_duty d WHERE d.meeting_id = h.id AND d.duty = 'minutes'))
       ORDER BY m.number`,
    )
    .all({ groupId });
}

/** 0 where the group has no meeting yet. */
export function highestNumber(db: Database, groupId: number): number {
  return (
    db
      .prepare<[number], number>('SELECT coalesce(max(number), 0) FROM meeting WHERE group_id = ?')
      .pluck()
      .get(groupId) ?? 0
  );
}

/** 0 where the group has no meeting yet. */
export function lowestNumber(db: Database, groupId: number): number {
  const sql = 'SELECT coalesce(min(number), 0) FROM meeting WHERE group_id = ?';
  return db.prepare<[number], number>(sql).pluck().get(groupId) ?? 0;
}

export function insertMeeting(db: Database, meeting: NewMeeting): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO meeting (uid, group_id, number, title_en, title_ar, held_on, start_time, end_time,
         zone, place, place_ar, status, note, visibility)
       VALUES (@uid, @groupId, @number, @titleEn, @titleAr, @heldOn, @startTime, @endTime,
         @zone, @place, @placeAr, 'planned', @note, @visibility)`,
    )
    .run({ ...meeting, uid: newUid() });
  return Number(lastInsertRowid);
}

/** What a calendar shows has changed: its next file must go before the last. */
const inCalendars = [
  'heldOn',
  'startTime',
  'endTime',
  'zone',
  'place',
  'placeAr',
  'titleEn',
  'titleAr',
] as const;

export function updateMeeting(db: Database, meeting: Meeting, edit: MeetingEdit): void {
  const next = { ...meeting, ...edit };
  const isMoved = inCalendars.some((key) => next[key] !== meeting[key]);
  db.prepare(
    `UPDATE meeting SET title_en = @titleEn, title_ar = @titleAr, held_on = @heldOn,
       start_time = @startTime, end_time = @endTime, zone = @zone, place = @place,
       place_ar = @placeAr, note = @note,
       visibility = @visibility, sequence = @sequence WHERE id = @id`,
  ).run({ ...next, sequence: meeting.sequence + (isMoved ? 1 : 0) });
}

export type StatusChange = { status: MeetingStatus; on: IsoDay | null; reason: string | null };

const off: readonly MeetingStatus[] = ['cancelled', 'postponed'];

export function setMeetingStatus(db: Database, id: number, change: StatusChange): void {
  db.prepare(
    `UPDATE meeting SET status = @status, status_on = @on, status_reason = @reason,
       sequence = sequence + @step WHERE id = @id`,
  ).run({ id, ...change, step: off.includes(change.status) ? 1 : 0 });
}
