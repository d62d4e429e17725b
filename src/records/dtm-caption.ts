import type { Coverage } from '../domain/coverage.ts';
import { dayText } from '../domain/day-text.ts';
import { boundarySentence, type Round, type SeriesKey } from '../domain/dtm.ts';
import { isPlaceWay, type Way, wayText } from '../domain/dtm-ways.ts';
import { groupedNumber } from '../domain/numbers.ts';
import { importRef } from '../domain/stored-import.ts';
import { markLines, whoseText } from './dtm-whose.ts';

type Told = Round &
  SeriesKey & {
    importId: number;
    source: string;
    unknown: number;
    suppressed: number;
    country: string;
    coverage: Coverage;
  };
type Asked = {
  by: Way;
  /** As it may be printed. */
  total: string;
  place: string | undefined;
  nationality?: string | undefined;
};

/** What every printed table of figures carries: round, period, level, total, source, import. */
export function seriesCaption(series: Told, { by, total, place, nationality }: Asked): string[] {
  const { number, population, measure, importId, source } = series;
  // Gaps are counted for the series: which of them lie in one place is not kept.
  const isWhole = place === undefined && nationality === undefined;
  const whose = nationality === undefined ? '' : ` of nationality ${nationality}`;
  const where = place === undefined ? '' : ` in ${place}`;
  return [
    '',
    `${total} ${population}${whose} (${measure}) by ${wayText(by)}${where}, DTM round ${number}${whoseText(series)}, ${periodText(series)}; ${countedText(series, nationality === undefined ? by : 'nationality')}; import ${importRef(importId)}.`,
    ...markLines(series.coverage),
    ...(isWhole ? gapLines(series) : []),
    `${source}.`,
    ...(isPlaceWay(by) || place !== undefined ? [boundarySentence] : []),
  ];
}

/** `counted by muhalla`, and what was added up where plain totals were not imported. */
export function countedText({ level, breakdown }: SeriesKey, by?: Way): string {
  const added =
    breakdown === 'total' || breakdown === by ? '' : `, added up by ${wayText(breakdown)}`;
  return `counted by ${level}${added}`;
}

function gapLines({ unknown, suppressed }: Told): string[] {
  const gaps = [
    ...(unknown > 0 ? [`${groupedNumber(unknown)} without a figure`] : []),
    ...(suppressed > 0 ? [`${groupedNumber(suppressed)} suppressed at the source`] : []),
  ];
  return gaps.length === 0 ? [] : [`Not in the sum: ${gaps.join(', ')}.`];
}

type Period = { fromOn: Round['fromOn'] | null; untilOn: Round['untilOn'] | null };

export function periodText({ fromOn, untilOn }: Period): string {
  if (untilOn === null) return 'period not stated';
  if (fromOn === null) return `until ${dayText(untilOn)}`;
  return fromOn === untilOn ? dayText(fromOn) : `${dayText(fromOn)} to ${dayText(untilOn)}`;
}
