import { joined } from '../arabic/numbering.ts';
import { decision as english } from '../en/decision.ts';
import type { Words } from '../words.ts';

/** What lists and cards print; what a change says is English. */
export const decision: Words['decision'] = {
  ...english,
  one: 'القرار',
  inMeeting: 'الرقم في الاجتماع',
  titleAr: 'القرار بالعربية',
  nothing: 'لا توجد قرارات.',
  noQuorum: (sentence) => `اتخذ دون نصاب: ${sentence}`,
  without: (handles) => `اتخذ في غياب ${joined(handles)}`,
  labels: {
    ...english.labels,
    number: 'الرقم',
    kind: 'النوع',
    to: 'إلى',
    status: 'الحالة',
    decided: 'تاريخ القرار',
    followUp: 'المتابعة',
    quorum: 'النصاب',
    without: 'في غياب',
    superseded: 'حل محله',
    events: 'ما آل إليه',
    actions: 'التكليفات الناشئة عنه',
    arabic: 'بالعربية',
    missing: 'غير متوفر',
    seenBy: 'لمن',
    none: 'لا يوجد',
  },
};
