import type { decide as english } from '../en/weekly-decide.ts';

export const decide: typeof english = {
  unlettered: (name) => `حضر ممثل ${name} دون كتاب`,
  both: 'الرئاسة المشتركة',
  nextMeeting: 'الاجتماع القادم',
  write: (name) => `مخاطبة ${name}`,
  confirm: (name) => `عضوية ${name}`,
  confirmIt: 'إقرارها',
};
