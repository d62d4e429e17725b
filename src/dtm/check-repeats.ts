import { lineList } from '../tabular/line-list.ts';
import type { CsvRecord } from '../tabular/records.ts';
import type { SeriesFigures } from './figures.ts';
import type { Said } from './said.ts';

/**
 * The same place and category on several rows: real parts of a published total, so they are added.
 * Rows equal in every column are added too, but a row copied by mistake would look the same.
 */
export function checkRepeats(
  { level, breakdown, figures }: SeriesFigures,
  rows: readonly CsvRecord[],
): Said {
  const linesByKey = new Map<string, number[]>();
  for (const { place, category, line } of figures) {
    const key = `${place} ${category}`;
    const lines = linesByKey.get(key);
    if (lines === undefined) linesByKey.set(key, [line]);
    else lines.push(line);
  }
  const repeated = [...linesByKey.values()].filter((lines) => lines.length > 1);
  const what = breakdown === 'total' ? level : `${level} and ${breakdown}`;
  return {
    notes: sayRepeated(what, repeated),
    warnings: sayEqual(equalLines(rows, new Set(repeated.flat()))),
  };
}

function sayRepeated(what: string, repeated: readonly number[][]): string[] {
  if (repeated.length === 0) return [];
  const extra = repeated.flat().length - repeated.length;
  const rows = extra === 1 ? '1 extra row' : `${extra} extra rows`;
  const times = repeated.length === 1 ? 'in 1 case' : `in ${repeated.length} cases`;
  return [`the same ${what} stands on more than one row ${times}: they were added (${rows})`];
}

function sayEqual(lines: readonly number[]): string[] {
  if (lines.length === 0) return [];
  const rows = lines.length === 1 ? '1 row repeats' : `${lines.length} rows repeat`;
  return [`${rows} an earlier row in every column; added all the same (${lineList(lines)})`];
}

function equalLines(rows: readonly CsvRecord[], candidates: ReadonlySet<number>): number[] {
  const seen = new Set<string>();
  return rows
    .filter(({ line }) => candidates.has(line))
    .flatMap(({ line, cells }) => {
      const text = cells.join('\u001f');
      if (seen.has(text)) return line;
      seen.add(text);
      return [];
    });
}
