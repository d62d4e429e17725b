import type { ColumnSpecs } from '../../tabular/header.ts';

/** A row is a member, a person of one, or both; the columns may stand in any order. */
export const memberColumnSpecs = {
  handle: { heading: 'handle', also: ['member', 'id', 'code', 'الرمز', 'المعرف'] },
  name: {
    heading: 'name',
    also: ['organisation', 'organization', 'name en', 'الاسم بالإنجليزية', 'الجهة بالإنجليزية'],
    optional: true,
  },
  nameAr: {
    heading: 'name_ar',
    also: ['arabic name', 'organisation ar', 'الجهة', 'اسم الجهة', 'الاسم بالعربية'],
    optional: true,
  },
  side: {
    heading: 'side',
    also: ['type', 'organisation type', 'النوع', 'نوع الجهة'],
    optional: true,
  },
  role: { heading: 'role', also: ['role in group', 'الصفة', 'الدور'], optional: true },
  since: { heading: 'since', also: ['member since', 'seat from', 'عضو منذ'], optional: true },
  status: {
    heading: 'status',
    also: ['membership status', 'الحالة', 'حالة العضوية'],
    optional: true,
  },
  statusOn: {
    heading: 'status_on',
    also: ['status since', 'suspended since', 'تاريخ الحالة'],
    optional: true,
  },
  until: {
    heading: 'until',
    also: ['end', 'ended', 'end date', 'member until', 'seat until', 'إلى تاريخ', 'تاريخ الانتهاء'],
    optional: true,
  },
  endReason: {
    heading: 'end_reason',
    also: ['reason', 'reason of end', 'سبب الانتهاء', 'السبب'],
    optional: true,
  },
  acronym: { heading: 'acronym', also: ['short form', 'الاختصار'], optional: true },
  aliases: { heading: 'aliases', also: ['alias', 'also called', 'تسميات أخرى'], optional: true },
  person: {
    heading: 'person',
    also: ['full name', 'person name', 'contact name', 'contact person', 'اسم الممثل بالإنجليزية'],
    optional: true,
  },
  personAr: {
    heading: 'person_ar',
    also: ['full name ar', 'person name ar', 'اسم الممثل', 'الاسم الكامل', 'اسم الشخص'],
    optional: true,
  },
  representative: {
    heading: 'representative',
    also: ['representative name', 'principal', 'الممثل', 'المندوب'],
    optional: true,
  },
  alternate: {
    heading: 'alternate',
    also: ['alternate name', 'deputy', 'المناوب', 'البديل'],
    optional: true,
  },
  focalPoint: {
    heading: 'focal_point',
    also: ['focal point name', 'نقطة الاتصال', 'ضابط الاتصال'],
    optional: true,
  },
  capacity: { heading: 'capacity', also: ['as', 'بصفة', 'نوع التمثيل'], optional: true },
  from: {
    heading: 'from',
    also: ['from date', 'since date', 'من تاريخ', 'اعتبارا من'],
    optional: true,
  },
  letter: {
    heading: 'letter',
    also: ['letter ref', 'الرقم الإشاري', 'رقم الكتاب'],
    optional: true,
  },
  title: {
    heading: 'title',
    also: ['function', 'position', 'الوظيفة بالإنجليزية'],
    optional: true,
  },
  titleAr: {
    heading: 'title_ar',
    also: ['function ar', 'الوظيفة', 'المسمى الوظيفي'],
    optional: true,
  },
  honorific: { heading: 'honorific', also: ['salutation'], optional: true },
  honorificAr: { heading: 'honorific_ar', also: ['اللقب'], optional: true },
  email: {
    heading: 'email',
    also: ['e-mail', 'mail', 'office email', 'البريد الإلكتروني', 'البريد'],
    optional: true,
  },
  phone: {
    heading: 'phone',
    also: ['telephone', 'mobile', 'office phone', 'الهاتف', 'رقم الهاتف', 'الجوال'],
    optional: true,
  },
  privateEmail: {
    heading: 'private_email',
    also: ['personal email', 'البريد الشخصي'],
    optional: true,
  },
  privatePhone: {
    heading: 'private_phone',
    also: ['personal phone', 'الهاتف الشخصي'],
    optional: true,
  },
} as const satisfies ColumnSpecs<string>;

export type MemberColumn = keyof typeof memberColumnSpecs;
