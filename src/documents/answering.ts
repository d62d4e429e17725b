import { dayParts, type IsoDay } from '../domain/day.ts';
import type { Letter } from '../domain/letter.ts';
import { englishMonths } from '../domain/month-names.ts';
import type { LetterLanguage, Side } from '../domain/vocabulary.ts';
import { arabicDate, type MonthStyle } from '../language/arabic/dates.ts';
import { joined } from '../language/arabic/numbering.ts';
import { code } from '../language/parts.ts';

const phrases = {
  ar: {
    opening: 'بالإشارة إلى',
    letter: 'كتابكم',
    number: 'رقم',
    dated: 'المؤرخ في',
    received: 'الوارد في',
    comma: '،',
  },
  en: {
    opening: 'With reference to',
    letter: 'your letter',
    number: 'no.',
    dated: 'of',
    received: 'received on',
    comma: ',',
  },
  fr: {
    opening: 'En référence à',
    letter: 'votre lettre',
    number: 'n°',
    dated: 'du',
    received: 'reçue le',
    comma: ',',
  },
} as const;

type Answering = {
  answered: readonly Letter[];
  /** Months are written as its reader knows them. */
  organisation: { side: Side } | undefined;
};

/** `بالإشارة إلى كتابكم رقم 4/2/1187 المؤرخ في 26 نوفمبر 2026،` */
export function answeringLine(
  { answered, organisation }: Answering,
  language: LetterLanguage,
): string {
  if (answered.length === 0) return '';
  const { opening, comma } = phrases[language];
  const style: MonthStyle = organisation?.side === 'un' ? 'double' : 'libyan';
  const cited = answered.map((one) => cite(one, language, style));
  return `${opening} ${language === 'ar' ? joined(cited) : cited.join('; ')}${comma}`;
}

/** A letter without a date is cited by the day it came. */
function cite(letter: Letter, language: LetterLanguage, style: MonthStyle): string {
  const { reference, datedOn, movedOn } = letter;
  const words = phrases[language];
  const day = datedOn ?? movedOn;
  const when = datedOn === null ? words.received : words.dated;
  return [
    words.letter,
    ...(reference === null ? [] : [`${words.number} ${code(reference)}`]),
    ...(day === null ? [] : [`${when} ${dateText(day, language, style)}`]),
  ].join(' ');
}

/** French month names by hand: `Intl` costs half a start-up. */
const frenchMonths =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

function dateText(day: IsoDay, language: LetterLanguage, style: MonthStyle): string {
  if (language === 'ar') return arabicDate(day, style);
  const { year, month, day: date } = dayParts(day);
  return `${date} ${language === 'fr' ? frenchMonths[month - 1] : englishMonths[month]} ${year}`;
}
