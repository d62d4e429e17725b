import { dayFromParts, type IsoDay } from '../domain/day.ts';
import type { DayOrder } from '../tabular/day-column.ts';
import { readDayForm } from '../tabular/day-text.ts';
import { ownText } from '../tabular/own-text.ts';
import type { CsvRecord } from '../tabular/records.ts';
import type { AskedColumn } from './layouts/layout.ts';

/** A day as a file writes it, in each order that it may be meant in. */
export type HeldDay = { heading: string; text: string; days: readonly IsoDay[] };

/** Distinct texts; a file of more days than these is no round's. */
const mostTexts = 2000;

/** Days that are not read, because the clerk states the period, but must not contradict it. */
export function holdDays(
  columns: readonly AskedColumn[],
  order: DayOrder | undefined,
): { look: (record: CsvRecord) => void; found: () => readonly HeldDay[] } {
  const held = columns.map(({ heading, at }) => ({ heading, at, texts: new Set<string>() }));
  return {
    look: ({ cells }) => {
      for (const { at, texts } of held) {
        const text = cells[at] ?? '';
        if (!texts.has(text) && texts.size < mostTexts) texts.add(ownText(text));
      }
    },
    found: () =>
      held.flatMap(({ heading, texts }) =>
        [...texts]
          .map((text) => ({ heading, text: text.trim(), days: daysOf(text, order) }))
          .filter(({ days }) => days.length > 0),
      ),
  };
}

function daysOf(text: string, order: DayOrder | undefined): IsoDay[] {
  const form = readDayForm(text);
  if (form.kind === 'bad') return [];
  if (form.kind !== 'numeric') return [form.day];
  const { first, second, year } = form;
  return [
    order === 'month-first' ? undefined : dayFromParts(year, second, first),
    order === 'day-first' ? undefined : dayFromParts(year, first, second),
  ].flatMap((day) => day ?? []);
}
