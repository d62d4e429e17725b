import { joined } from '../arabic/numbering.ts';
import { member as english } from '../en/member.ts';
import { termIn } from '../terms.ts';
import type { Words } from '../words.ts';
import { terms } from './terms.ts';

/** What lists and cards print; what a change says is English. */
export const member: Words['member'] = {
  ...english,
  one: 'الجهة',
  none: 'لا يوجد أعضاء.',
  whyChanged: 'سبب التغيير',
  people: 'الأشخاص',
  noPeople: 'لا أحد: لم يسجل ممثل',
  namesBefore: 'الأسماء السابقة',
  openActions: 'التكليفات المفتوحة',
  reached: 'الأعضاء المعنيون',
  thisOffice: 'لا أحد: هو هذا المكتب',
  seat: 'المقعد',
  nothing: 'لا يوجد',
  missing: 'غير متوفر',
  noRole: 'بلا صفة',
  since: (from, until) => (until === undefined ? `منذ ${from}` : `من ${from} إلى ${until}`),
  seatIs: (role, side, status) =>
    [role ?? 'بلا صفة', side, ...(status === undefined ? [] : [status])]
      .map((code) => termIn({ terms }, code))
      .join('، '),
  successors: (all) => joined(all.map(({ handle, fromOn }) => `${handle} من ${fromOn}`)),
  noEmail: (handles) => `بلا بريد إلكتروني: ${joined(handles)}`,
  notByEmail: (handle, channel) => `لا يُراسل بالبريد الإلكتروني: ${handle} (${channel})`,
  labels: {
    ...english.labels,
    arabic: 'بالعربية',
    also: 'أسماء أخرى',
    before: 'سابقًا',
    channel: 'طريقة المراسلة',
    ended: 'انتهى',
    note: 'ملاحظة',
    now: 'الآن',
    people: 'الأشخاص',
    role: 'الصفة',
    seat: 'المقعد',
    side: 'القطاع',
    status: 'الحالة',
  },
};
