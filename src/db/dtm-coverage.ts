import {
  type Coverage,
  type Evidence,
  isMarked,
  judgeCoverage,
  type Mantikas,
} from '../domain/coverage.ts';
import type { IsoDay } from '../domain/day.ts';
import { homeCountry, isFinerOrSame, isFlow } from '../domain/dtm.ts';
import { groupBy } from '../domain/group-by.ts';
import { once } from '../domain/once.ts';
import { isCountable } from '../domain/published.ts';
import type { Database } from './database.ts';
import { listPublished, type StoredPublished } from './dtm-published.ts';
import { activeSeries, type Series } from './dtm-series.ts';
import { countMantikas, type MantikaSum, mantikasOf } from './dtm-sums.ts';

type Covered = Pick<
  Series,
  | 'operation'
  | 'country'
  | 'number'
  | 'assessmentType'
  | 'population'
  | 'measure'
  | 'breakdown'
  | 'level'
  | 'total'
  | 'rejected'
  | 'expected'
  | 'isPart'
>;

export type CoverageReader = {
  of: (series: Series) => Coverage;
  /** Of a series that is not stored yet; its mantikas as its file names them. */
  ofRead: (series: Covered, mantikas: () => Mantikas | undefined) => Coverage;
  /** The latest round before that lacks nothing known, and the series that stands for it. */
  before: (series: Covered) => Series | undefined;
  published: (series: Covered) => StoredPublished | undefined;
  /** Of another round, with the same people to a man. */
  sameTotal: (series: Covered) => Series | undefined;
  /** What was published of its operation, by round. */
  totals: readonly StoredPublished[];
};

/** Imports of before there were verdicts get theirs here: all of it is worked out when it is read. */
export function coverageReader(
  db: Database,
  operation: string,
  importedBy?: IsoDay,
): CoverageReader {
  const alike = groupBy(activeSeries(db, operation, importedBy), alikeKey);
  const published = listPublished(db, { operation });
  const known = new Map<number, Coverage>();
  const sumsOf = sumsReader(db);
  const existing = once(() => countMantikas(db, homeCountry));
  const publishedOf = (series: Covered) => published.find((each) => isOf(each, series));
  const of = (series: Series): Coverage => {
    const found = known.get(series.id) ?? ofRead(series, () => named(sumsOf(series.id)));
    known.set(series.id, found);
    return found;
  };
  const before = (series: Covered, verdicts: readonly string[] = ['whole', 'differs', 'unknown']) =>
    earlier(alike.get(alikeKey(series)) ?? [], series).find(
      (each) => verdicts.includes(of(each).verdict) && !isDoubtful(of(each)),
    );
  const ofRead = (series: Covered, read: () => Mantikas | undefined): Coverage => {
    const total = publishedTotal(series, publishedOf(series));
    const bare = {
      total: series.total,
      rejected: series.rejected,
      published: total,
      isPart: series.isPart === 1,
    };
    const isByMantika = isFinerOrSame(series.level, 'mantika');
    const last = isByMantika ? before(series, trusted(series)) : undefined;
    const isHome = series.country === homeCountry;
    // Where nothing says which there should be, nothing is asked of those there are.
    const isAsked = isByMantika && (isHome || last !== undefined);
    const evidence: Evidence = {
      ...bare,
      mantikas: isAsked ? read() : undefined,
      existing: isHome ? existing() : null,
      isEverywhere: series.population === 'migrants',
      before: last && { number: last.number, mantikas: peopled(sumsOf(last.id)) },
    };
    return judgeCoverage(evidence);
  };
  return {
    of,
    ofRead,
    before,
    published: publishedOf,
    sameTotal: (series) => (alike.get(alikeKey(series)) ?? []).find(isSameElsewhere(series)),
    totals: published,
  };
}

/** Perhaps a part: what lacks the same is no whole for that. */
function isDoubtful(coverage: Coverage): boolean {
  return coverage.verdict === 'unknown' && isMarked(coverage);
}

/** Of another round, to a man. */
function isSameElsewhere({ number, total }: Covered): (other: Series) => boolean {
  return (other) => other.number !== number && other.total === total && total > 0;
}

/** DTM counts all of Libya each time; elsewhere places come and go, and only a whole round tells. */
function trusted({ country }: Covered): readonly string[] {
  return country === homeCountry ? ['whole', 'differs', 'unknown'] : ['whole'];
}

/** The sums of each series are added up once: its own verdict and that of the next round ask for them. */
function sumsReader(db: Database): (seriesId: number) => readonly MantikaSum[] {
  const known = new Map<number, readonly MantikaSum[]>();
  return (seriesId) => {
    const sums = known.get(seriesId) ?? mantikasOf(db, seriesId);
    known.set(seriesId, sums);
    return sums;
  };
}

/** Mantikas where somebody was: one that counted nobody may be left out the next time. */
function peopled(sums: readonly MantikaSum[]): Mantikas {
  return named(sums.filter(({ value }) => value > 0));
}

function named(mantikas: readonly { code: string; name: string }[]): Mantikas {
  return new Map(mantikas.map(({ code, name }) => [code, name]));
}

/** What may be compared at all. */
function alikeKey({ country, assessmentType, population, measure }: Covered): string {
  return [country, assessmentType, population, measure].join(' ');
}

/** The latest round first; of one round the plain totals. A flow has no round before it. */
function earlier(alike: readonly Series[], { number, population }: Covered): Series[] {
  if (isFlow(population)) return [];
  return alike
    .filter((each) => each.number < number)
    .toSorted((a, b) => b.number - a.number || rank(a) - rank(b));
}

function rank({ breakdown }: Series): number {
  return breakdown === 'total' ? 0 : 1;
}

function isOf(published: StoredPublished, series: Covered): boolean {
  return (
    published.number === series.number &&
    published.assessmentType === series.assessmentType &&
    published.population === series.population
  );
}

/** People only: households are published nowhere. What the clerk expected was published to them. */
function publishedTotal(
  { measure, expected }: Covered,
  published: StoredPublished | undefined,
): number | null {
  if (measure !== 'individuals') return null;
  const isKnown = published !== undefined && isCountable(published.confidence);
  return (isKnown ? published.total : null) ?? expected;
}

/** Each with its verdict, by the rounds of its own operation. */
export function withCoverage<Row extends Series>(
  db: Database,
  series: readonly Row[],
): (Row & { coverage: Coverage })[] {
  const readers = new Map<string, CoverageReader>();
  return series.map((one) => {
    const reader = readers.get(one.operation) ?? coverageReader(db, one.operation);
    readers.set(one.operation, reader);
    return { ...one, coverage: reader.of(one) };
  });
}

export function coverageOf(db: Database, series: Series): Coverage {
  return coverageReader(db, series.operation).of(series);
}
