import { dayFromParts, type IsoDay } from '../domain/day.ts';
import { addLine, joinTallies, type LineTally } from '../domain/line-list.ts';
import { DataError } from '../errors.ts';
import { type DayForm, readDayForm } from './day-text.ts';
import type { TableFinding } from './finding.ts';
import { oncePerText } from './once-per-text.ts';
import { ownText } from './own-text.ts';

export type DayOrder = 'day-first' | 'month-first';
/** How cells of a column write their days, with one of them. */
type DayWay = { way: DayForms | DayOrder; text: string; lines: LineTally };
type DayForms = Exclude<DayForm['kind'], 'bad'>;

export type DayRead = { day: IsoDay } | { reason: TableFinding };

declare module '../errors.ts' {
  interface ErrorValues {
    DAYS_MIXED: { heading: string; ways: readonly DayWay[] };
    DAY_ORDER_WRONG: {
      heading: string;
      proven: DayOrder;
      asked: DayOrder;
      line: number;
      text: string;
    };
    DAY_ORDER_UNSURE: {
      heading: string;
      text: string;
      line: number;
      readings: readonly { order: DayOrder; day: IsoDay | undefined }[];
    };
  }
}

type Found = { text: string; form: DayForm; lines: LineTally };

export type DayColumn = {
  /** Takes a cell in; of a text that is no day in any order it says why. */
  add: (text: string, line: number) => TableFinding | undefined;
  /** Throws when the column is mixed, or fits both orders and none was given. */
  judge: () => (text: string) => DayRead;
};

/**
 * A column is judged as a whole, because a day read on its own would be swapped wherever both parts
 * are 12 or less.
 */
export function dayColumn(heading: string, asked?: DayOrder): DayColumn {
  const found = new Map<string, Found>();
  const formOf = oncePerText(readDayForm);
  const takeIn = (text: string): Found => {
    const cell = { text, form: formOf(text), lines: { first: [], count: 0 } };
    found.set(text, cell);
    return cell;
  };
  return {
    add: (text, line) => {
      const cell = found.get(text) ?? takeIn(ownText(text));
      addLine(cell.lines, line);
      return cell.form.kind === 'bad' ? cell.form.reason : undefined;
    },
    judge: () => {
      const all = [...found.values()];
      refuseMixedForms(heading, all);
      const order = judgeOrder(heading, all, asked);
      return oncePerText((text) => readDay(formOf(text), order));
    },
  };
}

function readDay(form: DayForm, order: DayOrder): DayRead {
  if (form.kind === 'bad') return { reason: form.reason };
  if (form.kind !== 'numeric') return { day: form.day };
  const { first, second, year } = form;
  const day =
    order === 'day-first' ? dayFromParts(year, second, first) : dayFromParts(year, first, second);
  return day === undefined ? { reason: { code: 'DAY_IMPOSSIBLE', read: order } } : { day };
}

function refuseMixedForms(heading: string, found: readonly Found[]): void {
  const groups = (['iso', 'named', 'numeric'] as const)
    .map((way) => ({ way, cells: found.filter(({ form }) => form.kind === way) }))
    .filter(({ cells }) => cells.length > 0);
  if (groups.length > 1) throw mixed(heading, groups);
}

function judgeOrder(heading: string, found: readonly Found[], asked?: DayOrder): DayOrder {
  const dayFirst = found.filter(({ form }) => form.kind === 'numeric' && form.first > 12);
  const monthFirst = found.filter(({ form }) => form.kind === 'numeric' && form.second > 12);
  if (dayFirst.length > 0 && monthFirst.length > 0) {
    throw mixed(heading, [
      { way: 'day-first', cells: dayFirst },
      { way: 'month-first', cells: monthFirst },
    ]);
  }
  const [proof] = [...dayFirst, ...monthFirst];
  if (proof !== undefined) return provenOrder(heading, proof, dayFirst.includes(proof), asked);
  const unsure = found.find(({ form }) => form.kind === 'numeric' && form.first !== form.second);
  if (asked === undefined && unsure !== undefined) throw orderUnsure(heading, unsure);
  return asked ?? 'day-first';
}

function provenOrder(heading: string, proof: Found, isDayFirst: boolean, asked?: DayOrder) {
  const proven: DayOrder = isDayFirst ? 'day-first' : 'month-first';
  if (asked === undefined || asked === proven) return proven;
  const line = proof.lines.first[0] ?? 0;
  throw new DataError('DAY_ORDER_WRONG', { heading, proven, asked, line, text: proof.text });
}

type Group = { way: DayWay['way']; cells: readonly Found[] };

function mixed(heading: string, groups: readonly Group[]) {
  const ways = groups.map(({ way, cells }) => ({
    way,
    text: cells[0]?.text ?? '',
    lines: joinTallies(cells.map(({ lines }) => lines)),
  }));
  return new DataError('DAYS_MIXED', { heading, ways });
}

function orderUnsure(heading: string, { lines, text, form }: Found): DataError {
  const readings = (['day-first', 'month-first'] as const).map((order) => {
    const read = readDay(form, order);
    return { order, day: 'day' in read ? read.day : undefined };
  });
  return new DataError('DAY_ORDER_UNSURE', { heading, text, line: lines.first[0] ?? 0, readings });
}
