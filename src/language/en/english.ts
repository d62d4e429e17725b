import type { PrintLanguage } from '../print-language.ts';
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
import { dtmImport } from './dtm-import.ts';
import { due } from './due.ts';
import { figures } from './figures.ts';
import { find } from './find.ts';
import { group } from './group.ts';
import { history } from './history.ts';
import { holiday } from './holiday.ts';
import { imports } from './imports.ts';
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
import { sitting } from './sitting.ts';
import { terms } from './terms.ts';
import { today } from './today.ts';
import { tor } from './tor.ts';

/** Every word that is printed, by who says it; what goes wrong is in `errors.ts`. */
export const english = {
  language: 'en' as PrintLanguage,
  /** How a body is called: by its handle, or by its name where a paper’s readers know no handles. */
  body: (handle: string): string => handle,
  action,
  columns,
  channel,
  config,
  copies,
  days,
  dtmCaptions,
  dtmFile,
  dtmImport,
  due,
  find,
  doctor,
  history,
  obligation,
  paper,
  decision,
  meeting,
  letter,
  member,
  person,
  holiday,
  tor,
  imports,
  figures,
  nationality,
  place,
  group,
  issues,
  register,
  run,
  sitting,
  terms,
  today,
};
