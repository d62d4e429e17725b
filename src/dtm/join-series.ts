import type { IsoDay } from '../domain/day.ts';
import { dayNumber, isFlow, levels } from '../domain/dtm.ts';
import { groupBy } from '../domain/group-by.ts';
import type { DayRead } from '../tabular/day-column.ts';
import type { RoundSaid, SeriesFigures } from './figures.ts';
import type { DayText, OpenSeries, RowRound } from './layouts/layout.ts';
import { seriesText } from './register.ts';

/** Series whose rounds have a known period: one round of the file is one round of the book. */
export type Joined = { rounds: RoundSaid[]; series: SeriesFigures[] };

type Dated = { open: OpenSeries; days: readonly IsoDay[] };
type Group = readonly [Dated, ...Dated[]];
type SharePlaces = (series: readonly number[]) => boolean;

/**
 * Rows of one round on several days: where the days hold different places they are one collection
 * and one period; where a place is counted on two of them they are two collections, kept apart.
 */
export function joinSeries(opened: readonly OpenSeries[], sharePlaces: SharePlaces): Joined {
  const dayOf = dayReader();
  const dated = opened.map((open) => ({ open, days: daysOf(open.round, dayOf) }));
  const groups = groupBy(dated, ({ open }) => `${roundText(open.round)} ${isByDay(open)}`);
  const joined: Joined = { rounds: [], series: [] };
  for (const group of groups.values()) {
    const parts =
      group.some(({ open }) => isByDay(open)) || countsTwice(group, sharePlaces)
        ? groupBy(group, ({ days }) => days.join(' ')).values()
        : [group];
    for (const part of parts) addRound(joined, part);
  }
  return joined;
}

function addRound(joined: Joined, part: Group): void {
  const round = joined.rounds.length;
  joined.rounds.push(roundSaid(part));
  const parts = groupBy(part, ({ open }) => seriesText(open));
  const series = [...parts.values()].map((same) => joinOne(same, round));
  joined.series.push(...series.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)));
}

function joinOne(same: Group, round: number): SeriesFigures {
  const all = same.map(({ open }) => open);
  const { level, population, measure, breakdown } = same[0].open;
  const sum = (key: 'figures' | 'total' | 'unknown' | 'suppressed') =>
    all.reduce((total, open) => total + open[key], 0);
  return {
    ...{ level, population, measure, breakdown, round },
    staged: all.map(({ number }) => number),
    figures: sum('figures'),
    places: [
      ...new Set(all.flatMap(({ places }) => [...places.keys()].filter((at) => places[at]))),
    ],
    total: sum('total'),
    unknown: sum('unknown'),
    suppressed: sum('suppressed'),
  };
}

function roundSaid(part: Group): RoundSaid {
  const { round } = part[0].open;
  const { country, operation, assessmentType } = round;
  const days = [...new Set(part.flatMap((dated) => dated.days))].sort();
  const [day] = days;
  const isFlowing = day !== undefined && part.some(({ open }) => isByDay(open));
  const number = isFlowing ? dayNumber(day) : round.round;
  return {
    ...{ country, operation },
    ...(assessmentType !== undefined && { assessmentType }),
    ...(number !== undefined && { round: number }),
    ...(days.length > 0 && { reportingDays: days }),
  };
}

/** What flows in is counted day by day, or week by week: each of its days is a round. */
function isByDay({ population, round }: OpenSeries): boolean {
  return isFlow(population) && round.round === undefined && round.from !== undefined;
}

/** Whether any series of the round has a place on more than one day. */
function countsTwice(group: readonly Dated[], sharePlaces: SharePlaces): boolean {
  const parts = groupBy(group, ({ open }) => seriesText(open));
  return [...parts.values()].some((same) => {
    const days = new Set(same.map((dated) => dated.days.join(' ')));
    return days.size > 1 && sharePlaces(same.map(({ open }) => open.number));
  });
}

function roundText({ country, operation, assessmentType, round }: RowRound): string {
  return [country, operation, assessmentType, round].join('\u001f');
}

function dayReader(): (text: DayText) => DayRead {
  const readers = new Map<DayText['column'], (text: string) => DayRead>();
  return ({ column, text }) => {
    const read = readers.get(column) ?? column.judge();
    readers.set(column, read);
    return read(text);
  };
}

function daysOf({ from, until }: RowRound, dayOf: (text: DayText) => DayRead): IsoDay[] {
  return [from, until].flatMap((text) => {
    const read = text && dayOf(text);
    return read !== undefined && 'day' in read ? [read.day] : [];
  });
}
