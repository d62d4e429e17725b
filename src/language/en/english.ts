import { action } from './action.ts';
import { columns } from './columns.ts';
import { copies } from './copies.ts';
import { due } from './due.ts';
import { find } from './find.ts';
import { history } from './history.ts';
import { obligation } from './obligation.ts';
import { run } from './run.ts';

/** Every word that is printed, by who says it; what goes wrong is in `errors.ts`. */
export const english = {
  action,
  columns,
  copies,
  due,
  find,
  obligation,
  history,
  run,
};
