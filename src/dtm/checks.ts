import { inWords } from '../domain/in-words.ts';
import { groupedNumber } from '../domain/numbers.ts';
import { checkBreakdowns } from './check-breakdowns.ts';
import { checkRepeats } from './check-repeats.ts';
import type { FigureSink } from './figure-sink.ts';
import type { ControlTotal, RoundSaid, SeriesFigures } from './figures.ts';
import { roundName } from './round-name.ts';
import { joinSaid, note, nothing, type Said, warning } from './said.ts';

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

function checkTotal({ line, label, stated, computed }: ControlTotal): Said {
  const row = `line ${line} "${label || '(no label)'}" states ${groupedNumber(stated)}`;
  if (computed === undefined) return note(`${row}; it was not compared`);
  if (stated === computed) return note(`${row}, which the rows add up to`);
  const difference = groupedNumber(Math.abs(stated - computed));
  return warning(`${row}, but the rows add up to ${groupedNumber(computed)} (${difference} apart)`);
}

/** Each level restates the same people, so their totals must be one number. */
function checkLevels(rounds: readonly RoundSaid[], series: readonly SeriesFigures[]): Said {
  const compared = rounds.flatMap((round, at) => {
    const totals = series.filter((each) => each.round === at && each.breakdown === 'total');
    const ofOne = totals.filter((each) => sameWho(each, totals[0]));
    return ofOne.length < 2 ? [] : [{ round, ofOne }];
  });
  const wrong = compared.filter(({ ofOne }) => new Set(ofOne.map(({ total }) => total)).size > 1);
  const each = (ofOne: readonly SeriesFigures[]) =>
    inWords(ofOne.map(({ level, total }) => `${level} ${groupedNumber(total)}`));
  const isOne = rounds.length === 1;
  const right = compared.length - wrong.length;
  const [first] = compared;
  if (first === undefined) return nothing;
  if (isOne && wrong.length === 0) return note(`the levels agree: ${each(first.ofOne)}`);
  return {
    warnings: wrong.map(({ round, ofOne }) => {
      const where = isOne ? '' : ` in ${roundName(round)}`;
      return `the levels do not agree${where}: ${each(ofOne)}`;
    }),
    notes: right > 0 ? [`the levels agree in ${right} of ${compared.length} rounds`] : [],
  };
}

function sameWho(series: SeriesFigures, as: SeriesFigures | undefined): boolean {
  return series.population === as?.population && series.measure === as.measure;
}

/** Of breakdowns that restate a total the total speaks. */
function checkGaps(series: readonly SeriesFigures[]): Said {
  const hasTotal = series.some(({ breakdown }) => breakdown === 'total');
  const spoken = series.filter(({ breakdown }) => !hasTotal || breakdown === 'total');
  const whole = new Set(spoken.map(({ population }) => population)).size === 1;
  const gaps = new Map<string, { unknown: number; suppressed: number }>();
  for (const { level, population, measure, unknown, suppressed } of spoken) {
    if (measure === 'households' && spoken.some((other) => other.measure === 'individuals'))
      continue;
    const name = whole ? level : `${population} by ${level}`;
    const gap = gaps.get(name) ?? { unknown: 0, suppressed: 0 };
    gaps.set(name, { unknown: gap.unknown + unknown, suppressed: gap.suppressed + suppressed });
  }
  return joinSaid([...gaps].map(([name, gap]) => sayGap(name, gap.unknown, gap.suppressed)));
}

function sayGap(name: string, unknown: number, suppressed: number): Said {
  const all = unknown + suppressed;
  if (all === 0) return nothing;
  return note(
    `${name}: ${all} without a figure (${unknown} unknown, ${suppressed} suppressed), not counted as 0`,
  );
}
