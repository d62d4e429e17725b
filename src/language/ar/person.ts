import type { Likeness } from '../../domain/duplicates.ts';
import { joined } from '../arabic/numbering.ts';
import { person as english } from '../en/person.ts';
import type { Words } from '../words.ts';
import { terms } from './terms.ts';

const likenesses: Readonly<Record<Likeness, string>> = {
  email: 'البريد نفسه',
  phone: 'الهاتف نفسه',
  name: 'الاسمان متشابهان',
  name_within: 'أحد الاسمين جزء من الآخر',
  organisation: 'الجهة نفسها',
};

/** What lists and cards print; what a change says is English. */
export const person: Words['person'] = {
  ...english,
  alike: (signs) => joined(signs.map((sign) => likenesses[sign])),
  none: 'لا يوجد أشخاص.',
  titleAr: 'الوظيفة بالعربية',
  titleArShort: 'بالعربية',
  because: 'السبب',
  post: (handle, capacity) => `${handle} (${terms[capacity]})`,
  never: 'لم يتحقق منه',
  neverVerified: (recorded) => `لم يتحقق منه (قيد في ${recorded})`,
  noConsent: 'بلا موافقة: لا تتاح إلا بيانات المكتب',
  consentSince: (day) => `منذ ${day}`,
  stub: 'لا: الاسم وحده معروف',
  missing: 'غير متوفر',
  nothing: 'لا يوجد',
  sections: {
    ...english.sections,
    contacts: 'بيانات الاتصال',
    posts: 'التمثيل',
    functions: 'الوظائف',
    maybe_same: 'قد يكون الشخص نفسه',
  },
  labels: {
    ...english.labels,
    arabic: 'بالعربية',
    complete: 'مكتمل',
    consent: 'الموافقة',
    forgotten: 'حُذفت البيانات',
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
