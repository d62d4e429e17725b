import { dayParts, type IsoDay } from '../domain/day.ts';
import {
  correspondents,
  type Letter,
  type LetterPart,
  letterId,
  partsOf,
  registerNumber,
  registerNumberArabic,
} from '../domain/letter.ts';
import { shortMonthName } from '../domain/month-names.ts';
import type { LetterDirection, LetterMeans } from '../domain/vocabulary.ts';
import { arabicDate } from '../language/arabic/dates.ts';
import { joined } from '../language/arabic/numbering.ts';
import type { CellKind } from '../output/cell-kinds.ts';
import type { Column } from '../output/listing.ts';
import { inLanguage, say, type TwoTexts } from './paper-language.ts';

type Spoken = {
  key: string;
  title: TwoTexts;
  kind?: CellKind;
  hidden?: true;
  /** What a script reads where that is not the printed text. */
  value?: (letter: Letter) => string | number | null;
  words: (letter: Letter) => TwoTexts;
};

/** The Hijri date is a column where a letter has one: most have none. Scripts get both languages. */
export function registerColumns(
  direction: LetterDirection,
  letters: readonly Letter[],
): Column<Letter>[] {
  const hasHijri = letters.some(({ hijriText }) => hijriText !== null);
  return spokenColumns(direction)
    .map((spoken) =>
      spoken.key === 'hijri' && !hasHijri ? { ...spoken, hidden: true as const } : spoken,
    )
    .flatMap((spoken) => [column(spoken), ...(spoken.value ? [] : [arabicColumn(spoken)])]);
}

function column({ title, words: spoken, value, ...rest }: Spoken): Column<Letter> {
  return {
    ...rest,
    title: say(title),
    value: value ?? ((letter) => inLanguage({ language: 'en' }, spoken(letter))),
    text: (letter, words) => inLanguage(words, spoken(letter)),
  };
}

function arabicColumn({ key, title, words: spoken }: Spoken): Column<Letter> {
  const value = (letter: Letter) => inLanguage({ language: 'ar' }, spoken(letter));
  return { key: `${key}_ar`, title: say(title), value, hidden: true };
}

function spokenColumns(direction: LetterDirection): Spoken[] {
  const came = direction === 'in';
  return [
    {
      key: 'number',
      title: { en: 'No.', ar: 'الرقم' },
      kind: 'free',
      value: registerNumber,
      words: (letter) => ({ en: registerNumber(letter), ar: registerNumberArabic(letter) }),
    },
    {
      key: 'date',
      title: came ? { en: 'Received', ar: 'تاريخ الورود' } : { en: 'Sent', ar: 'تاريخ الإرسال' },
      value: (letter) => letter.movedOn,
      words: (letter) => dateWords(letter.movedOn),
    },
    {
      key: 'with',
      title: came ? { en: 'From', ar: 'الجهة المرسلة' } : { en: 'To', ar: 'الجهة المرسل إليها' },
      words: (letter) => partWords(correspondents(letter)),
    },
    {
      key: 'reference',
      title: came
        ? { en: 'Their number', ar: 'رقم الكتاب' }
        : { en: 'Our number', ar: 'الرقم الإشاري' },
      value: (letter) => letter.reference,
      words: ({ reference }) => same(reference ?? ''),
    },
    {
      key: 'dated',
      title: { en: 'Dated', ar: 'تاريخ الكتاب' },
      value: (letter) => letter.datedOn,
      words: (letter) => dateWords(letter.datedOn),
    },
    {
      key: 'hijri',
      title: { en: 'Hijri date', ar: 'التاريخ الهجري' },
      kind: 'date',
      value: (letter) => letter.hijriText,
      words: ({ hijriText }) => same(hijriText ?? ''),
    },
    {
      key: 'subject',
      title: { en: 'Subject', ar: 'الموضوع' },
      words: ({ subjectEn, subjectAr }) => ({ en: subjectEn ?? '', ar: subjectAr ?? '' }),
    },
    {
      key: 'attachments',
      title: { en: 'With', ar: 'المرفقات' },
      kind: 'number',
      value: (letter) => letter.attachments.length || null,
      words: ({ attachments }) => same(attachments.length === 0 ? '' : String(attachments.length)),
    },
    { key: 'remarks', title: { en: 'Remarks', ar: 'ملاحظات' }, words: remarkWords },
  ];
}

function same(text: string): TwoTexts {
  return { en: text, ar: text };
}

/** Without the weekday: a register has no room for it. */
function dateWords(day: IsoDay | null): TwoTexts {
  if (day === null) return same('');
  const { year, month, day: date } = dayParts(day);
  return { en: `${date} ${shortMonthName(month)} ${year}`, ar: arabicDate(day) };
}

function partWords(parts: readonly LetterPart[]): TwoTexts {
  return {
    en: parts.map((part) => part.nameEn ?? part.nameAr ?? '').join(', '),
    ar: joined(parts.map((part) => part.nameAr ?? part.nameEn ?? '')),
  };
}

const meansArabic: Readonly<Record<LetterMeans, string>> = {
  hand: 'باليد',
  email: 'بالبريد الإلكتروني',
  whatsapp: 'عبر واتساب',
  note_verbale: 'بمذكرة شفوية',
  post: 'بالبريد',
  fax: 'بالفاكس',
};

function remarkWords(letter: Letter): TwoTexts {
  const remarks = remarksOf(letter);
  return {
    en: remarks.map((remark) => remark.en).join('; '),
    ar: remarks.map((remark) => remark.ar).join('؛ '),
  };
}

function remarksOf({ voidReason, status, means, parts, answers, answeredBy }: Letter): TwoTexts[] {
  const via = partWords(partsOf({ parts }, 'via'));
  return [
    ...(voidReason === null ? [] : [{ en: `VOID: ${voidReason}`, ar: `ملغى: ${voidReason}` }]),
    ...(status === 'reserved' ? [{ en: 'reserved, not sent', ar: 'محجوز ولم يرسل' }] : []),
    ...(means === null ? [] : [{ en: `by ${means.replace('_', ' ')}`, ar: meansArabic[means] }]),
    ...(via.en === '' ? [] : [{ en: `through ${via.en}`, ar: `عن طريق ${via.ar}` }]),
    ...answers.map(fullId).map((id) => ({ en: `answers ${id}`, ar: `ردًا على ${id}` })),
    ...answeredBy.map(fullId).map((id) => ({ en: `answered by ${id}`, ar: `أجيب بموجب ${id}` })),
  ];
}

function fullId(letter: Parameters<typeof letterId>[0]): string {
  return letterId(letter);
}
