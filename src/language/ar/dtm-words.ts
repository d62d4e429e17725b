import type { IsoDay } from '../../domain/day.ts';
import { homeOperation, inventedSource, type SeriesKey } from '../../domain/dtm.ts';
import type { SeriesBreak } from '../../domain/dtm-breaks.ts';
import type { Way } from '../../domain/dtm-ways.ts';
import type { Estimate } from '../../domain/estimate.ts';
import { groupedNumber, signedNumber, signedPercent } from '../../domain/numbers.ts';
import { percent as inPercent } from '../arabic/counting.ts';
import { arabicDay } from '../arabic/dates.ts';
import type { NamedNationality, NamedPlace } from '../dtm-told.ts';
import { code } from '../parts.ts';
import { terms } from './terms.ts';

/** طرابلس (منطقة، LY0211) */
export function placeText({ nameEn, nameAr, level, code }: NamedPlace): string {
  return `${nameAr ?? nameEn} (${terms[level]}، ${code})`;
}

export function whereText(place: NamedPlace | undefined): string {
  return place === undefined ? '' : ` في ${placeText(place)}`;
}

export function whoText(nationality: NamedNationality | undefined): string {
  return nationality === undefined ? '' : ` من جنسية ${nationality.nameAr}`;
}

/** The country's code tells an operation abroad; nothing is said of Libya's. */
export function whoseText(told: { operation: string; country?: string } | undefined): string {
  if (told === undefined || told.operation === homeOperation) return '';
  const { operation, country } = told;
  return ` من ${operation}${country === undefined ? '' : ` (${country})`}`;
}

const levels: Readonly<Record<string, string>> = {
  country: 'على مستوى الدولة',
  region: 'على مستوى الأقاليم',
  mantika: 'على مستوى المناطق',
  baladiya: 'على مستوى البلديات',
  muhalla: 'على مستوى المحلات',
};

/** By what the lines of a table are. */
export function wayText(way: Way): string {
  return levels[way] ?? `بحسب ${terms[way]}`;
}

export function countedText({ level, breakdown }: SeriesKey, by?: Way): string {
  const added =
    breakdown === 'total' || breakdown === by ? '' : `، والمجموع محسوب ${wayText(breakdown)}`;
  return `الإحصاء ${levels[level]}${added}`;
}

/** Its sign stands before it in any line. */
export function signed(change: number): string {
  return code(signedNumber(change));
}

/** الفرق وحده، ثم نسبته في المئة */
export function changeWords(change: number, percent: number | null): string {
  const percentText = percent === null ? '' : `؛ ${inPercent(code(signedPercent(percent)))}`;
  return signed(change) + percentText;
}

export function rangeText({ low, high }: Pick<Estimate, 'low' | 'high'>): string {
  return low === high ? groupedNumber(low) : `من ${groupedNumber(low)} إلى ${groupedNumber(high)}`;
}

type Period = { fromOn: IsoDay | null; untilOn: IsoDay | null };

export function periodText({ fromOn, untilOn }: Period): string {
  if (untilOn === null) return 'دون بيان المدة';
  if (fromOn === null) return `حتى ${arabicDay(untilOn)}`;
  if (fromOn === untilOn) return arabicDay(fromOn);
  return `من ${arabicDay(fromOn)} إلى ${arabicDay(untilOn)}`;
}

const reasons: Readonly<Record<SeriesBreak['reason'], string>> = {
  method: 'تغيرت طريقة إحصاء المهاجرين',
};

export function breakText({ last, first, reason }: SeriesBreak): string {
  return `انقطاع في السلسلة بين الجولتين ${last} و${first}: ${reasons[reason]}`;
}

const sourceWord = /^Source: /;

const sources: Readonly<Record<string, string>> = {
  'International Organization for Migration (IOM), Displacement Tracking Matrix (DTM)':
    'المنظمة الدولية للهجرة (IOM)، مصفوفة تتبع النزوح (DTM)',
  [inventedSource.replace(sourceWord, '')]: 'أرقام متخيلة للتدريب فقط',
};

/** The credit line of IOM's figures; another's stands as it was typed. */
export function sourceText(source: string): string {
  return `المصدر: ${creditOf(source)}.`;
}

export function creditOf(source: string): string {
  const named = source.replace(sourceWord, '');
  return sources[named] ?? named;
}
