import type { membership as english } from '../en/weekly-membership.ts';
import { paper } from './paper.ts';

const roles: Readonly<Record<string, string>> = {
  chair: 'رئيس',
  co_chair: 'رئيس مشارك',
  member: 'عضو',
  observer: 'مراقب',
  invitee: 'مدعو',
  secretariat: 'الأمانة',
};

const statuses: Readonly<Record<string, string>> = {
  nominated: 'ترشيح للعضوية',
  confirmed: 'إقرار العضوية',
  suspended: 'تعليق العضوية',
};

const capacities: Readonly<Record<string, string>> = {
  representative: 'ممثل',
  alternate: 'مناوب',
  focal_point: 'نقطة اتصال',
  office_manager: 'مدير مكتب',
  copy: 'متلقي نسخ',
};

const posts: Readonly<Record<string, string>> = {
  representative: 'الممثل',
  alternate: 'المناوب',
  focal_point: 'نقطة الاتصال',
  office_manager: 'مدير المكتب',
  copy: 'متلقي النسخ',
};

/** `تسمية ممثل: الاسم`; without the name where nobody is named. */
const withName = (what: string, person: string) => (person === '' ? what : `${what}: ${person}`);

/** Beside a name of either gender what happened is a noun, so that nothing has to agree with the name. */
export const membership: typeof english = {
  capacity: (capacity) => capacities[capacity] ?? capacity,
  seat: (name, status) => `${name}: ${statuses[status] ?? status}`,
  seatEnded: (name, reason) =>
    `${name}: انتهاء العضوية${reason === '' ? '' : ` (${paper.reason(reason)})`}`,
  role: (name, role) => `${name}: الصفة الآن ${roles[role] ?? role}`,
  renamed: (name, before) => `${name}: اسم جديد، وكان ${before}`,
  post: (name, capacity, person) =>
    withName(`${name}: تسمية ${capacities[capacity] ?? capacity}`, person),
  left: (name, capacity, person) =>
    withName(`${name}: انتهاء مهمة ${posts[capacity] ?? capacity}`, person),
  contacts: (name) => `${name}: تغيرت بيانات الاتصال`,
  leftGroup: (name) => `انتهاء عضوية ${name} في الفريق.`,
  named: (name) => `تسمية ممثل عن ${name}.`,
  joined: (name) => `انضمام ${name} إلى الفريق.`,
};
