import type { ColumnSpecs } from '../../tabular/header.ts';

/** Headings of a ministry's register, English and Arabic. */
export const letterColumns = {
  number: { heading: 'number', also: ['no', 'serial', 'الرقم', 'رقم القيد', 'رقم متسلسل', 'ر.م'] },
  date: {
    heading: 'date',
    also: ['received', 'sent', 'تاريخ الورود', 'تاريخ الإرسال', 'تاريخ القيد', 'التاريخ'],
  },
  with: {
    heading: 'with',
    also: ['from', 'to', 'الجهة', 'الجهة المرسلة', 'الجهة المرسل إليها', 'المرسل', 'المرسل إليه'],
  },
  subject: { heading: 'subject', also: ['الموضوع'] },
  reference: {
    heading: 'reference',
    also: ['ref', 'their number', 'رقم الكتاب', 'الرقم الإشاري', 'رقم الرسالة'],
    optional: true,
  },
  dated: {
    heading: 'dated',
    also: ['letter date', 'تاريخ الكتاب', 'تاريخ الرسالة'],
    optional: true,
  },
  hijri: { heading: 'hijri', also: ['التاريخ الهجري'], optional: true },
  means: { heading: 'means', also: ['الوسيلة', 'طريقة التسليم'], optional: true },
  signatory: { heading: 'signatory', also: ['signed by', 'الموقع'], optional: true },
  void: { heading: 'void', also: ['void reason', 'ملغى', 'سبب الإلغاء'], optional: true },
  note: { heading: 'note', also: ['notes', 'remarks', 'ملاحظات'], optional: true },
  answerBy: {
    heading: 'answer_by',
    also: ['answer due', 'reply by', 'due', 'الرد قبل', 'موعد الرد', 'تاريخ الرد المطلوب'],
    optional: true,
  },
  scan: {
    heading: 'scan',
    also: ['scan file', 'file', 'الملف', 'النسخة الممسوحة'],
    optional: true,
  },
  copy: { heading: 'copy', also: ['copies', 'cc', 'صورة إلى', 'نسخة إلى'], optional: true },
  attachments: { heading: 'attachments', also: ['enclosures', 'المرفقات'], optional: true },
  receivedBy: { heading: 'received_by', also: ['taken by', 'المستلم', 'استلمه'], optional: true },
  language: { heading: 'language', also: ['lang', 'اللغة'], optional: true },
} as const satisfies ColumnSpecs<string>;

export type LetterColumn = keyof typeof letterColumns;
