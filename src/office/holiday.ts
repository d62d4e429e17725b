import type { Database } from '../db/database.ts';
import {
  insertHoliday,
  insertHolidayYear,
  listHolidays,
  seededYears,
  updateHoliday,
} from '../db/holidays.ts';
import type { AnnouncedFeast } from '../domain/announced-feasts.ts';
import { addDays, daysBetween, type IsoDay } from '../domain/day.ts';
import type { BookHoliday, NewHoliday } from '../domain/holiday-book.ts';
import { movesWith, seedHolidays } from '../domain/holidays.ts';
import { NotFoundError, RefusedError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    HOLIDAY_NOT_FOUND: { day: IsoDay; nearest: readonly IsoDay[] };
    HOLIDAY_EXISTS: { day: IsoDay; name: string };
    HOLIDAY_CANCELLED: { day: IsoDay; name: string };
    YEAR_SEEDED: { year: number };
  }
}

/** Those of a day that are in force; several where a feast meets a fixed day. */
function holidaysOn(db: Database, day: IsoDay): BookHoliday[] {
  const all = listHolidays(db);
  const found = all.filter((one) => one.day === day);
  const standing = found.filter(({ status }) => status !== 'cancelled');
  if (standing.length > 0) return standing;
  const [cancelled] = found;
  if (cancelled !== undefined) {
    throw new RefusedError('HOLIDAY_CANCELLED', { day, name: cancelled.nameEn });
  }
  const near = all.filter((one) => Math.abs(daysBetween(one.day, day)) <= 14);
  const nearest = [...new Set(near.map((one) => one.day))];
  throw new NotFoundError('HOLIDAY_NOT_FOUND', { day, nearest });
}

export function addHoliday(db: Database, holiday: NewHoliday): BookHoliday[] {
  const same = listHolidays(db).find(
    ({ day, nameEn, appliesTo, status }) =>
      day === holiday.day &&
      nameEn === holiday.nameEn &&
      appliesTo === holiday.appliesTo &&
      status !== 'cancelled',
  );
  if (same !== undefined) {
    throw new RefusedError('HOLIDAY_EXISTS', { day: holiday.day, name: holiday.nameEn });
  }
  insertHoliday(db, holiday);
  return listHolidays(db).filter(
    ({ day, nameEn }) => day === holiday.day && nameEn === holiday.nameEn,
  );
}

type Word = { authority: string | undefined; source: string };

/** What was estimated is as announced. */
export function confirmHolidays(db: Database, days: readonly IsoDay[], word: Word): BookHoliday[] {
  return days.flatMap((day) =>
    holidaysOn(db, day).map((holiday) =>
      settle(db, holiday, { ...said(holiday, word), status: 'confirmed' }),
    ),
  );
}

/** It is no holiday after all; it stays in the book with who said so. */
export function cancelHolidays(db: Database, days: readonly IsoDay[], word: Word): BookHoliday[] {
  return days.flatMap((day) =>
    holidaysOn(db, day).map((holiday) =>
      settle(db, holiday, { ...said(holiday, word), status: 'cancelled' }),
    ),
  );
}

/** A feast of several days moves as one, its eve with it, and is then as announced. */
export function moveFeast(db: Database, from: IsoDay, to: IsoDay, word: Word): BookHoliday[] {
  const by = daysBetween(from, to);
  const feast = movableOn(db, from).flatMap((one) => daysOfFeast(db, one));
  const fasts = listHolidays(db).filter(({ untilOn }) =>
    feast.some(({ kind, day }) => kind === 'notice' && day === untilOn),
  );
  return [
    ...fasts.map((fast) => lengthen(db, fast, by)),
    ...feast.map((holiday) => {
      const day = addDays(holiday.day, by);
      const movedFrom = holiday.day;
      return settle(db, holiday, { ...said(holiday, word), day, movedFrom, status: 'confirmed' });
    }),
  ];
}

/** Where a feast meets a fixed day, it is the feast that moves. */
function movableOn(db: Database, day: IsoDay): BookHoliday[] {
  const all = holidaysOn(db, day).filter(({ untilOn }) => untilOn === null);
  const estimated = all.filter(({ status }) => status === 'estimated');
  return estimated.length > 0 ? estimated : all;
}

/** The rows of the same feast on the days around it, and of its eve. */
function daysOfFeast(db: Database, feast: BookHoliday): BookHoliday[] {
  const names = movesWith(feast.nameEn);
  return listHolidays(db).filter(
    ({ nameEn, day, status }) =>
      names.includes(nameEn) && status !== 'cancelled' && Math.abs(daysBetween(day, feast.day)) < 7,
  );
}

/** The fast lasts until its feast. */
function lengthen(db: Database, fast: BookHoliday, by: number): BookHoliday {
  const { untilOn } = fast;
  return settle(db, fast, { untilOn: untilOn === null ? null : addDays(untilOn, by) });
}

function said({ authority }: BookHoliday, word: Word) {
  return { authority: word.authority ?? authority, source: word.source };
}

function settle(
  db: Database,
  holiday: BookHoliday,
  edit: Parameters<typeof updateHoliday>[2],
): BookHoliday {
  updateHoliday(db, holiday, edit);
  return { ...holiday, ...edit };
}

/** The fixed days of a year, and its feasts as they were announced or are reckoned, once. */
export function seedYear(
  db: Database,
  year: number,
  announced: readonly AnnouncedFeast[],
): BookHoliday[] {
  if (seededYears(db).includes(year)) throw new RefusedError('YEAR_SEEDED', { year });
  insertHolidayYear(db, year);
  for (const holiday of seedHolidays(year, announced)) insertHoliday(db, holiday);
  return listHolidays(db).filter(({ day }) => day.startsWith(String(year)));
}
