import type { Breakdown, Measure, Population } from '../domain/dtm.ts';
import type { RoundSaid, SeriesFigures } from './figures.ts';
import { joinSaid, note, nothing, type Said, warning } from './said.ts';

declare module './finding.ts' {
  interface Findings {
    PARTS_ADD_UP: OfTotal & { breakdowns: readonly Breakdown[] };
    PARTS_DO_NOT_ADD_UP: OfTotal & { breakdown: Breakdown; sum: number };
  }
}

/** `round`: of a file that holds several. */
type OfTotal = {
  population: Population;
  measure: Measure;
  round: RoundSaid | undefined;
  total: number;
};

/** Shelter, sex, arrival and the rest restate the total of their sheet. */
export function checkBreakdowns(
  rounds: readonly RoundSaid[],
  series: readonly SeriesFigures[],
): Said {
  const totals = series.filter(({ breakdown }) => breakdown === 'total');
  return joinSaid(totals.map((total) => compare(total, series, rounds)));
}

function compare(
  total: SeriesFigures,
  series: readonly SeriesFigures[],
  rounds: readonly RoundSaid[],
): Said {
  const parts = series.filter((each) => isPartOf(each, total));
  if (parts.length === 0) return nothing;
  const right = parts
    .filter((part) => part.total === total.total)
    .map(({ breakdown }) => breakdown);
  const { population, measure } = total;
  const round = rounds.length > 1 ? rounds[total.round] : undefined;
  const ofTotal = { population, measure, round, total: total.total };
  return joinSaid([
    right.length === 0 ? nothing : note({ code: 'PARTS_ADD_UP', ...ofTotal, breakdowns: right }),
    ...parts
      .filter((part) => part.total !== total.total)
      .map(({ breakdown, total: sum }) =>
        warning({ code: 'PARTS_DO_NOT_ADD_UP', ...ofTotal, breakdown, sum }),
      ),
  ]);
}

function isPartOf(part: SeriesFigures, total: SeriesFigures): boolean {
  return (
    part.breakdown !== 'total' &&
    part.round === total.round &&
    part.level === total.level &&
    part.population === total.population &&
    part.measure === total.measure
  );
}
