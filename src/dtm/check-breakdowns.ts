import { inWords } from '../domain/in-words.ts';
import { groupedNumber } from '../domain/numbers.ts';
import type { RoundSaid, SeriesFigures } from './figures.ts';
import { roundName } from './round-name.ts';
import { joinSaid, note, nothing, type Said, warning } from './said.ts';

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
  const who = `${total.population} (${total.measure})`;
  const round = rounds[total.round];
  const where = rounds.length > 1 && round ? ` in ${roundName(round)}` : '';
  return joinSaid([
    right.length === 0
      ? nothing
      : note(
          `${inWords(right)} of ${who}${where} ${right.length === 1 ? 'adds' : 'add'} up to the total ${groupedNumber(total.total)}`,
        ),
    ...parts
      .filter((part) => part.total !== total.total)
      .map((part) =>
        warning(
          `${part.breakdown} of ${who}${where} adds up to ${groupedNumber(part.total)}, not to the total ${groupedNumber(total.total)}`,
        ),
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
