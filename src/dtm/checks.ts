import { inWords } from '../tabular/line-list.ts';
import type { CsvRecord } from '../tabular/records.ts';
import { checkRepeats } from './check-repeats.ts';
import type { ControlTotal, SeriesFigures } from './figures.ts';
import { inEnglish, note, nothing, type Said, warning } from './said.ts';

/** What a person should know before anything is stored. */
export function checkFigures(
  series: readonly SeriesFigures[],
  totals: readonly ControlTotal[],
  rows: readonly CsvRecord[],
): Said {
  const checks = [
    ...totals.map(checkTotal),
    checkLevels(series),
    ...series.map((each) => checkRepeats(each, rows)),
    ...series.map(checkGaps),
  ];
  return {
    warnings: checks.flatMap(({ warnings }) => warnings),
    notes: checks.flatMap(({ notes }) => notes),
  };
}

function checkTotal({ line, label, stated, computed }: ControlTotal): Said {
  const row = `line ${line} "${label || '(no label)'}" states ${inEnglish(stated)}`;
  if (computed === undefined) return note(`${row}; it was not compared`);
  if (stated === computed) return note(`${row}, which the rows add up to`);
  const difference = inEnglish(Math.abs(stated - computed));
  return warning(`${row}, but the rows add up to ${inEnglish(computed)} (${difference} apart)`);
}

/** Each level restates the same people, so their totals must be one number. */
function checkLevels(series: readonly SeriesFigures[]): Said {
  if (series.length < 2) return nothing;
  const totals = new Set(series.map(({ total }) => total));
  const each = inWords(series.map(({ level, total }) => `${level} ${inEnglish(total)}`));
  return totals.size === 1
    ? note(`the levels agree: ${each}`)
    : warning(`the levels do not agree: ${each}`);
}

function checkGaps({ level, unknown, suppressed }: SeriesFigures): Said {
  const gaps = unknown + suppressed;
  if (gaps === 0) return nothing;
  return note(
    `${level}: ${gaps} without a figure (${unknown} unknown, ${suppressed} suppressed), not counted as 0`,
  );
}
