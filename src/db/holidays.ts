import { dayParts } from '../domain/day.ts';
import {
  type BookHoliday,
  everybody,
  type NewHoliday,
  unitedNations,
} from '../domain/holiday-book.ts';
import { once } from '../domain/once.ts';
import { newUid } from '../domain/uid.ts';
import type { Calendar, DayNotice } from '../domain/working-week.ts';
import type { Database } from './database.ts';

const select = `SELECT id, day, until_on AS untilOn, name_en AS nameEn, name_ar AS nameAr, kind,
  authority, source, applies_to AS appliesTo, status, moved_from AS movedFrom FROM holiday`;

/** The holidays in force, all read at the first question: a long wait asks of every day. */
export function bookCalendar(db: Database): Calendar {
  const inForce = once(() => listHolidays(db).filter(({ status }) => status !== 'cancelled'));
  const years = once(() => new Set(seededYears(db)));
  const keptBy = (...whom: readonly string[]): Calendar => {
    const byDay = once(() => {
      const kept = inForce().filter((one) => isRest(one) && whom.includes(one.appliesTo));
      // Where two fall on a day, the confirmed one is told.
      const sure = (status: string) => (status === 'confirmed' ? 1 : 0);
      return new Map(
        kept.toSorted((a, b) => sure(a.status) - sure(b.status)).map((one) => [one.day, one]),
      );
    });
    return {
      holidayOn: (day) => byDay().get(day),
      holidayDays: () => byDay().keys(),
      noticesOn: (day) =>
        inForce()
          .filter((one) => one.day <= day && day <= (one.untilOn ?? one.day))
          .filter((one) => !isRest(one) || !whom.includes(one.appliesTo))
          .map(noticeOf),
      isSeeded: (day) => years().has(dayParts(day).year),
      both: () => keptBy(everybody, unitedNations),
    };
  };
  return keptBy(everybody);
}

function isRest({ kind }: BookHoliday): boolean {
  return kind === 'holiday';
}

function noticeOf(one: BookHoliday): DayNotice {
  const closedFor = isRest(one) ? one.appliesTo : null;
  return { nameEn: one.nameEn, lasts: one.untilOn !== null, closedFor };
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
  Pick<BookHoliday, 'day' | 'untilOn' | 'status' | 'authority' | 'source' | 'movedFrom'>
>;

export function updateHoliday(db: Database, holiday: BookHoliday, edit: HolidayEdit): void {
  db.prepare(
    `UPDATE holiday SET day = @day, until_on = @untilOn, status = @status, authority = @authority, source = @source,
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
