import type { handover as english } from '../en/handover.ts';

/** What the handover says of deadlines and of where papers are. */
export const handover: typeof english = {
  action: (title, owners) => `${title} (${owners})`,
  answer: (who, subject) => `ردنا على ${who}: ${subject}`,
  awaited: (who, subject) => `رد ${who}: ${subject}`,
  inBook: 'في السجل نفسه',
  kinds: {
    book: 'السجل',
    backups: 'نسخ السجل',
    scans: 'صور الكتب',
    drafts: 'مسودات الكتب',
    papers: 'وثائق الاجتماعات',
    sign_in: 'كشوف الحضور',
    terms: 'الاختصاصات، ملف محفوظ خارج السجل',
    notes: 'المذكرات والنشرات الصادرة',
  },
};
