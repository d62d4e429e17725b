import { joined } from '../arabic/numbering.ts';
import type { Words } from '../words.ts';

export const boundary = 'لا تعني أسماء الأماكن والحدود أي إقرار رسمي.';

export const paper: Words['paper'] = {
  yes: 'نعم',
  no: 'لا',
  joined,
  clauses: (parts) => parts.join('، '),
  demo: 'بيانات تجريبية: أشخاص وأرقام غير حقيقية',
  measure: 'البيان',
  value: 'القيمة',
  page: (page, of) => ['صفحة ', page, ' من ', of],
};
