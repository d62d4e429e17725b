import type { IsoDay } from './day.ts';
import type { HolidayKind, HolidayStatus } from './vocabulary.ts';

export const everybody = 'nationwide';
export const unitedNations = 'un';

/** A day of the holiday book: who keeps it, since whose word, and how sure it is. */
export type BookHoliday = {
  id: number;
  day: IsoDay;
  /** The last day of a notice that lasts, such as the month of fasting. */
  untilOn: IsoDay | null;
  nameEn: string;
  nameAr: string;
  kind: HolidayKind;
  authority: string;
  source: string;
  /** `nationwide`, `un`, or a place. */
  appliesTo: string;
  status: HolidayStatus;
  /** The day it was in the book for before it was moved. */
  movedFrom: IsoDay | null;
};

export type NewHoliday = Omit<BookHoliday, 'id' | 'kind' | 'untilOn' | 'movedFrom'> &
  Partial<Pick<BookHoliday, 'kind' | 'untilOn'>>;
