import { afterInterval, type IntervalUnit as Unit } from '../interval.ts';
import { once } from '../once.ts';
import { arabicNumber } from './arabic-numbers.ts';
import { datePhrase } from './phrase.ts';
import type { Reading, ReadingContext } from './reading.ts';

type Distance = { count: number; unit: Unit };

const shortUnits = new Map<string, Unit>([
  ['d', 'd'],
  ['w', 'w'],
  ['m', 'm'],
  ['y', 'y'],
  ['wd', 'wd'],
]);

const englishNouns = new Map<string, Unit>([
  ['day', 'd'],
  ['week', 'w'],
  ['month', 'm'],
  ['year', 'y'],
  ['working day', 'wd'],
  ['business day', 'wd'],
]);

/** Arabic says one and two without a number: بعد أسبوع، بعد أسبوعين. */
const arabicNouns: readonly { unit: Unit; one: string[]; two: string[]; many: string[] }[] = [
  { unit: 'd', one: ['يوم'], two: ['يومين'], many: ['أيام', 'يوما'] },
  { unit: 'w', one: ['أسبوع'], two: ['أسبوعين'], many: ['أسابيع', 'أسبوعا'] },
  { unit: 'm', one: ['شهر'], two: ['شهرين'], many: ['أشهر', 'شهور', 'شهرا'] },
  { unit: 'y', one: ['سنة'], two: ['سنتين'], many: ['سنوات'] },
  { unit: 'y', one: ['عام'], two: ['عامين'], many: ['أعوام', 'عاما'] },
  { unit: 'wd', one: ['يوم عمل'], two: ['يومي عمل', 'يومين عمل'], many: ['أيام عمل', 'يوما عمل'] },
];

const numberlessArabic = once(
  () =>
    new Map<string, Distance>(
      arabicNouns.flatMap(({ unit, one, two }) => [
        ...one.map((noun) => [datePhrase(noun), { unit, count: 1 }] as const),
        ...two.map((noun) => [datePhrase(noun), { unit, count: 2 }] as const),
      ]),
    ),
);

const countedArabic = once(
  () =>
    new Map(
      arabicNouns.flatMap(({ unit, one, many }) =>
        [...one, ...many].map((noun) => [datePhrase(noun), unit] as const),
      ),
    ),
);

export function readDistance(phrase: string, context: ReadingContext): Reading | undefined {
  const distance = shortDistance(phrase) ?? englishDistance(phrase) ?? arabicDistance(phrase);
  return distance && move(distance, context);
}

/** `+5wd`, `-3d` */
function shortDistance(phrase: string): Distance | undefined {
  const [, count, letters = ''] = /^([+-]\d{1,4})([a-z]+)$/.exec(phrase) ?? [];
  const unit = shortUnits.get(letters);
  return unit && { count: Number(count), unit };
}

/** `in 2 weeks`, `in a month`, `5 working days ago` */
function englishDistance(phrase: string): Distance | undefined {
  const ahead = /^in (\d{1,4}|an?|one) (.+)$/.exec(phrase);
  const back = /^(\d{1,4}|an?|one) (.+) ago$/.exec(phrase);
  const [, number = '', noun = ''] = ahead ?? back ?? [];
  const unit = englishNouns.get(noun.replace(/s$/, ''));
  const count = /^\d/.test(number) ? Number(number) : 1;
  return unit && { count: ahead ? count : -count, unit };
}

/** بعد 3 أيام، قبل أسبوعين، خلال خمسة أيام عمل */
function arabicDistance(phrase: string): Distance | undefined {
  const [, way, rest = ''] = /^(بعد|خلال|في غضون|قبل|منذ) (.+)$/.exec(phrase) ?? [];
  const distance = numberlessArabic().get(rest.replace(/ واحده?$/, '')) ?? countedDistance(rest);
  if (way === undefined || distance === undefined) return undefined;
  return way === 'قبل' || way === 'منذ' ? { ...distance, count: -distance.count } : distance;
}

/** The number in digits or in words of its own: 3 أيام، خمسة عشر يوما */
function countedDistance(phrase: string): Distance | undefined {
  const words = phrase.split(' ');
  const ways = words.slice(1).map((_, at) => ({
    number: words.slice(0, at + 1).join(' '),
    noun: words.slice(at + 1).join(' '),
  }));
  for (const { number, noun } of ways) {
    const unit = countedArabic().get(noun);
    const count = /^\d{1,4}$/.test(number) ? Number(number) : arabicNumber(number);
    if (unit !== undefined && count !== undefined) return { count, unit };
  }
  return undefined;
}

function move({ count, unit }: Distance, { today, calendar }: ReadingContext): Reading {
  const reading = afterInterval(today, { count, unit }, calendar);
  return count > 0 ? { ...reading, distance: `${count}${unit}` } : reading;
}
