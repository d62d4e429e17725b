import { english } from '../en/english.ts';
import { termIn } from '../terms.ts';
import type { Words } from '../words.ts';
import { action } from './action.ts';
import { columns } from './columns.ts';
import { config } from './config.ts';
import { days } from './days.ts';
import { decision } from './decision.ts';
import { due } from './due.ts';
import { letter } from './letter.ts';
import { meeting } from './meeting.ts';
import { member } from './member.ts';
import { obligation } from './obligation.ts';
import { paper } from './paper.ts';
import { person } from './person.ts';
import { terms } from './terms.ts';
import { titles } from './titles.ts';

/** Data, headings and papers in Arabic; what the program says round them is English until it has its own. */
export const arabic: Words = {
  ...english,
  language: 'ar',
  body: (handle) => termIn({ terms }, handle),
  action,
  columns: { ...english.columns, ...columns, ...titles },
  config,
  days,
  meeting,
  decision,
  due,
  letter,
  member,
  obligation,
  paper,
  person,
  terms,
};
