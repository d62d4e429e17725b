import { person as english } from '../en/person.ts';
import type { Words } from '../words.ts';

/** What lists and cards print; what a change says is English. */
export const person: Words['person'] = {
  ...english,
  none: 'لا يوجد أشخاص.',
  titleAr: 'الوظيفة بالعربية',
  titleArShort: 'بالعربية',
  because: 'السبب',
  never: 'لم يتحقق منه',
  neverVerified: (recorded) => `لم يتحقق منه (قيد في ${recorded})`,
  noConsent: 'بلا موافقة: لا تتاح إلا بيانات المكتب',
  consentSince: (day) => `منذ ${day}`,
  stub: 'لا: يعرف بالاسم فقط',
  missing: 'غير متوفر',
  nothing: 'لا يوجد',
  sections: {
    ...english.sections,
    contacts: 'بيانات الاتصال',
    posts: 'يمثل',
    functions: 'الوظائف',
    maybe_same: 'قد يكون الشخص نفسه',
  },
  labels: {
    ...english.labels,
    arabic: 'بالعربية',
    complete: 'مكتمل',
    consent: 'الموافقة',
    forgotten: 'حذفت بياناته',
    function: 'الوظيفة',
    honorific: 'اللقب',
    inArabic: 'بالعربية',
    kept: 'المحفوظ',
    language: 'اللغة',
    note: 'ملاحظة',
    short: 'مختصرًا',
    spelt: 'يكتب أيضًا',
    verified: 'تاريخ التحقق',
  },
};
