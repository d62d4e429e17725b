import { dayParts, type IsoDay, isoDay, lastDayOfMonth } from './day.ts';
import { dayText } from './day-text.ts';
import type { Population } from './dtm.ts';
import { shortMonthName } from './month-names.ts';
import type { Audience } from './vocabulary.ts';

/** A range that somebody stated. It stands beside counts and is never computed with. */
export type Estimate = {
  id: number;
  low: number;
  high: number;
  population: Population;
  /** The day it was stated, or the first and last day of the month. */
  fromOn: IsoDay;
  untilOn: IsoDay;
  source: string;
  note: string | null;
  visibility: Audience;
  endedOn: IsoDay | null;
  endReason: string | null;
};

/** `2018-02` as its first and last day; undefined for anything else. */
export function readMonth(text: string): { fromOn: IsoDay; untilOn: IsoDay } | undefined {
  if (!/^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/.test(text)) return undefined;
  const fromOn = isoDay(`${text}-01`);
  return { fromOn, untilOn: lastDayOfMonth(fromOn) };
}

/** `Feb 2018` for a whole month, else the day. */
export function statedText({ fromOn, untilOn }: Pick<Estimate, 'fromOn' | 'untilOn'>): string {
  const { year, month, day } = dayParts(fromOn);
  const isMonth = day === 1 && untilOn === lastDayOfMonth(fromOn) && untilOn !== fromOn;
  return isMonth ? `${shortMonthName(month)} ${year}` : dayText(fromOn);
}
