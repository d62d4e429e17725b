import { addDays, addMonths, dayParts, type IsoDay, lastDayOfMonth, startOfWeek } from '../day.ts';
import { dayText } from '../day-text.ts';
import { isWorkingDay, restDayName, whyNotWorking } from '../working-week.ts';
import { splitWhich, type Which } from './phrase.ts';
import type { Reading, ReadingContext } from './reading.ts';

type Edge = 'start' | 'end';
type Unit = 'w' | 'm' | 'q' | 'y';
type Period = { edge: Edge; unit: Unit; which: Which };

const edges = new Map<string, Edge>([
  ['start of', 'start'],
  ['end of', 'end'],
  ['بدايه', 'start'],
  ['نهايه', 'end'],
  ['اخر', 'end'],
]);

const units = new Map<string, Unit>([
  ['week', 'w'],
  ['month', 'm'],
  ['quarter', 'q'],
  ['year', 'y'],
  ['اسبوع', 'w'],
  ['شهر', 'm'],
  ['ربع', 'q'],
  ['ربع السنه', 'q'],
  ['سنه', 'y'],
  ['عام', 'y'],
]);

const unitByLetter: Readonly<Record<string, Unit>> = { w: 'w', m: 'm', q: 'q', y: 'y' };
const monthsIn = { m: 1, q: 3, y: 12 };
const shifts = { alone: 0, this: 0, last: -1, next: 1 };

export function readPeriodEdge(phrase: string, context: ReadingContext): Reading | undefined {
  const period = shortPeriod(phrase) ?? writtenPeriod(phrase);
  if (!period) return undefined;
  const { edge, unit, which } = period;
  const shift = shifts[which];
  if (unit !== 'w') return { day: monthsEdge(edge, monthsIn[unit], shift, context) };
  return edge === 'start' ? { day: weekStart(shift, context) } : weekEnd(shift, context);
}

/** `eow`, `sonw`, `eoq` */
function shortPeriod(phrase: string): Period | undefined {
  const [, edge, next, letter = ''] = /^([es])o(n?)([wmqy])$/.exec(phrase) ?? [];
  const unit = unitByLetter[letter];
  return unit && { edge: edge === 's' ? 'start' : 'end', unit, which: next ? 'next' : 'this' };
}

/** `end of next week`, نهاية الأسبوع القادم */
function writtenPeriod(phrase: string): Period | undefined {
  const [, start = '', rest = ''] = /^((?:start|end) of|بدايه|نهايه|اخر) (.+)$/.exec(phrase) ?? [];
  const edge = edges.get(start);
  const { which, of } = splitWhich(rest);
  const unit = units.get(of.replace(/^(?:the |ال)/, ''));
  return edge && unit && { edge, unit, which };
}

function weekStart(shift: number, { today }: ReadingContext): IsoDay {
  return addDays(startOfWeek(today), shift * 7);
}

/** The last working day. Once it has passed, the end of this week is that of the next. */
function weekEnd(shift: number, context: ReadingContext): Reading {
  let thursday = addDays(weekStart(shift, context), 4);
  let day = workingDayUpTo(thursday, context);
  while (shift === 0 && day < context.today) {
    thursday = addDays(thursday, 7);
    day = workingDayUpTo(thursday, context);
  }
  return { day, notices: holidaysAfter(day, thursday, context) };
}

function workingDayUpTo(latest: IsoDay, { calendar }: ReadingContext): IsoDay {
  let day = latest;
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
  return day;
}

function holidaysAfter(after: IsoDay, upTo: IsoDay, { calendar }: ReadingContext): string[] {
  const notices: string[] = [];
  for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1)) {
    if (!restDayName(day)) notices.push(`${dayText(day)} is ${whyNotWorking(day, calendar)}`);
  }
  return notices;
}

/** Of the month, quarter or year that holds today, or that many periods away. */
function monthsEdge(edge: Edge, months: number, shift: number, { today }: ReadingContext): IsoDay {
  const { month, day } = dayParts(today);
  const firstOfMonth = addDays(today, 1 - day);
  const start = addMonths(firstOfMonth, shift * months - ((month - 1) % months));
  return edge === 'start' ? start : lastDayOfMonth(addMonths(start, months - 1));
}
