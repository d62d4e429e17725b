import { type Command, clockOf, type Texts } from '../command.ts';
import type { Clock } from '../domain/clock.ts';
import { isReadDay } from '../domain/date-words.ts';
import type { IsoDay } from '../domain/day.ts';
import { type Param, paramName } from '../param.ts';

export type FarDay = { name: string; text: string; day: IsoDay };

/** Days written without a year that another year may be meant of, by the flags they were given to. */
export function farDays({ params }: Command, texts: Texts, reading: Clock): FarDay[] {
  return Object.entries(params).flatMap(([key, param]) => {
    const typed = texts[key] ?? [];
    const clock = clockOf(key, params, texts, reading);
    const day = typed.length === 0 ? null : farDay(param, typed, clock);
    return day === null ? [] : [{ name: paramName(param), text: typed.join(' '), day }];
  });
}

function farDay(param: Param<unknown>, texts: readonly string[], reading: Clock): IsoDay | null {
  const value = param.read(texts, reading);
  return isReadDay(value) && value.yearless === 'far' ? value.day : null;
}
