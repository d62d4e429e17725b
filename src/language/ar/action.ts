import { counted } from '../arabic/counting.ts';
import { arabicDay } from '../arabic/dates.ts';
import { joined } from '../arabic/numbering.ts';
import { action as english } from '../en/action.ts';
import type { Words } from '../words.ts';
import { terms } from './terms.ts';

const late = (days: number) =>
  days === 1 ? 'متأخر يومًا واحدًا' : `متأخر ${counted(days, 'day', 'oblique')}`;

/** What lists and cards print; what a change says is English. */
export const action: Words['action'] = {
  ...english,
  urgentMeans: '! تعني عاجل.',
  doneToo: 'ومعها المنجز:  mwg action list --status all',
  one: 'التكليف',
  titleAr: 'التكليف بالعربية',
  what: 'ما حدث',
  late,
  left: (days) => {
    if (days === 0) return 'اليوم';
    return days === 1 ? 'غدًا' : `بعد ${counted(days, 'day', 'oblique')}`;
  },
  noDate: 'بلا موعد',
  daysLate: late,
  firstDue: (day) => `(الموعد الأصلي ${day})`,
  since: (status, day) => `${terms[status]}، منذ ${day}`,
  owners: (lead, others) => (others.length === 0 ? lead : `${lead} (بمشاركة ${joined(others)})`),
  part: (left, done) => `${joined(left)} (أنجز: ${joined(done)})`,
  chased: (times, on) => `جرى التذكير ${counted(times, 'time', 'oblique')}، آخرها ${arabicDay(on)}`,
  openThrough: (meetings) => counted(meetings, 'meeting'),
  means: (kind, means) => (means === null ? terms[kind] : `${terms[kind]} (${terms[means]})`),
  recordedAs: (text) => `كما قُيّد: «${text}»`,
  nobody: 'لا أحد',
  somebody: 'شخص معيّن بالاسم',
  missing: 'غير متوفر',
  yes: 'نعم',
  noneLate: 'لا يوجد تكليف متأخر.',
  none: 'لا توجد تكليفات.',
  happened: 'ما حدث',
  nothingHappened: 'لا شيء بعد',
  labels: {
    ...english.labels,
    owner: 'المسؤول',
    due: 'الموعد',
    meeting: 'الاجتماع',
    decision: 'بشأن',
    note: 'ملاحظة',
    left: 'المتبقي',
    meetings: 'عبر',
    chased: 'التذكير',
    lastWord: 'آخر إفادة',
    arabic: 'بالعربية',
    status: 'الحالة',
    raised: 'تاريخ التكليف',
    urgent: 'عاجل',
    seenBy: 'لمن',
  },
};
