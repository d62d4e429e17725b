import { run as english } from '../en/run.ts';
import type { Words } from '../words.ts';

/** What stands round a list or card; what a change says is English. */
export const run: Words['run'] = {
  ...english,
  next: (command) => `التالي: ${command}`,
  hidden: (columns) =>
    `أعمدة لم يتسع لها المكان: ${columns.join('، ')}. تظهر في نافذة أعرض، أو بـ ‎--fields‎.`,
  hiddenInCard: (columns) => `أعمدة لم يتسع لها المكان: ${columns.join('، ')}`,
  shown: (rows, all) => `المعروض ${rows} من ${all}.`,
};
