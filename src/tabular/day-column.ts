import { dayFromParts, type IsoDay } from '../domain/day.ts';
import { DataError } from '../errors.ts';
import { type DayForm, readDayForm } from './day-text.ts';
import { addLine, joinTallies, type LineTally, lineList } from './line-list.ts';
import { oncePerText } from './once-per-text.ts';
import { ownText } from './own-text.ts';

export type DayOrder = 'day-first' | 'month-first';
export type DayRead = { day: IsoDay } | { reason: string };

declare module '../errors.ts' {
  interface ErrorValues {
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
  add: (text: string, line: number) => string | undefined;
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
  return day === undefined ? { reason: `there is no such day, read ${order}` } : { day };
}

const formNames = {
  iso: 'year first',
  named: 'with a month name',
  numeric: 'as numbers only',
};

function refuseMixedForms(heading: string, found: readonly Found[]): void {
  const groups = (['iso', 'named', 'numeric'] as const)
    .map((kind) => ({
      name: formNames[kind],
      cells: found.filter(({ form }) => form.kind === kind),
    }))
    .filter(({ cells }) => cells.length > 0);
  if (groups.length > 1) throw mixed(heading, groups);
}

function judgeOrder(heading: string, found: readonly Found[], asked?: DayOrder): DayOrder {
  const dayFirst = found.filter(({ form }) => form.kind === 'numeric' && form.first > 12);
  const monthFirst = found.filter(({ form }) => form.kind === 'numeric' && form.second > 12);
  if (dayFirst.length > 0 && monthFirst.length > 0) {
    const groups = [
      { name: 'day-first only', cells: dayFirst },
      { name: 'month-first only', cells: monthFirst },
    ];
    throw mixed(heading, groups);
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

function mixed(heading: string, groups: readonly { name: string; cells: readonly Found[] }[]) {
  return new DataError({
    code: 'DAYS_MIXED',
    message: `Column ${heading} writes its days in more than one way; no order can be trusted.`,
    hints: ['write the whole column as 2025-03-01'],
    details: groups.map(({ name, cells }) => {
      const { first, count } = joinTallies(cells.map(({ lines }) => lines));
      return `${name}: ${cells[0]?.text} (${lineList(first, count)})`;
    }),
  });
}

function orderUnsure(heading: string, { lines, text, form }: Found): DataError {
  const readings = (['day-first', 'month-first'] as const).map((order) => {
    const read = readDay(form, order);
    return { order, day: 'day' in read ? read.day : undefined };
  });
  return new DataError('DAY_ORDER_UNSURE', { heading, text, line: lines.first[0] ?? 0, readings });
}
