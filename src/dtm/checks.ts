import type { Level, Population } from '../domain/dtm.ts';
import { groupBy } from '../domain/group-by.ts';
import { checkBreakdowns } from './check-breakdowns.ts';
import { checkRepeats } from './check-repeats.ts';
import type { FigureSink } from './figure-sink.ts';
import type { ControlTotal, RoundSaid, SeriesFigures } from './figures.ts';
import type { Finding } from './finding.ts';
import { joinSaid, note, nothing, type Said, warning } from './said.ts';

declare module './finding.ts' {
  interface Findings {
    TOTAL_STATED: ControlTotal;
    LEVELS_AGREE: { levels: readonly LevelTotal[] };
    /** `round`: of a file that holds several. */
    LEVELS_DIFFER: { round: RoundSaid | undefined; levels: readonly LevelTotal[] };
    ROUNDS_AGREE: { right: number; rounds: number };
    /** `population`: of a file that holds several. */
    GAPS: { population: Population | undefined; level: Level; unknown: number; suppressed: number };
  }
}

type LevelTotal = { level: Level; total: number };

/** What a person should know before anything is stored. */
export function checkFigures(
  rounds: readonly RoundSaid[],
  series: readonly SeriesFigures[],
  totals: readonly ControlTotal[],
  sink: FigureSink,
): Said {
  return joinSaid([
    ...totals.map(checkTotal),
    checkLevels(rounds, series),
    checkBreakdowns(rounds, series),
    checkRepeats(series, sink),
    checkGaps(series),
  ]);
}

function checkTotal(total: ControlTotal): Said {
  const { stated, computed = stated } = total;
  const found: Finding = { code: 'TOTAL_STATED', ...total };
  return stated === computed ? note(found) : warning(found);
}

/** Each level restates the same people, so their totals must be one number. */
function checkLevels(rounds: readonly RoundSaid[], series: readonly SeriesFigures[]): Said {
  const compared = rounds.flatMap((round, at) => {
    const totals = series.filter((each) => each.round === at && each.breakdown === 'total');
    const ofOne = totals.filter((each) => sameWho(each, totals[0]));
    return ofOne.length < 2 ? [] : [{ round, ofOne }];
  });
  const wrong = compared.filter(({ ofOne }) => new Set(ofOne.map(({ total }) => total)).size > 1);
  const isOne = rounds.length === 1;
  const right = compared.length - wrong.length;
  const [first] = compared;
  if (first === undefined) return nothing;
  if (isOne && wrong.length === 0) {
    return note({ code: 'LEVELS_AGREE', levels: totalsOf(first.ofOne) });
  }
  return {
    warnings: wrong.map(({ round, ofOne }) => ({
      code: 'LEVELS_DIFFER',
      round: isOne ? undefined : round,
      levels: totalsOf(ofOne),
    })),
    notes: right > 0 ? [{ code: 'ROUNDS_AGREE', right, rounds: compared.length }] : [],
  };
}

function totalsOf(series: readonly SeriesFigures[]): LevelTotal[] {
  return series.map(({ level, total }) => ({ level, total }));
}

function sameWho(series: SeriesFigures, as: SeriesFigures | undefined): boolean {
  return series.population === as?.population && series.measure === as.measure;
}

/** Of breakdowns that restate a total the total speaks. */
function checkGaps(series: readonly SeriesFigures[]): Said {
  const hasTotal = series.some(({ breakdown }) => breakdown === 'total');
  const spoken = series.filter(({ breakdown }) => !hasTotal || breakdown === 'total');
  const whole = new Set(spoken.map(({ population }) => population)).size === 1;
  const told = spoken.filter(
    ({ measure }) =>
      measure !== 'households' || !spoken.some((other) => other.measure === 'individuals'),
  );
  const groups = groupBy(told, ({ population, level }) => `${whole ? '' : population} ${level}`);
  return joinSaid([...groups.values()].map((group) => sayGap(group, whole)));
}

function sayGap(group: readonly [SeriesFigures, ...SeriesFigures[]], whole: boolean): Said {
  const [{ population, level }] = group;
  const unknown = group.reduce((sum, each) => sum + each.unknown, 0);
  const suppressed = group.reduce((sum, each) => sum + each.suppressed, 0);
  if (unknown + suppressed === 0) return nothing;
  const who = whole ? undefined : population;
  return note({ code: 'GAPS', population: who, level, unknown, suppressed });
}
