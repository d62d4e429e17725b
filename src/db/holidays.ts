import type { IsoDay } from '../domain/day.ts';
import { newUid } from '../domain/uid.ts';
import type { HolidayStatus } from '../domain/vocabulary.ts';
import type { Calendar, Holiday } from '../domain/working-week.ts';
import type { Database } from './database.ts';

export type NewHoliday = {
  day: IsoDay;
  nameEn: string;
  nameAr: string;
  authority: string;
  source: string;
  appliesTo: string;
  status: HolidayStatus;
};

/** Nationwide holidays in force, looked up one day at a time. */
export function bookCalendar(db: Database): Calendar {
  const find = db.prepare<[IsoDay], Holiday>(
    `SELECT day, name_en AS nameEn, name_ar AS nameAr, status FROM holiday
     WHERE day = ? AND status <> 'cancelled' AND applies_to = 'nationwide'
     ORDER BY status LIMIT 1`,
  );
  return { holidayOn: (day) => find.get(day) };
}

export function insertHoliday(db: Database, holiday: NewHoliday): void {
  db.prepare(
    `INSERT INTO holiday (uid, day, name_en, name_ar, authority, source, applies_to, status)
     VALUES (@uid, @day, @nameEn, @nameAr, @authority, @source, @appliesTo, @status)`,
  ).run({ ...holiday, uid: newUid() });
}
