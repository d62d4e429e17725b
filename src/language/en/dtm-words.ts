import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { homeOperation, type SeriesKey } from '../../domain/dtm.ts';
import type { SeriesBreak } from '../../domain/dtm-breaks.ts';
import type { Way } from '../../domain/dtm-ways.ts';
import type { Estimate } from '../../domain/estimate.ts';
import { groupedNumber, signedNumber, signedPercent } from '../../domain/numbers.ts';
import type { NamedPlace } from '../dtm-told.ts';

const ways: Readonly<Partial<Record<Way, string>>> = {
  sex_age: 'sex and age',
  arrival: 'time of arrival',
};

export function wayText(way: Way): string {
  return ways[way] ?? way;
}

const breakReasons: Readonly<Record<SeriesBreak['reason'], string>> = {
  method: 'the method of counting migrants changed',
};

export function breakText({ last, first, reason }: SeriesBreak): string {
  return `series break between rounds ${last} and ${first}: ${breakReasons[reason]}`;
}

export function placeText({ nameEn, level, code }: NamedPlace): string {
  return `${nameEn} (${level}, ${code})`;
}

/** `, of the operation Chad (TCD)`; nothing for Libya's, which is meant where nothing is said. */
export function whoseText(told: { operation: string; country?: string } | undefined): string {
  if (told === undefined || told.operation === homeOperation) return '';
  const { operation, country } = told;
  return ` of ${operation}${country === undefined ? '' : ` (${country})`}`;
}

/** `counted by muhalla`, and what was added up where plain totals were not imported. */
export function countedText({ level, breakdown }: SeriesKey, by?: Way): string {
  const added =
    breakdown === 'total' || breakdown === by ? '' : `, added up by ${wayText(breakdown)}`;
  return `counted by ${level}${added}`;
}

/** `+3,220; +0.5 %` */
export function changeWords(change: number, percent: number | null): string {
  const percentText = percent === null ? '' : `; ${signedPercent(percent)} %`;
  return signedNumber(change) + percentText;
}

/** `700,000 to 1,000,000` */
export function rangeText({ low, high }: Pick<Estimate, 'low' | 'high'>): string {
  return low === high ? groupedNumber(low) : `${groupedNumber(low)} to ${groupedNumber(high)}`;
}

export function periodText({
  fromOn,
  untilOn,
}: {
  fromOn: IsoDay | null;
  untilOn: IsoDay | null;
}): string {
  if (untilOn === null) return 'period not stated';
  if (fromOn === null) return `until ${dayText(untilOn)}`;
  return fromOn === untilOn ? dayText(fromOn) : `${dayText(fromOn)} to ${dayText(untilOn)}`;
}
