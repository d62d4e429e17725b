import type { IsoDay } from '../domain/day.ts';
import { dtmSource, homeAssessment, type Measure, type Population } from '../domain/dtm.ts';
import { groupBy } from '../domain/group-by.ts';
import type { TrendPoint } from '../domain/trend.ts';
import { bestFirst } from './best-first.ts';
import type { Database } from './database.ts';
import { coverageReader } from './dtm-coverage.ts';
import { listPublished, type StoredPublished } from './dtm-published.ts';
import { activeSeries } from './dtm-series.ts';

/** One round of one population: what was imported of it, what was published about it. */
export type RoundTotal = TrendPoint & { published: StoredPublished | undefined };

type Filter = {
  operation: string;
  population?: Population | undefined;
  measure: Measure;
  assessment?: string | undefined;
  /** Imports of later days left out. */
  importedBy?: IsoDay | undefined;
};

/** By round number. Published totals are of people, so households have none. */
export function listTotals(db: Database, filter: Filter): RoundTotal[] {
  const totals = importedTotals(db, filter);
  const published = filter.measure === 'individuals' ? listPublished(db, filter) : [];
  for (const each of published) {
    const found = totals.find((total) => roundKey(total) === roundKey(each));
    if (found !== undefined) found.published = each;
    else totals.push(publishedOnly(each));
  }
  return totals
    .filter(({ assessmentType }) => isAsked(assessmentType, filter.assessment))
    .sort((a, b) => a.number - b.number || byAssessment(a, b) || byEnd(a, b));
}

function publishedOnly(published: StoredPublished): RoundTotal {
  return {
    ...published,
    imported: null,
    importId: null,
    source: dtmSource,
    published,
    coverage: undefined,
  };
}

/** Of each round the series that stands for the country; others of the round restate it. */
function importedTotals(
  db: Database,
  { operation, population, measure, importedBy }: Filter,
): RoundTotal[] {
  const asked = activeSeries(db, operation, importedBy).filter(
    (series) => series.measure === measure && isAsked(series.population, population),
  );
  const { of } = coverageReader(db, operation, importedBy);
  const inOrder = bestFirst(db, asked, importedBy);
  const byRound = groupBy(inOrder, (series) => `${series.roundId} ${series.population}`);
  return [...byRound.values()].map(([best]) => ({
    ...best,
    imported: best.total,
    published: undefined,
    coverage: of(best),
  }));
}

type Key = Pick<RoundTotal, 'number' | 'assessmentType' | 'population'>;

function roundKey({ number, assessmentType, population }: Key): string {
  return `${number} ${assessmentType} ${population}`;
}

function isAsked(value: string, asked: string | undefined): boolean {
  return asked === undefined || value === asked.toUpperCase() || value === asked;
}

function byEnd(a: RoundTotal, b: RoundTotal): number {
  return (a.untilOn ?? '').localeCompare(b.untilOn ?? '');
}

function byAssessment(a: RoundTotal, b: RoundTotal): number {
  return Number(b.assessmentType === homeAssessment) - Number(a.assessmentType === homeAssessment);
}
