import { dayText } from '../domain/day-text.ts';
import { boundarySentence, type Round, type SeriesKey } from '../domain/dtm.ts';
import { groupedNumber } from '../domain/numbers.ts';

type Told = Round & SeriesKey & { importId: number; source: string };
type Asked = { by: string; total: number; place: string | undefined };

/** What every printed table of figures carries: round, period, level, total, source, import. */
export function seriesCaption(series: Told, { by, total, place }: Asked): string[] {
  const { number, population, measure, level, importId, source } = series;
  return [
    '',
    `${groupedNumber(total)} ${population} (${measure}) by ${by}${place ? ` in ${place}` : ''}, DTM round ${number}, ${periodText(series)}; counted by ${level}; import I-${importId}.`,
    `${source}.`,
    ...(by === 'nationality' && place === undefined ? [] : [boundarySentence]),
  ];
}

export function periodText({ fromOn, untilOn }: Pick<Round, 'fromOn' | 'untilOn'>): string {
  return fromOn === untilOn ? dayText(fromOn) : `${dayText(fromOn)} to ${dayText(untilOn)}`;
}
