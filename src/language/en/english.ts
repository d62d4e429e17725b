import { action } from './action.ts';
import { columns } from './columns.ts';
import { find } from './find.ts';
import { run } from './run.ts';

/** Every word that is printed, by who says it; what goes wrong is in `errors.ts`. */
export const english = {
  action,
  columns,
  find,
  run,
};
