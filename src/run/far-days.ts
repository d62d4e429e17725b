import type { Command, Texts } from '../command.ts';
import type { Clock } from '../domain/clock.ts';
import type { ReadDay } from '../domain/date-words.ts';
import type { IsoDay } from '../domain/day.ts';
import { type Param, paramName } from '../param.ts';

export type FarDay = { name: string; text: string; day: IsoDay };

/** Days written without a year that another year may be meant of, by the flags they were given to. */
export function farDays({ params }: Command, texts: Texts, reading: Clock): FarDay[] {
  return Object.entries(params).flatMap(([key, param]) => {
    const typed = texts[key] ?? [];
    const day = typed.length === 0 ? null : farDay(param, typed, reading);
    return day === null ? [] : [{ name: paramName(param), text: typed.join(' '), day }];
  });
}

/** The day that a list or a card is asked of. */
export function dayAsked({ params }: Command, texts: Texts, reading: Clock): IsoDay | null {
  const { asOf: param } = params;
  const value =
    param === undefined || texts.asOf === undefined ? undefined : param.read(texts.asOf, reading);
  return isReadDay(value) ? value.day : null;
}

function farDay(param: Param<unknown>, texts: readonly string[], reading: Clock): IsoDay | null {
  const value = param.read(texts, reading);
  return isReadDay(value) && value.yearless === 'far' ? value.day : null;
}

function isReadDay(value: unknown): value is ReadDay {
  return typeof value === 'object' && value !== null && 'notices' in value;
}
