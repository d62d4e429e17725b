import { english } from '../en/english.ts';
import type { Words } from '../words.ts';
import { columns } from './columns.ts';
import { days } from './days.ts';
import { meeting } from './meeting.ts';
import { paper } from './paper.ts';
import { terms } from './terms.ts';

/** Data, headings and papers in Arabic; what the program says round them is English until it has its own. */
export const arabic: Words = {
  ...english,
  language: 'ar',
  columns: { ...english.columns, ...columns },
  days,
  meeting,
  paper,
  terms,
};
