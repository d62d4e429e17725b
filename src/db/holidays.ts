import { dayParts } from '../domain/day.ts';
import type { BookHoliday, NewHoliday } from '../domain/holiday-book.ts';
import { once } from '../domain/once.ts';
import { newUid } from '../domain/uid.ts';
import type { Calendar } from '../domain/working-week.ts';
import type { Database } from './database.ts';

const select = `SELECT id, day, until_on AS untilOn, name_en AS nameEn, name_ar AS nameAr, kind,
  authority, source, applies_to AS appliesTo, status, moved_from AS movedFrom FROM holiday`;

/** Nationwide holidays in force, all read at the first question: a long wait asks of every day. */
export function bookCalendar(db: Database): Calendar {
  const inForce = once(() => listHolidays(db).filter(isInForce));
  const byDay = once(() => {
    const holidays = inForce().filter(({ kind }) => kind === 'holiday');
    // Where two fall on a day, the confirmed one is told.
    const sure = (status: string) => (status === 'confirmed' ? 1 : 0);
    return new Map(
      holidays.toSorted((a, b) => sure(a.status) - sure(b.status)).map((one) => [one.day, one]),
    );
  });
  const years = once(() => new Set(seededYears(db)));
  return {
    holidayOn: (day) => byDay().get(day),
    noticesOn: (day) =>
      inForce()
        .filter(({ kind }) => kind === 'notice')
        .filter((one) => one.day <= day && day <= (one.untilOn ?? one.day)),
    isSeeded: (day) => years().has(dayParts(day).year),
  };
}

function isInForce({ status, appliesTo }: BookHoliday): boolean {
  return status !== 'cancelled' && appliesTo === 'nationwide';
}

/** In the order of their days. */
export function listHolidays(db: Database): BookHoliday[] {
  return db.prepare<[], BookHoliday>(`${select} ORDER BY day, status DESC, id DESC`).all();
}

export function insertHoliday(db: Database, holiday: NewHoliday): void {
  const { kind = 'holiday', untilOn = null, ...rest } = holiday;
  db.prepare(
    `INSERT INTO holiday (uid, day, until_on, name_en, name_ar, kind, authority, source,
       applies_to, status)
     VALUES (@uid, @day, @untilOn, @nameEn, @nameAr, @kind, @authority, @source, @appliesTo,
       @status)`,
  ).run({ ...rest, kind, untilOn, uid: newUid() });
}

export type HolidayEdit = Partial<
  Pick<BookHoliday, 'day' | 'status' | 'authority' | 'source' | 'movedFrom'>
>;

export function updateHoliday(db: Database, holiday: BookHoliday, edit: HolidayEdit): void {
  db.prepare(
    `UPDATE holiday SET day = @day, status = @status, authority = @authority, source = @source,
       moved_from = @movedFrom WHERE id = @id`,
  ).run({ ...holiday, ...edit });
}

/** Years whose holidays were put into the book. */
export function seededYears(db: Database): number[] {
  return db.prepare<[], number>('SELECT year FROM holiday_year ORDER BY year').pluck().all();
}

export function insertHolidayYear(db: Database, year: number): void {
  db.prepare('INSERT INTO holiday_year (uid, year) VALUES (@uid, @year)').run({
    uid: newUid(),
    year,
  });
}
