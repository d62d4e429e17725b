import { asciiDigits } from '../domain/clean-text.ts';
import { addDays, dayFromParts, type IsoDay, isoDay } from '../domain/day.ts';
import type { TableFinding } from './finding.ts';

declare module './finding.ts' {
  interface TableFindings {
    DAY_BLANK: object;
    /** A spreadsheet's number, and the day that it may mean. */
    DAY_A_NUMBER: { day: IsoDay };
    /** `read`: the order that was settled for its column. */
    DAY_IMPOSSIBLE: { read?: string };
    DAY_NONE: object;
    DAY_WITH_TIME: object;
    DAY_YEAR_SHORT: object;
  }
}

/** What one cell says on its own: a day, or two numbers whose order the column must decide. */
export type DayForm =
  | { kind: 'iso' | 'named'; day: IsoDay }
  | { kind: 'numeric'; first: number; second: number; year: number }
  | { kind: 'bad'; reason: TableFinding };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The extract writes days as midnights; another hour would be an instant, with a zone to ask for. */
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\S+))?$/;
const midnight = /^00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;

/** Day 61 of spreadsheets; before it they count a 29 February 1900 that never was. */
const firstMarch1900 = isoDay('1900-03-01');

export function readDayForm(cell: string): DayForm {
  const text = asciiDigits(cell.replace(/\p{Cf}/gu, '')).trim();
  return readYearFirst(text) ?? readNumeric(text) ?? readNamed(text) ?? readBad(text);
}

function readYearFirst(text: string): DayForm | undefined {
  const match = yearFirst.exec(text);
  if (match === null) return undefined;
  const [, year, month, date, time] = match;
  if (time !== undefined && !midnight.test(time)) return bad({ code: 'DAY_WITH_TIME' });
  return dayForm('iso', Number(year), Number(month), Number(date));
}

function readNumeric(text: string): DayForm | undefined {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (match === null) return undefined;
  const [first = 0, second = 0, year = 0] = match.slice(1).map(Number);
  const isDay = dayFromParts(year, second, first) ?? dayFromParts(year, first, second);
  return isDay === undefined
    ? bad({ code: 'DAY_IMPOSSIBLE' })
    : { kind: 'numeric', first, second, year };
}

function readNamed(text: string): DayForm | undefined {
  const match = /^(\d{1,2})[- ]([a-z]{3})[a-z]*[- ](\d{4})$/i.exec(text);
  const month = months.indexOf(match?.[2]?.toLowerCase() ?? '') + 1;
  if (match === null || month === 0) return undefined;
  return dayForm('named', Number(match[3]), month, Number(match[1]));
}

function readBad(text: string): DayForm {
  if (text === '') return bad({ code: 'DAY_BLANK' });
  if (/^\d{5}$/.test(text)) {
    const day = addDays(firstMarch1900, Number(text) - 61);
    return bad({ code: 'DAY_A_NUMBER', day });
  }
  if (/^\d{1,2}\D+\w+\D+\d{2}$/.test(text)) return bad({ code: 'DAY_YEAR_SHORT' });
  return bad({ code: 'DAY_NONE' });
}

function dayForm(kind: 'iso' | 'named', year: number, month: number, date: number): DayForm {
  const day = dayFromParts(year, month, date);
  return day === undefined ? bad({ code: 'DAY_IMPOSSIBLE' }) : { kind, day };
}

function bad(reason: TableFinding): DayForm {
  return { kind: 'bad', reason };
}
