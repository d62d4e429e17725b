import { dayParts, type IsoDay } from '../domain/day.ts';
import type { Words } from './words.ts';

/** The year is said of another one only: in a list each column counts. */
export function listedDay(day: IsoDay, today: IsoDay, { days }: Pick<Words, 'days'>): string {
  return dayParts(day).year === dayParts(today).year ? days.dayMonth(day) : days.day(day);
}
