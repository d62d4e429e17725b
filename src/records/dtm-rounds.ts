import type { Contradiction } from '../db/best-first.ts';
import type { Coverage } from '../domain/coverage.ts';
import type { IsoDay } from '../domain/day.ts';
import { levels, type Population, type SeriesKey } from '../domain/dtm.ts';
import { seriesBreaks } from '../domain/dtm-breaks.ts';
import { groupBy } from '../domain/group-by.ts';
import { groupedNumber } from '../domain/numbers.ts';
import { confidenceMark, type PublishedTotal } from '../domain/published.ts';
import { importRef } from '../domain/stored-import.ts';
import { english } from '../language/en/english.ts';
import type { Words } from '../language/words.ts';
import type { Column } from '../output/listing.ts';
import { starred } from './dtm-stars.ts';

type Published = PublishedTotal & { reason: string | null };
type Imported = SeriesKey & {
  number: number;
  assessmentType: string;
  importId: number;
  total: number;
  coverage: Coverage;
};
type Total = {
  operation: string;
  number: number;
  assessmentType: string;
  fromOn: IsoDay | null;
  untilOn: IsoDay | null;
  population: Population;
  imported: number | null;
  published: Published | undefined;
  coverage: Coverage | undefined;
};

type KnownRound = Omit<Total, 'population' | 'imported' | 'published' | 'coverage'> & {
  byPopulation: ReadonlyMap<Population, Total>;
  series: readonly Imported[];
  /** Imports of it that have not the same total. */
  apart: readonly Contradiction[];
};

/** The latest first. */
export function listRounds(
  totals: readonly Total[],
  series: readonly Imported[],
  contradictions: readonly Contradiction[],
): KnownRound[] {
  const rounds = groupBy(totals, roundKey);
  const ofRound = groupBy(series, roundKey);
  const apart = groupBy(contradictions, roundKey);
  return [...rounds]
    .map(([key, all]) => toRound(all, ofRound.get(key) ?? [], apart.get(key) ?? []))
    .reverse();
}

function roundKey({ number, assessmentType }: Pick<Total, 'number' | 'assessmentType'>): string {
  return `${number} ${assessmentType}`;
}

/** The period that the book's own import states stands before the published one. */
function toRound(
  totals: readonly [Total, ...Total[]],
  series: readonly Imported[],
  apart: readonly Contradiction[],
): KnownRound {
  const [first] = totals;
  const { operation, number, assessmentType, fromOn, untilOn } =
    totals.find(({ imported }) => imported !== null) ?? first;
  const byPopulation = new Map(totals.map((total) => [total.population, total]));
  return { operation, number, assessmentType, fromOn, untilOn, byPopulation, series, apart };
}

export const roundColumns: readonly Column<KnownRound>[] = [
  { key: 'round', value: (round) => round.number, align: 'right' },
  { key: 'from', value: (round) => round.fromOn, drop: 2 },
  { key: 'until', value: (round) => round.untilOn, drop: 3 },
  ...populationColumns('migrants'),
  ...populationColumns('idps'),
  ...populationColumns('returnees'),
  {
    key: 'imported',
    value: (round) => importedLines(round, english),
    text: (round, words) => words.paper.joined(importedLines(round, words)),
    drop: 4,
    wrap: true,
  },
  {
    key: 'note',
    value: (round) => noteOf(round, english),
    text: (round, words) => words.paper.clauses(noteOf(round, words)),
    drop: 1,
    wrap: true,
  },
  { key: 'operation', value: (round) => round.operation, hidden: true },
  { key: 'assessment', value: (round) => round.assessmentType, hidden: true },
];

function populationColumns(population: Population): Column<KnownRound>[] {
  const of = (round: KnownRound) => round.byPopulation.get(population);
  return [
    {
      key: population,
      title: ({ dtmCaptions }) => dtmCaptions.populations[population],
      value: (round) => of(round)?.published?.total ?? null,
      text: (round) => publishedText(of(round)?.published),
      align: 'right',
    },
    hidden(`${population}_source`, (round) => of(round)?.published?.source ?? null),
    hidden(`${population}_confidence`, (round) => of(round)?.published?.confidence ?? null),
    hidden(`${population}_imported`, (round) => of(round)?.imported ?? null),
    hidden(`${population}_difference`, (round) => differenceOf(of(round))),
    hidden(`${population}_coverage`, (round) => of(round)?.coverage?.verdict ?? null),
  ];
}

function hidden(key: string, value: Column<KnownRound>['value']): Column<KnownRound> {
  return { key, title: key.replace('_', ' '), value, hidden: true };
}

export function publishedText(published: PublishedTotal | undefined): string {
  if (published === undefined || published.total === null) return '';
  return confidenceMark(published.confidence) + groupedNumber(published.total);
}

/** Imported less published; null where one of them is not there. */
export function differenceOf(
  total: { imported: number | null; published: PublishedTotal | undefined } | undefined,
): number | null {
  const published = total?.published?.total ?? null;
  const imported = total?.imported ?? null;
  return published === null || imported === null ? null : imported - published;
}

/** `migrants 787,326 baladiya, muhalla (I-1, I-2)`: what restates the same people stands once. */
function importedLines({ series }: KnownRound, words: Words): string[] {
  const people = groupBy(series, (one) => {
    const unit = one.measure === 'households' ? ` ${words.terms.households}` : '';
    return `${words.terms[one.population]}${unit} ${starred(groupedNumber(one.total), one.coverage)}`;
  });
  return [...people].map(([what, restated]) => {
    const found = levels.filter((level) => restated.some((one) => one.level === level));
    const imports = [...new Set(restated.map((one) => one.importId))].sort((a, b) => a - b);
    const { joined } = words.paper;
    const levelWords = joined(found.map((level) => words.terms[level]));
    return `${what} ${levelWords} (${joined(imports.map((id) => importRef(id)))})`;
  });
}

function noteOf(round: KnownRound, { dtmCaptions, terms }: Words): string[] {
  const totals = [...round.byPopulation.values()];
  const starts = seriesBreaks.filter(
    ({ operation, first }) => operation === round.operation && first === round.number,
  );
  return [
    ...starts.map(dtmCaptions.broken),
    ...totals.flatMap((total) => {
      const mark = total.coverage && dtmCaptions.mark(total.coverage);
      if (mark) return `${terms[total.population]} ${mark}`;
      const difference = differenceOf(total);
      return difference === null || difference === 0
        ? []
        : `${terms[total.population]}: ${dtmCaptions.against(difference)}`;
    }),
    ...round.apart.map(dtmCaptions.apart),
    ...totals.flatMap(({ published, population }) =>
      published?.reason ? dtmCaptions.corrected(terms[population], published.reason) : [],
    ),
    ...new Set(
      totals.flatMap(({ published }) =>
        published?.note ? [dtmCaptions.note(published.note)] : [],
      ),
    ),
  ];
}
