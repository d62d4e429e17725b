import type { Compared } from '../domain/compare-sums.ts';
import type { Coverage } from '../domain/coverage.ts';
import { boundarySentence, type Round, type SeriesKey } from '../domain/dtm.ts';
import { breakBetween, breakText } from '../domain/dtm-breaks.ts';
import type { Veil } from '../domain/dtm-policy.ts';
import { isPlaceWay, type Way } from '../domain/dtm-ways.ts';
import { groupedNumber, signedNumber, signedPercent } from '../domain/numbers.ts';
import { importRef } from '../domain/stored-import.ts';
import { coverageMark } from '../language/en/coverage.ts';
import { countedText, periodText } from './dtm-caption.ts';
import { whoseText } from './dtm-whose.ts';

type Told = Round &
  SeriesKey & { importId: number; source: string; country: string; coverage: Coverage };
type Change = Pick<Compared, 'before' | 'now' | 'change' | 'percent'>;
type Said = {
  by: Way;
  total: Change;
  /** The totals as they may be printed; a veil where the reader must not see one. */
  veils: { before: Veil | undefined; now: Veil | undefined };
  rows: readonly Compared[];
  place: string | undefined;
  nationality: string | undefined;
};

/** Both rounds with their totals, and all that keeps the change from being plain growth. */
export function compareCaption(
  { before, now }: { before: Told; now: Told },
  { by, total, veils, rows, place, nationality }: Said,
): string[] {
  const whose = nationality === undefined ? '' : ` of nationality ${nationality}`;
  const where = place === undefined ? '' : ` in ${place}`;
  const line = (series: Told, value: number | null, veil: Veil | undefined) =>
    `Round ${series.number}${whoseText(series)}, ${periodText(series)}: ${value === null ? 'no figure' : (veil ?? groupedNumber(value))}; ${countedText(series, nationality === undefined ? by : 'nationality')}; import ${importRef(series.importId)}.${markText(series)}`;
  return [
    '',
    `${now.population}${whose} (${now.measure})${where}: ${changeText(total, veils)}.`,
    line(now, total.now, veils.now),
    line(before, total.before, veils.before),
    ...warnings(before, now),
    ...unpaired(rows, by),
    ...new Set([`${before.source}.`, `${now.source}.`]),
    ...(isPlaceWay(by) || place !== undefined ? [boundarySentence] : []),
  ];
}

function markText({ coverage }: Told): string {
  const mark = coverageMark(coverage);
  return mark === '' ? '' : ` It is ${mark}.`;
}

/** `698,020 → 701,240 (+3,220; +0.5 %)` */
function changeText({ before, now, change, percent }: Change, veils: Said['veils']): string {
  if (before === null || now === null || change === null) return 'no change can be computed';
  const arrow = `${veils.before ?? groupedNumber(before)} → ${veils.now ?? groupedNumber(now)}`;
  const isVeiled = (veils.before ?? veils.now) !== undefined;
  return isVeiled ? arrow : `${arrow} (${changeWords(change, percent)})`;
}

/** `+3,220; +0.5 %` */
export function changeWords(change: number, percent: number | null): string {
  const percentText = percent === null ? '' : `; ${signedPercent(percent)} %`;
  return signedNumber(change) + percentText;
}

function warnings(before: Told, now: Told): string[] {
  const found = breakBetween(now, before.number, now.number);
  return [
    ...(found === undefined ? [] : [`Not growth: ${breakText(found)}.`]),
    ...(now.fromOn <= before.untilOn ? ['The two periods overlap.'] : []),
    ...(before.breakdown === now.breakdown
      ? []
      : [
          `The rounds were not counted alike: ${before.number} by ${before.breakdown}, ${now.number} by ${now.breakdown}.`,
        ]),
    ...(before.level === now.level
      ? []
      : [
          `Round ${before.number} was counted by ${before.level}, round ${now.number} by ${now.level}.`,
        ]),
  ];
}

/** Where places were assessed once only, the change of the others is said too. */
function unpaired(rows: readonly Compared[], by: Way): string[] {
  const paired = rows.filter((row) => row.change !== null);
  if (paired.length === rows.length || paired.length === 0) return [];
  const before = paired.reduce((sum, row) => sum + (row.before ?? 0), 0);
  const now = paired.reduce((sum, row) => sum + (row.now ?? 0), 0);
  return [
    `${rows.length - paired.length} ${by} lines have a figure in one round only. The others: ${groupedNumber(before)} → ${groupedNumber(now)} (${signedNumber(now - before)}).`,
  ];
}
