import { readKeptReason } from '../../domain/kept-reason.ts';
import { joined } from '../arabic/numbering.ts';
import type { Words } from '../words.ts';

export const boundary = 'لا تعني أسماء الأماكن والحدود أي إقرار رسمي.';

/** What a list is called, by its command or by the noun of it. */
const lists: Readonly<Record<string, string>> = {
  action: 'التكليفات',
  backup: 'النسخ الاحتياطية',
  config: 'الإعدادات',
  decision: 'القرارات والتوصيات',
  doctor: 'فحص السجل',
  dtm: 'مصفوفة تتبع النزوح',
  'dtm mapping list': 'قراءات الملفات المحفوظة',
  due: 'المواعيد',
  emails: 'عناوين البريد الإلكتروني',
  find: 'نتائج البحث',
  group: 'الفرق',
  history: 'سجل القيود',
  holiday: 'العطل',
  letter: 'المكاتبات',
  'letter answers': 'الردود على الكتاب',
  meeting: 'الاجتماعات',
  'meeting agenda list': 'جدول الأعمال',
  'meeting attendance': 'الحضور',
  member: 'الأعضاء',
  'member attendance': 'نسب الحضور',
  nationality: 'الجنسيات',
  person: 'الأشخاص',
  place: 'الأماكن',
  tor: 'الاختصاصات',
};

function reason(text: string): string {
  const known = readKeptReason(text);
  if (known === undefined) return text;
  return `${known.how === 'replaced' ? 'الخلف' : 'استُكمل بـ'}: ${joined(known.by)}`;
}

export const paper: Words['paper'] = {
  yes: 'نعم',
  no: 'لا',
  joined,
  clauses: (parts) => parts.join('، '),
  listTitle: (command) => lists[command] ?? lists[command.replace(/ .*/, '')] ?? command,
  reason,
  demo: 'بيانات تجريبية: أشخاص وأرقام غير حقيقية',
  measure: 'البيان',
  value: 'القيمة',
  page: (page, of) => ['صفحة ', page, ' من ', of],
};
