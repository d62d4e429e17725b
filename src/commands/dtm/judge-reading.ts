import type { Database } from '../../db/database.ts';
import { type CoverageReader, coverageReader } from '../../db/dtm-coverage.ts';
import type { StoredPublished } from '../../db/dtm-published.ts';
import type { AskedRound } from '../../db/dtm-rounds.ts';
import { type Coverage, isJump } from '../../domain/coverage.ts';
import { isFlow } from '../../domain/dtm.ts';
import { breakBetween } from '../../domain/dtm-breaks.ts';
import { groupBy } from '../../domain/group-by.ts';
import { isCountable } from '../../domain/published.ts';
import type { Reading, SeriesFigures } from '../../dtm/figures.ts';

/** A series of a file held against what the book knows of its round and of the one before. */
export type Judged = {
  series: SeriesFigures;
  round: AskedRound;
  coverage: Coverage;
  /** Whether it would lack nothing if its rejected rows were counted as read. */
  isOnlyRejected: boolean;
  published: StoredPublished | undefined;
  /** The other round whose published total this is. */
  twin: StoredPublished | undefined;
  /** An import of another round with the same total, in a file of one round. */
  same: { number: number; importId: number } | undefined;
  /** The last total before, where this one is a fifth more or less. */
  jump: { number: number; total: number } | undefined;
};

/** Plain totals, or what stands in their place: a breakdown may leave people out. */
export function judgeReading(
  db: Database,
  reading: Reading,
  rounds: readonly AskedRound[],
  expected: number | null,
): Judged[] {
  const readers = new Map<string, CoverageReader>();
  const standing = new Set(reading.series.filter((series) => stands(series, reading.series)));
  const inFile = beforeInFile(standing, rounds);
  return reading.series.flatMap((series, at) => {
    const round = rounds[series.round];
    if (round === undefined || !standing.has(series)) return [];
    const reader = readers.get(round.operation) ?? coverageReader(db, round.operation);
    readers.set(round.operation, reader);
    const key = { ...series, ...round, rejected: reading.rows.rejected, expected, isPart: 0 };
    const coverage = reader.ofRead(key, () => reading.mantikas[at]?.());
    const cleared = reader.ofRead({ ...key, rejected: 0 }, () => reading.mantikas[at]?.());
    const isOnlyRejected = coverage.verdict === 'partial' && cleared.verdict !== 'partial';
    const published = reader.published(key);
    const isPeople = series.measure === 'individuals';
    const all = isPeople ? reader.totals : [];
    const twin = all.find(
      ({ number, total }) => number !== round.number && total === series.total && total > 0,
    );
    const jump = jumpOf(reader, key, all, inFile.get(series));
    const same = rounds.length === 1 && !isFlow(key.population) ? reader.sameTotal(key) : undefined;
    return [{ series, round, coverage, isOnlyRejected, published, twin, same, jump }];
  });
}

function stands(series: SeriesFigures, all: readonly SeriesFigures[]): boolean {
  return (
    series.breakdown === 'total' ||
    !all.some(
      (each) =>
        each.breakdown === 'total' &&
        each.round === series.round &&
        each.population === series.population &&
        each.measure === series.measure,
    )
  );
}

type Key = Parameters<CoverageReader['before']>[0];

/** A published total of long ago says nothing of how a round should look. */
const nearRounds = 5;

/** The round before of the same people, where the file itself holds it. A flow has none. */
function beforeInFile(standing: Iterable<SeriesFigures>, rounds: readonly AskedRound[]) {
  const placed = [...standing].flatMap((series) => {
    const round = rounds[series.round];
    return round === undefined || isFlow(series.population) ? [] : [{ series, round }];
  });
  const before = new Map<SeriesFigures, Judged['jump']>();
  for (const alike of groupBy(placed, alikeKey).values()) {
    const inOrder = alike.toSorted((a, b) => a.round.number - b.round.number);
    inOrder.forEach(({ series, round }, at) => {
      const last = inOrder.slice(0, at).findLast((each) => each.round.number < round.number);
      if (last) before.set(series, { number: last.round.number, total: last.series.total });
    });
  }
  return before;
}

function alikeKey({ series, round }: { series: SeriesFigures; round: AskedRound }): string {
  const { population, measure, level } = series;
  const { country, operation, assessmentType } = round;
  return [country, operation, assessmentType, population, measure, level].join('\u001f');
}

/**
 * Against the round before, in the file or imported, else the last published one; never across a change
 * of method.
 */
function jumpOf(
  reader: CoverageReader,
  key: Key,
  published: readonly StoredPublished[],
  inFile: Judged['jump'],
): Judged['jump'] {
  const stored = reader.before(key);
  const imported = (inFile?.number ?? 0) > (stored?.number ?? 0) ? inFile : stored;
  const printed = published.findLast(
    (each) =>
      each.number < key.number &&
      each.number >= key.number - nearRounds &&
      each.population === key.population &&
      isCountable(each.confidence) &&
      each.total !== null,
  );
  const before = imported ?? (printed && { number: printed.number, total: printed.total ?? 0 });
  if (before === undefined || breakBetween(key, before.number, key.number)) return undefined;
  return isJump(before.total, key.total)
    ? { number: before.number, total: before.total }
    : undefined;
}
