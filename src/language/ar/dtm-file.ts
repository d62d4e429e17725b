import { groupedNumber } from '../../domain/numbers.ts';
import { counted } from '../arabic/counting.ts';
import { termIn } from '../terms.ts';
import type { Words } from '../words.ts';
import { arabicCoverageMark, arabicCoverageText } from './coverage.ts';
import { days } from './days.ts';
import { creditOf } from './dtm-words.ts';
import { paper } from './paper.ts';
import { terms } from './terms.ts';

const delimiters: Readonly<Record<string, string>> = {
  ',': 'فاصلة',
  ';': 'فاصلة منقوطة',
  '\t': 'علامة جدولة',
  '|': 'شرطة عمودية',
};

export const dtmFile: Words['dtmFile'] = {
  labels: {
    state: 'الحالة',
    imported: 'تاريخ الاستيراد',
    layout: 'ترتيب الأعمدة',
    answers: 'قُرئ بـ',
    rows: 'الصفوف',
    expected: 'المتوقع',
    source: 'المصدر',
    refused: 'سبب الرفض',
    form: 'الصيغة',
    headings: 'العناوين',
    read: 'ما قُرئ',
    left: 'ما لم يُقرأ',
    rounds: 'الجولات',
  },
  sections: {
    series: 'الأرقام',
    coverage: 'مقارنة بما هو معروف',
    problems: 'الأخطاء',
    causes: 'خطأ واحد في صفوف كثيرة',
    unmatched: 'أسماء غير معروفة',
    control_totals: 'مجاميع يذكرها الملف',
    remarks: 'ملاحظات',
  },
  value: 'القيمة',
  none: 'لا يوجد',
  blank: '(فارغ)',
  remarks: { warning: 'للنظر', note: 'ملاحظة' },
  state: (state, reason) =>
    [termIn({ terms }, state), ...(reason === null ? [] : [paper.reason(reason)])].join(': '),
  dayOr: (day) => (day === null ? 'غير مذكور' : days.day(day)),
  stored: ({ inFile, rejected, skipped, ...rows }) =>
    sum(inFile, [
      ['جديد', rows.new],
      ['تغير', rows.changed],
      ['لم يتغير', rows.unchanged],
      ['مرفوض', rejected],
      ['متروك', skipped],
    ]),
  readable: ({ inFile, stored, rejected, skipped }) =>
    sum(inFile, [
      ['مقروء', stored],
      ['مرفوض', rejected],
      ['متروك', skipped],
    ]),
  source: creditOf,
  form: ({ encoding, delimiter }) =>
    delimiter === '' ? 'مصنف جداول' : `${encoding}، والفاصل ${delimiters[delimiter] ?? delimiter}`,
  headings: (line) => (line > 1 ? `السطر ${line}، وقبله ${counted(line - 1, 'row')}` : 'السطر 1'),
  sheets: 'أوراق المصنف',
  hidden: ({ sheet, rows, columns }) =>
    [
      ...(sheet ? ['الورقة'] : []),
      ...(rows > 0 ? [`الصفوف: ${groupedNumber(rows)}`] : []),
      ...(columns > 0 ? [`الأعمدة: ${columns}`] : []),
    ].join('، '),
  mark: arabicCoverageMark,
  coverage: arabicCoverageText,
};

/** Each number behind its word: a sum with signs would run backwards. */
function sum(inFile: number, parts: readonly (readonly [string, number])[]): string {
  const all = parts.map(([word, rows]) => `${word} ${groupedNumber(rows)}`);
  return `في الملف ${groupedNumber(inFile)}: ${all.join('، ')}`;
}
