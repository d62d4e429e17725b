import { lineList } from '../domain/line-list.ts';
import type { FigureSink } from './figure-sink.ts';
import type { SeriesFigures } from './figures.ts';
import type { Said } from './said.ts';

/**
 * The same place and category on several rows: real parts of a published total, so they are added.
 * Rows equal in every column are added too, but a row copied by mistake would look the same.
 */
export function checkRepeats(series: readonly SeriesFigures[], sink: FigureSink): Said {
  const repeats = new Map(sink.repeats().map((each) => [each.series, each]));
  if (repeats.size === 0) return { warnings: [], notes: [] };
  const kinds = new Map<string, number[]>();
  for (const one of series.filter((each) => !isRestated(each, series))) {
    const kind = one.breakdown === 'total' ? one.level : `${one.level} and ${one.breakdown}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), ...one.staged]);
  }
  return {
    notes: [...kinds].flatMap(([kind, staged]) => {
      const found = staged.flatMap((number) => repeats.get(number) ?? []);
      const cases = found.reduce((sum, each) => sum + each.cases, 0);
      const extraRows = found.reduce((sum, each) => sum + each.extraRows, 0);
      return sayRepeated(kind, cases, extraRows);
    }),
    warnings: sayEqual(sink.equalLines()),
  };
}

/** Households stand on the rows of the individuals, whose repeats have been told. */
function isRestated({ measure }: SeriesFigures, series: readonly SeriesFigures[]): boolean {
  return measure === 'households' && series.some((other) => other.measure === 'individuals');
}

function sayRepeated(kind: string, cases: number, extraRows: number): string[] {
  if (cases === 0) return [];
  const rows = extraRows === 1 ? '1 extra row' : `${extraRows} extra rows`;
  const times = cases === 1 ? 'in 1 case' : `in ${cases} cases`;
  return [`the same ${kind} stands on more than one row ${times}: they were added (${rows})`];
}

function sayEqual(lines: readonly number[]): string[] {
  if (lines.length === 0) return [];
  const rows = lines.length === 1 ? '1 row repeats' : `${lines.length} rows repeat`;
  return [`${rows} an earlier row in every column; added all the same (${lineList(lines)})`];
}
