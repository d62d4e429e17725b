import type { AskedRound } from '../../db/dtm-rounds.ts';
import { dayText } from '../../domain/day-text.ts';
import { isDayNumber } from '../../domain/dtm.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import type { SeriesFigures } from '../../dtm/figures.ts';

/** More than this are told by country. */
const listed = 14;

type Round = Pick<AskedRound, 'country' | 'number' | 'fromOn'>;

/** `787,326 migrants, individuals by nationality, muhalla level, 3,830 figures`. */
export function seriesLines(
  series: readonly SeriesFigures[],
  rounds: readonly Round[],
  isExpected: boolean,
  foreign: readonly { code: string; nameEn: string }[],
): string[] {
  if (series.length <= listed) {
    return series.map((one) =>
      seriesLine(one, isExpected, rounds.length > 1 ? rounds[one.round] : undefined),
    );
  }
  const countries = new Set(series.flatMap(({ round }) => rounds[round]?.country ?? []));
  return [...countries].map((country) => {
    const own = series.filter(({ round }) => rounds[round]?.country === country);
    const levels = [...new Set(own.map(({ level }) => level))];
    const figures = own.reduce((sum, one) => sum + one.figures, 0);
    const count = new Set(own.map(({ round }) => round)).size;
    const name = foreign.find(({ code }) => code === country)?.nameEn ?? country;
    return `${name}: ${count === 1 ? '1 round' : `${count} rounds`}, ${own.length} series (${levels.join(', ')}), ${groupedNumber(figures)} figures`;
  });
}

function figuresText(figures: number): string {
  return figures === 1 ? '1 figure' : `${groupedNumber(figures)} figures`;
}

/** `LBY round 54`; a flow goes by its day. */
function roundText({ country, number, fromOn }: Round): string {
  return isDayNumber(number) ? `${country} ${dayText(fromOn)}` : `${country} round ${number}`;
}

function seriesLine(series: SeriesFigures, isExpected: boolean, round: Round | undefined): string {
  const { population, measure, breakdown, level, total, unknown, suppressed, figures } = series;
  const by = breakdown === 'total' ? '' : ` by ${breakdown}`;
  const where = round === undefined ? '' : `${roundText(round)}: `;
  const extras = [
    ...(isExpected && measure === 'individuals' ? ['as expected'] : []),
    ...(unknown > 0 ? [`${unknown} without a figure`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
  ];
  const extra = extras.length > 0 ? ` (${extras.join(', ')})` : '';
  return `${where}${groupedNumber(total)} ${population}, ${measure}${by}, ${level} level, ${figuresText(figures)}${extra}`;
}
