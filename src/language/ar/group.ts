import { group as english } from '../en/group.ts';
import type { Words } from '../words.ts';
import { days } from './days.ts';

/** What lists and cards print; what a change says is English. */
export const group: Words['group'] = {
  ...english,
  labels: {
    name: 'الاسم',
    arabic: 'الاسم بالعربية',
    missing: 'غير متوفر',
    under: 'يتبع',
    ids: 'بادئة الأرقام',
    since: 'منذ',
    until: 'حتى',
    ended: 'سبب الانتهاء',
    source: 'المصدر',
    note: 'ملاحظة',
    next: 'الاجتماع القادم',
  },
  noGroups: 'لا توجد فرق.',
  subGroups: 'الفرق المنبثقة عنه',
  none: 'لا يوجد',
  nonePlanned: 'لا يوجد اجتماع مقرر',
  endedOn: (name, day) => `${name} (انتهى في ${days.day(day)})`,
};
