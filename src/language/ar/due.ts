import { due as english, listOf } from '../en/due.ts';
import type { Words } from '../words.ts';

export const due: Words['due'] = {
  ...english,
  by: (day, distance) => `المستحق حتى ${day}، ${distance}`,
  until: 'حتى',
  nothing: 'لا يوجد',
  more: (count, whole) => `و${count} غيرها:  ${listOf(whole)}`,
  sections: {
    answer: 'علينا: مكاتبات تنتظر ردنا',
    ours: 'علينا: تكليفات مكتب الدعم',
    obligations: 'علينا: بموجب الاختصاصات',
    actions: 'تكليفات الأعضاء',
    awaited: 'مكاتبات ننتظر الرد عليها',
  },
};
