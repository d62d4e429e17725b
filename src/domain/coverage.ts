/**
 * `whole` was held against something and lacks nothing; `differs` is more than was published;
 * `unknown` had nothing to be held against.
 */
type Verdict = 'whole' | 'partial' | 'differs' | 'unknown';

/** How far the sum of a series can stand for its round. */
export type Coverage = {
  verdict: Verdict;
  total: number;
  /** Rows of its file that are not in the sum. */
  rejected: number;
  /** The clerk said that it is one. */
  isPart: boolean;
  published: number | null;
  /** Mantikas that have a figure; null where it is not counted by them. */
  covered: number | null;
  /** Mantikas that there are; null where nobody lists them. */
  existing: number | null;
  /** Mantikas that the last whole round had and this one has not, and the number of that round. */
  missing: readonly string[];
  since: number | null;
};

export type Evidence = {
  total: number;
  rejected: number;
  isPart: boolean;
  /** A published total that may be computed with. */
  published: number | null;
  /** Names by code. */
  mantikas: Mantikas | undefined;
  existing: number | null;
  /** Whether there is somebody to count in each of those that exist. */
  isEverywhere: boolean;
  /** The mantikas of the last whole round before, where there is one. */
  before: { number: number; mantikas: Mantikas } | undefined;
};

export type Mantikas = ReadonlyMap<string, string>;

/** Less than this part of the published total is no rounding of it. */
const allowedGap = 0.01;

export function judgeCoverage(evidence: Evidence): Coverage {
  const { total, rejected, published, mantikas, existing, before } = evidence;
  const missing =
    before && mantikas
      ? [...before.mantikas].flatMap(([code, name]) => (mantikas.has(code) ? [] : name))
      : [];
  return {
    verdict: verdictOf(evidence, missing.length),
    ...{ total, rejected, published, existing, isPart: evidence.isPart },
    covered: mantikas?.size ?? null,
    missing: missing.sort(),
    since: before?.number ?? null,
  };
}

/** What equals its published total lacks nothing, whatever its rows look like. */
function verdictOf(evidence: Evidence, missing: number): Verdict {
  const { total, rejected, published, isPart } = evidence;
  if (published !== null && total === published) return 'whole';
  const isShort = published !== null && total < published * (1 - allowedGap);
  if (rejected > 0 || isShort || missing > 0 || isPart) return 'partial';
  if (published !== null) return total > published ? 'differs' : 'whole';
  return byMantikas(evidence);
}

/** Of a round of which nothing was published. */
function byMantikas({ mantikas, before, existing, isEverywhere }: Evidence): Verdict {
  if (mantikas === undefined) return 'unknown';
  if (before !== undefined) return 'whole';
  return isEverywhere && isShortOf(mantikas.size, existing) ? 'partial' : 'unknown';
}

function isShortOf(covered: number | null, existing: number | null): boolean {
  return covered !== null && existing !== null && covered < existing;
}

type Known = Pick<Coverage, 'verdict' | 'covered' | 'existing'>;

/** Whether a mark goes with such a figure: it is a part, more than was published, or perhaps a part. */
export function isMarked(coverage: Known | undefined): boolean {
  if (coverage === undefined || coverage.verdict === 'whole') return false;
  const { verdict, covered, existing } = coverage;
  return verdict !== 'unknown' || isShortOf(covered, existing);
}

/** Changes and shares are those of figures that lack nothing known. */
export function isPartial(coverage: Pick<Coverage, 'verdict'> | undefined): boolean {
  return coverage?.verdict === 'partial';
}

/** Whether a figure may be printed for readers outside the office and the chairs. */
export function mayLeave(coverage: Known): boolean {
  return !isMarked(coverage);
}

/** A jump of more than a fifth from one round to the next is asked about. */
export function isJump(before: number, now: number): boolean {
  return before > 0 && Math.abs(now - before) > before * 0.2;
}
