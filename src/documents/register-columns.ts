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
import type { PaperLanguage } from '../output/document.ts';
import type { Column } from '../output/listing.ts';
import { inLanguage, type Words } from './paper-language.ts';

type Spoken = {
  key: string;
  title: Words;
  /** What a script reads where that is not the printed text. */
  value?: (letter: Letter) => string | number | null;
  words: (letter: Letter) => Words;
};

export function registerColumns(
  direction: LetterDirection,
  language: PaperLanguage,
): Column<Letter>[] {
  return spokenColumns(direction).map(({ key, title, value, words }) => {
    const text = (letter: Letter) => inLanguage(language, words(letter));
    return { key, title: inLanguage(language, title), value: value ?? text, text };
  });
}

function spokenColumns(direction: LetterDirection): Spoken[] {
  const came = direction === 'in';
  return [
    {
      key: 'number',
      title: { en: 'No.', ar: 'الرقم' },
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
      title: { en: 'Their number and date', ar: 'رقم الكتاب وتاريخه' },
      words: referenceWords,
    },
    {
      key: 'subject',
      title: { en: 'Subject', ar: 'الموضوع' },
      words: ({ subjectEn, subjectAr }) => ({
        en: subjectEn ?? subjectAr ?? '',
        ar: subjectAr ?? subjectEn ?? '',
      }),
    },
    {
      key: 'attachments',
      title: { en: 'With', ar: 'المرفقات' },
      value: (letter) => letter.attachments.length || null,
      words: ({ attachments }) => same(attachments.length === 0 ? '' : String(attachments.length)),
    },
    { key: 'remarks', title: { en: 'Remarks', ar: 'ملاحظات' }, words: remarkWords },
  ];
}

function same(text: string): Words {
  return { en: text, ar: text };
}

/** Without the weekday: a register has no room for it. */
function dateWords(day: IsoDay | null): Words {
  if (day === null) return same('');
  const { year, month, day: date } = dayParts(day);
  return { en: `${date} ${shortMonthName(month)} ${year}`, ar: arabicDate(day) };
}

function partWords(parts: readonly LetterPart[]): Words {
  return {
    en: parts.map((part) => part.nameEn ?? part.nameAr ?? '').join(', '),
    ar: parts.map((part) => part.nameAr ?? part.nameEn ?? '').join('، '),
  };
}

function referenceWords({ reference, datedOn, hijriText }: Letter): Words {
  const date = dateWords(datedOn);
  const printed = (day: string) => [reference ?? '', day, hijriText ?? ''].filter(Boolean);
  return { en: printed(date.en).join(', '), ar: printed(date.ar).join('، ') };
}

const meansArabic: Readonly<Record<LetterMeans, string>> = {
  hand: 'باليد',
  email: 'بالبريد الإلكتروني',
  whatsapp: 'عبر واتساب',
  note_verbale: 'بمذكرة شفوية',
  post: 'بالبريد',
  fax: 'بالفاكس',
};

function remarkWords(letter: Letter): Words {
  const remarks = remarksOf(letter);
  return {
    en: remarks.map((remark) => remark.en).join('; '),
    ar: remarks.map((remark) => remark.ar).join('؛ '),
  };
}

function remarksOf({ voidReason, status, means, parts, answers, answeredBy }: Letter): Words[] {
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
