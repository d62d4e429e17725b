import { groupedNumber } from '../../domain/numbers.ts';
import { importRef } from '../../domain/stored-import.ts';
import type { FindingKind, FindingValues } from '../../office/doctor.ts';
import { doctor as english } from '../en/doctor.ts';
import type { Words } from '../words.ts';
import { days } from './days.ts';
import { history } from './history.ts';

type Said = { [Kind in FindingKind]: (values: FindingValues[Kind]) => string };

const keepElsewhere = 'mwg backup -o LOCAL-FOLDER، وإبقاء السجل هناك';
const mode = (bits: number) => bits.toString(8).padStart(4, '0');

const altered = { missing: 'مفقود', added: 'مضاف', changed: 'مغيَّر' } as const;

const what: Said = {
  unopened: ({ path }) => `الملف ${path} تالف ولا يُفتح`,
  unreadable: ({ check }) => `لا يُقرأ ما يقوم عليه فحص ${check}`,
  pages: ({ why }) => `صفحات الملف تالفة: ${why}`,
  schema: ({ altered: found }) => `بنية السجل: ${found.type} ${found.name} ${altered[found.how]}`,
  other_table: ({ name }) => `الجدول ${name} يخص برنامجًا آخر`,
  chain: ({ broken, label }) => history.broken(broken, label),
  record: ({ label, columns }) =>
    `${label} ليس كما تركه سجل القيود${columns.length === 0 ? '' : `: ${columns.join('، ')}`}`,
  series: ({ importId, total, sum }) =>
    `مجموع أرقام ${importRef(importId)} هو ${groupedNumber(sum)}، والمستورد ${groupedNumber(total)}`,
  no_copy: () => 'لا توجد نسخة من السجل',
  old_copy: ({ day }) => `آخر نسخة بتاريخ ${days.day(day)}`,
  network_disk: ({ folder, kind }) =>
    `المجلد ${folder} على قرص شبكي (${kind})، وقد يُتلف السجلَ كاتبان معًا`,
  synced_folder: ({ folder, service }) => `تنسخ ${service} المجلد ${folder} أثناء الكتابة في السجل`,
  open_file: ({ mode: bits }) => `يستطيع غيرك قراءة السجل (الصلاحيات ${mode(bits)})`,
  open_folder: ({ mode: bits }) => `يستطيع غيرك الكتابة في مجلد السجل (الصلاحيات ${mode(bits)})`,
  clock: ({ today, last }) => `اليوم ${days.day(today)}، وقد سُجّل شيء في ${days.day(last)}`,
  holidays_end: ({ year }) => `لا توجد عطل في السجل بعد سنة ${year}`,
  holiday_estimated: ({ day, nameEn, nameAr }) =>
    `${nameAr ?? nameEn} في ${days.day(day)} موعد تقديري`,
  scan_missing: ({ letter, path }) => `النسخة الضوئية للمكاتبة ${letter} ليست في ${path}`,
  scan_changed: ({ letter, path }) =>
    `النسخة الضوئية للمكاتبة ${letter} ليست الملف الذي سُجّل: ${path}`,
  forgotten_name: ({ person, path }) =>
    `ما زالت المسودة ${path} تحمل اسم ${person} بعد حذف البيانات`,
  driver: () => 'لا يعمل برنامج تشغيل SQLite: صُنع لإصدار آخر من Node، أو هو مفقود',
};

export const doctor: Words['doctor'] = {
  what,
  // To be typed.
  mend: {
    ...english.mend,
    other_table: () => 'لا شيء إن كنت تعرف ذلك البرنامج',
    series: ({ importId }) =>
      `mwg dtm withdraw ${importRef(importId)} --reason "Damaged"، ثم إعادة الاستيراد`,
    network_disk: () => keepElsewhere,
    synced_folder: () => keepElsewhere,
    clock: () => 'date، وانظر أيهما الخطأ',
  },
  check: (name) => name,
  sound: 'لم يُعثر على شيء.',
  checked:
    'ما فُحص: الصفحات والروابط والبنية وسجل القيود والسجلات والأرقام والنسخ والقرص والصلاحيات والساعة والعطل والنسخ الضوئية والمسودات وبرنامج التشغيل وسجل الأعضاء.',
};
