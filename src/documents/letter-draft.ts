import { dayParts, type IsoDay } from '../domain/day.ts';
import { type Letter, type LetterPart, letterId, partsOf } from '../domain/letter.ts';
import { englishMonths } from '../domain/month-names.ts';
import type { LetterLanguage, Side } from '../domain/vocabulary.ts';
import { arabicDate, type MonthStyle } from '../language/arabic/dates.ts';
import { joined } from '../language/arabic/numbering.ts';
import { code } from '../language/parts.ts';
import type { LetterPaper } from '../output/letter-paper.ts';
import { fillTemplate, type TemplateFields } from './fill-template.ts';

export type Draft = {
  letter: Letter;
  /** What it answers. */
  answered: readonly Letter[];
  /** The addressee's, for the form of Arabic dates. */
  side: Side | undefined;
  office: string;
  officeAr: string;
  isDemo: boolean;
  template: { name: string; text: string };
};

/** A letter to be signed: the signing registry gives its number and date, so both are dots. */
export function letterDraft(draft: Draft): LetterPaper {
  const { letter, office, template, isDemo } = draft;
  const subject = subjectOf(letter);
  return {
    title: subject,
    office,
    language: letter.language,
    lines: [
      ...(isDemo ? ['# DEMO DATA: made-up people and figures'] : []),
      ...fillTemplate(template.name, template.text, fieldsOf(draft, subject)),
    ],
  };
}

const dots = '…'.repeat(9);

function fieldsOf({ letter, office, officeAr, ...draft }: Draft, subject: string): TemplateFields {
  const { language } = letter;
  const isArabic = language === 'ar';
  const listed = (parts: readonly LetterPart[]) =>
    list(
      parts.map((part) => partName(part, language)),
      language,
    );
  return {
    office: isArabic ? officeAr : office,
    number: dots,
    date: dots,
    hijri: letter.hijriText ?? dots,
    register: code(letterId(letter)),
    addressee: addressee(listed(partsOf(letter, 'to')), language),
    via: listed(partsOf(letter, 'via')),
    subject,
    answering: answering(draft, language),
    attachments: list(letter.attachments, language),
    copies: listed(partsOf(letter, 'copy')),
    signatory: letter.signatory ?? dots,
  };
}

function subjectOf({ language, subjectEn, subjectAr }: Letter): string {
  return (language === 'ar' ? (subjectAr ?? subjectEn) : (subjectEn ?? subjectAr)) ?? '';
}

function partName({ nameEn, nameAr }: LetterPart, language: LetterLanguage): string {
  return (language === 'ar' ? (nameAr ?? nameEn) : (nameEn ?? nameAr)) ?? '';
}

function addressee(names: string, language: LetterLanguage): string {
  return language === 'ar' ? `السادة/ ${names} المحترمون` : names;
}

function list(items: readonly string[], language: LetterLanguage): string {
  return language === 'ar' ? joined(items) : items.join(', ');
}

type Answering = Pick<Draft, 'answered' | 'side'>;

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

/** `بالإشارة إلى كتابكم رقم 4/2/1187 المؤرخ في 26 نوفمبر 2026،` */
function answering({ answered, side }: Answering, language: LetterLanguage): string {
  if (answered.length === 0) return '';
  const { opening, comma } = phrases[language];
  const style: MonthStyle = side === 'un' ? 'double' : 'libyan';
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
