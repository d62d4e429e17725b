import { english } from '../en/english.ts';
import { termIn } from '../terms.ts';
import type { Words } from '../words.ts';
import { action } from './action.ts';
import { channel } from './channel.ts';
import { columns } from './columns.ts';
import { config } from './config.ts';
import { copies } from './copies.ts';
import { days } from './days.ts';
import { decision } from './decision.ts';
import { doctor } from './doctor.ts';
import { dtmCaptions } from './dtm-captions.ts';
import { dtmFile } from './dtm-file.ts';
import { due } from './due.ts';
import { figures } from './figures.ts';
import { find } from './find.ts';
import { group } from './group.ts';
import { history } from './history.ts';
import { holiday } from './holiday.ts';
import { letter } from './letter.ts';
import { meeting } from './meeting.ts';
import { member } from './member.ts';
import { nationality } from './nationality.ts';
import { obligation } from './obligation.ts';
import { paper } from './paper.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { register } from './register.ts';
import { issues } from './report.ts';
import { run } from './run.ts';
import { terms } from './terms.ts';
import { titles } from './titles.ts';
import { today } from './today.ts';
import { tor } from './tor.ts';

/** Data, headings and papers in Arabic; what the program says round them is English until it has its own. */
export const arabic: Words = {
  ...english,
  language: 'ar',
  body: (handle) => termIn({ terms }, handle),
  action,
  columns: { ...english.columns, ...columns, ...titles },
  config,
  copies,
  register,
  doctor,
  place,
  nationality,
  history,
  find,
  figures,
  channel,
  days,
  meeting,
  decision,
  dtmCaptions,
  dtmFile,
  due,
  group,
  issues,
  holiday,
  letter,
  member,
  obligation,
  paper,
  person,
  run,
  terms,
  today,
  tor,
};
