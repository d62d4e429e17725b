import { groupedNumber } from '../../domain/numbers.ts';
import { termIn } from '../terms.ts';
import type { Words } from '../words.ts';
import { arabicCoverageMark, arabicCoverageText } from './coverage.ts';
import { days } from './days.ts';
import { terms } from './terms.ts';

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
    [termIn({ terms }, state), ...(reason === null ? [] : [reason])].join(': '),
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
  mark: arabicCoverageMark,
  coverage: arabicCoverageText,
};

/** Each number behind its word: a sum with signs would run backwards. */
function sum(inFile: number, parts: readonly (readonly [string, number])[]): string {
  const all = parts.map(([word, rows]) => `${word} ${groupedNumber(rows)}`);
  return `في الملف ${groupedNumber(inFile)}: ${all.join('، ')}`;
}
