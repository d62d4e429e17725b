import type { Messages } from '../messages.ts';
import { actionErrors } from './action.ts';
import { bookErrors } from './book.ts';
import { commandLineErrors } from './command-line.ts';
import { copyErrors } from './copies.ts';
import { dateErrors } from './dates.ts';
import { decisionErrors } from './decision.ts';
import { dtmErrors } from './dtm.ts';
import { dtmImportErrors } from './dtm-import-errors.ts';
import { dtmReadingErrors } from './dtm-reading.ts';
import { figureErrors } from './figures.ts';
import { fileErrors } from './files.ts';
import { findErrors } from './find.ts';
import { groupErrors } from './group.ts';
import { historyErrors } from './history.ts';
import { holidayErrors } from './holiday.ts';
import { importErrors } from './imports.ts';
import { letterErrors } from './letter-errors.ts';
import { meetingErrors } from './meeting-errors.ts';
import { memberErrors } from './member.ts';
import { nationalityErrors } from './nationality.ts';
import { obligationErrors } from './obligation.ts';
import { paramErrors } from './params.ts';
import { personErrors } from './person.ts';
import { placeErrors } from './place.ts';
import { reportErrors } from './report.ts';
import { runErrors } from './run.ts';
import { seatErrors } from './seat.ts';
import { sittingErrors } from './sitting.ts';
import { tableErrors } from './tables.ts';
import { torErrors } from './tor.ts';

/** Every error's sentence; a code without one does not compile. */
export const errors: Messages = {
  ...actionErrors,
  ...bookErrors,
  ...commandLineErrors,
  ...dtmErrors,
  ...dtmReadingErrors,
  ...dtmImportErrors,
  ...figureErrors,
  ...findErrors,
  ...groupErrors,
  ...nationalityErrors,
  ...placeErrors,
  ...paramErrors,
  ...obligationErrors,
  ...copyErrors,
  ...dateErrors,
  ...fileErrors,
  ...historyErrors,
  ...decisionErrors,
  ...meetingErrors,
  ...letterErrors,
  ...reportErrors,
  ...memberErrors,
  ...personErrors,
  ...holidayErrors,
  ...torErrors,
  ...importErrors,
  ...runErrors,
  ...seatErrors,
  ...tableErrors,
  ...sittingErrors,
};
