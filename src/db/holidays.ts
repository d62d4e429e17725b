import type { IsoDay } from '../domain/day.ts';
import { once } from '../domain/once.ts';
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

/** Nationwide holidays in force, all read at the first question: a long wait asks of every day. */
export function bookCalendar(db: Database): Calendar {
  const byDay = once(() => new Map(listInForce(db).map((holiday) => [holiday.day, holiday])));
  return { holidayOn: (day) => byDay().get(day) };
}

/** Where two fall on a day, the confirmed one is told. */
function listInForce(db: Database): Holiday[] {
  return db
    .prepare<[], Holiday>(
      `SELECT day, name_en AS nameEn, name_ar AS nameAr, status FROM holiday
       WHERE status <> 'cancelled' AND applies_to = 'nationwide'
       ORDER BY day, status DESC, id DESC`,
    )
    .all();
}

export function insertHoliday(db: Database, holiday: NewHoliday): void {
  db.prepare(
    `INSERT INTO holiday (uid, day, name_en, name_ar, authority, source, applies_to, status)
     VALUES (@uid, @day, @nameEn, @nameAr, @authority, @source, @appliesTo, @status)`,
  ).run({ ...holiday, uid: newUid() });
}
