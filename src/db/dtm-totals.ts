import { dtmSource, homeAssessment, type Measure, type Population } from '../domain/dtm.ts';
import type { TrendPoint } from '../domain/trend.ts';
import type { Database } from './database.ts';
import { listPublished, type StoredPublished } from './dtm-published.ts';
import { activeSeries } from './dtm-series.ts';
import { preferred } from './pick-series.ts';

/** One round of one population: what was imported of it, what was published about it. */
export type RoundTotal = TrendPoint & { published: StoredPublished | undefined };

type Filter = {
  operation: string;
  population?: Population | undefined;
  measure: Measure;
  assessment?: string | undefined;
};

/** By round number. Published totals are of people, so households have none. */
export function listTotals(db: Database, filter: Filter): RoundTotal[] {
  const totals = importedTotals(db, filter);
  const published = filter.measure === 'individuals' ? listPublished(db, filter) : [];
  for (const each of published) {
    const found = totals.get(roundKey(each));
    if (found !== undefined) found.published = each;
    else totals.set(roundKey(each), publishedOnly(each));
  }
  return [...totals.values()]
    .filter(({ assessmentType }) => isAsked(assessmentType, filter.assessment))
    .sort((a, b) => a.number - b.number || byAssessment(a, b));
}

function publishedOnly(published: StoredPublished): RoundTotal {
  return { ...published, imported: null, importId: null, source: dtmSource, published };
}

/** Of each round the series that stands for the country; others of the round restate it. */
function importedTotals(
  db: Database,
  { operation, population, measure }: Filter,
): Map<string, RoundTotal> {
  const totals = new Map<string, RoundTotal>();
  for (const series of preferred(activeSeries(db, operation))) {
    if (series.measure !== measure || !isAsked(series.population, population)) continue;
    if (totals.has(roundKey(series))) continue;
    totals.set(roundKey(series), { ...series, imported: series.total, published: undefined });
  }
  return totals;
}

type Key = Pick<RoundTotal, 'number' | 'assessmentType' | 'population'>;

function roundKey({ number, assessmentType, population }: Key): string {
  return `${number} ${assessmentType} ${population}`;
}

function isAsked(value: string, asked: string | undefined): boolean {
  return asked === undefined || value === asked.toUpperCase() || value === asked;
}

function byAssessment(a: RoundTotal, b: RoundTotal): number {
  return Number(b.assessmentType === homeAssessment) - Number(a.assessmentType === homeAssessment);
}
