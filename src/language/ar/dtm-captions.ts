import { dayParts, lastDayOfMonth } from '../../domain/day.ts';
import { isPlaceWay } from '../../domain/dtm-ways.ts';
import type { Estimate } from '../../domain/estimate.ts';
import { arabicMonths } from '../../domain/month-names.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import { importRef } from '../../domain/stored-import.ts';
import { arabicDay } from '../arabic/dates.ts';
import type { Words } from '../words.ts';
import { arabicCoverageMark } from './coverage.ts';
import { compare } from './dtm-compare.ts';
import {
  breakText,
  changeWords,
  countedText,
  periodText,
  placeText,
  rangeText,
  signed,
  sourceText,
  wayText,
  whereText,
  whoseText,
  whoText,
} from './dtm-words.ts';
import { boundary } from './paper.ts';
import { publishedNotes } from './published-notes.ts';
import { terms } from './terms.ts';

const estimatesAreNoCounts =
  'التقديرات أقوال لجهات أخرى وليست إحصاء: لا تُجمع مع أرقام مصفوفة تتبع النزوح ولا تُطرح منها ولا تُرتب معها.';
const legend = '~ نقلًا عن مصدر ثانوي، ? عن مصدر ضعيف.';

export const dtmCaptions: Words['dtmCaptions'] = {
  place: placeText,
  whose: whoseText,
  marked: (coverage) => {
    const mark = arabicCoverageMark(coverage);
    return mark === '' ? [] : [`${mark}.`];
  },
  mark: arabicCoverageMark,
  star: (number, mark) => `* الجولة ${number}: ${mark}.`,
  moreStars: (count) => `* وغيرها ${count}: انظر الملاحظات في ‎--csv‎.`,
  boundary,
  series: (told, asked) => {
    const { by, total, place, nationality } = asked;
    const isWhole = place === undefined && nationality === undefined;
    const counted = countedText(told, nationality === undefined ? by : 'nationality');
    return [
      '',
      `${terms[told.population]} ${total}${whoText(nationality)} (${terms[told.measure]}) ${wayText(by)}${whereText(place)}، مصفوفة تتبع النزوح، الجولة ${told.number}${whoseText(told)}، ${periodText(told)}؛ ${counted}؛ الاستيراد ${importRef(told.importId)}.`,
      ...dtmCaptions.marked(told.coverage),
      ...(isWhole ? gapLines(told) : []),
      sourceText(told.source),
      ...(isPlaceWay(by) || place !== undefined ? [boundary] : []),
    ];
  },
  overview: (all) => [
    '',
    ...all.map(
      (one) =>
        `${terms[one.population]} ${groupedNumber(one.total)} (${terms[one.measure]})، مصفوفة تتبع النزوح، الجولة ${one.number}${whoseText(one)}، ${periodText(one)}؛ ${countedText(one)}؛ الاستيراد ${importRef(one.importId)}.`,
    ),
    ...all.flatMap(({ population, coverage }) => {
      const mark = arabicCoverageMark(coverage);
      return mark === '' ? [] : [`${terms[population]}: ${mark}.`];
    }),
    'فئات مختلفة لا تُجمع. والشرطة (–) تعني أنه لا رقم هناك.',
    ...new Set(all.map(({ source }) => sourceText(source))),
    boundary,
  ],
  compare,
  trend: (rows, { population, measure, place, nationality, estimates }) => [
    '',
    `${terms[population]}${whoText(nationality)} (${terms[measure]})${whereText(place)}${whoseText(rows[0])}: رصيد في كل جولة، ولا تُجمع الجولات.`,
    ...rows.flatMap((row) => (row.break === null ? [] : [`ليس نموًا: ${breakText(row.break)}.`])),
    ...(rows.some(({ published }) => published !== undefined)
      ? [`الأرقام الإجمالية المنشورة: ${legend}`]
      : []),
    ...new Set(rows.map(({ source }) => sourceText(source))),
    ...estimateLines(estimates),
    ...(place === undefined ? [] : [boundary]),
  ],
  estimates: estimateLines,
  estimatesAreNoCounts,
  legend,
  roundsOf: (operation) => {
    const whose = whoseText({ operation });
    return whose === '' ? [] : [`الجولات${whose}.`];
  },
  noFigures: (place, round) => `لا أرقام${whereText(place)} في الجولة ${round}.`,
  noPopulation: 'لم تُحص في هذه الجولة أي فئة بحسب الأماكن.',
  change: changeWords,
  round: (number) => `الجولة ${number}`,
  compareStates: {
    new: 'جديد',
    gone: 'لم يعد قائمًا',
    notAssessed: (round) => `لم يُقيَّم في الجولة ${round}`,
  },
  populations: {
    migrants: 'المهاجرون',
    idps: 'النازحون',
    returnees: 'العائدون',
    arrivals: 'الوافدون',
  },
  gap: (first, last) =>
    first === last ? `لا رقم للجولة ${first}` : `لا أرقام للجولات من ${first} إلى ${last}`,
  broken: breakText,
  ofPublished: 'التغيير محسوب من الأرقام المنشورة',
  against: (difference) => `المستورد ${signed(difference)} عن المنشور`,
  apart: ({ population, measure, one, other }) =>
    `${terms[population]} (${terms[measure]}): ${groupedNumber(one.total)} في ${importRef(one.importId)}، و${groupedNumber(other.total)} في ${importRef(other.importId)}`,
  corrected: (population, reason) => `صُحح رقم فئة ${population}: ${reason}`,
  note: (text) => publishedNotes[text] ?? text,
  stated,
};

function gapLines({ unknown, suppressed }: { unknown: number; suppressed: number }): string[] {
  const gaps = [
    ...(unknown > 0 ? [`${groupedNumber(unknown)} بلا رقم`] : []),
    ...(suppressed > 0 ? [`${groupedNumber(suppressed)} حجبها المصدر`] : []),
  ];
  return gaps.length === 0 ? [] : [`خارج المجموع: ${gaps.join('، ')}.`];
}

function estimateLines(estimates: readonly Estimate[]): string[] {
  if (estimates.length === 0) return [];
  return [
    ...estimates.map(
      (one) =>
        `تقدير وليس إحصاء: ${terms[one.population]} ${rangeText(one)}، ${stated(one)} (${one.source}).`,
    ),
    estimatesAreNoCounts,
  ];
}

/** فبراير 2018 for a whole month, else the day. */
function stated({ fromOn, untilOn }: Pick<Estimate, 'fromOn' | 'untilOn'>): string {
  const { year, month, day } = dayParts(fromOn);
  const isMonth = day === 1 && untilOn === lastDayOfMonth(fromOn) && untilOn !== fromOn;
  return isMonth ? `${arabicMonths[month]} ${year}` : arabicDay(fromOn);
}
