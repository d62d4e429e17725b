import type { SeriesKey } from '../domain/dtm.ts';
import type { Place } from '../domain/place.ts';
import { type DayColumn, type DayOrder, dayColumn } from '../tabular/day-column.ts';
import type { Category } from './figures.ts';
import type { OpenSeries, Register, RowRound } from './layouts/layout.ts';

/** `chain`: how the rows of this number write the place. */
type Placed = { place: Place; chain: string | undefined };

export type FilledRegister = Register & {
  opened: readonly OpenSeries[];
  placed: readonly Placed[];
  categories: readonly Category[];
};

export function createRegister(dayOrder: DayOrder | undefined): FilledRegister {
  const byText = new Map<RowRound, Map<string, OpenSeries>>();
  // By identity, because layouts ask with the same two objects row after row.
  const byKey = new Map<RowRound, Map<SeriesKey, OpenSeries>>();
  const opened: OpenSeries[] = [];
  const open = (round: RowRound, key: SeriesKey): OpenSeries => {
    const ofRound = byText.get(round) ?? new Map<string, OpenSeries>();
    byText.set(round, ofRound);
    const text = seriesText(key);
    const found = ofRound.get(text) ?? newSeries(opened.length, round, key);
    if (found.number === opened.length) opened.push(found);
    ofRound.set(text, found);
    return found;
  };
  const places = numbering<Placed>(({ place, chain }) => chain ?? place.code);
  const categories = numbering<Category>(({ breakdown, code }) => `${breakdown} ${code}`);
  const columns = new Map<string, DayColumn>();
  return {
    opened,
    placed: places.all,
    categories: categories.all,
    place: (place, chain) => places.number({ place, chain }),
    category: (breakdown, code) => categories.number({ breakdown, code }),
    dayColumn: (heading) => {
      const column = columns.get(heading) ?? dayColumn(heading, dayOrder);
      columns.set(heading, column);
      return column;
    },
    series: (round, key) => {
      const known = byKey.get(round)?.get(key);
      if (known !== undefined) return known;
      const found = open(round, key);
      byKey.set(round, (byKey.get(round) ?? new Map<SeriesKey, OpenSeries>()).set(key, found));
      return found;
    },
  };
}

export function seriesText({ level, population, measure, breakdown }: SeriesKey): string {
  return `${level} ${population} ${measure} ${breakdown}`;
}

function newSeries(number: number, round: RowRound, key: SeriesKey): OpenSeries {
  return { ...key, number, round, figures: 0, total: 0, unknown: 0, suppressed: 0, places: [] };
}

function numbering<Thing>(keyOf: (thing: Thing) => string) {
  const numbers = new Map<string, number>();
  const all: Thing[] = [];
  const number = (thing: Thing) => {
    const key = keyOf(thing);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, all.length);
    all.push(thing);
    return all.length - 1;
  };
  return { all, number };
}
