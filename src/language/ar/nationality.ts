import { nationality as english } from '../en/nationality.ts';
import type { Words } from '../words.ts';

/** What lists print; what a change says is English. */
export const nationality: Words['nationality'] = {
  ...english,
  none: (text) => `لا توجد جنسية في اسمها «${text}».`,
  spelling: 'كتابة أخرى للاسم:  mwg nationality alias CODE "NAME"',
};
