import { due as english } from '../en/due.ts';
import type { Words } from '../words.ts';

export const due: Words['due'] = {
  ...english,
  by: (day, distance) => `المستحق حتى ${day}، ${distance}`,
  until: 'حتى',
  nothing: 'لا يوجد',
  sections: {
    answer: 'علينا: مكاتبات تنتظر ردنا',
    ours: 'علينا: تكليفات مكتب الدعم',
    obligations: 'علينا: بموجب الاختصاصات',
    actions: 'تكليفات الأعضاء',
    awaited: 'مكاتبات ننتظر الرد عليها',
  },
};
