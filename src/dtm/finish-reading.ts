import type { Mantikas } from '../domain/coverage.ts';
import type { Problem, Skip } from '../tabular/problem.ts';
import type { Source } from '../tabular/source.ts';
import type { Table } from '../tabular/table.ts';
import { checkFigures } from './checks.ts';
import { controlTotals } from './control-totals.ts';
import type { FigureSink } from './figure-sink.ts';
import type { Reading } from './figures.ts';
import type { ForeignPlaces } from './foreign-places.ts';
import type { Gatherer } from './gather.ts';
import { joinSeries } from './join-series.ts';
import type { Layout, OpenLayout } from './layouts/layout.ts';
import type { Gazetteer } from './places.ts';
import type { FilledRegister } from './register.ts';
import { refuseUnstated } from './unstated-rounds.ts';

export type ReadThrough = {
  source: Pick<Source, 'encoding' | 'delimiter' | 'notes'>;
  layout: Layout;
  table: Table;
  opened: OpenLayout;
  register: FilledRegister;
  foreign: ForeignPlaces;
  gatherer: Gatherer;
  inFile: number;
  gazetteer: Gazetteer;
};

/** What can be said only when the last row is read: days, rounds, sums, repeated rows. */
export function finishReading(read: ReadThrough, sink: FigureSink): Reading {
  const { source, layout, table, opened, register, gatherer, inFile } = read;
  const headingProblems = table.headingProblems();
  const gathered = gatherer.gathered();
  const { kept, problems } = refuseUnstated(register.opened, sink);
  const joined = joinSeries(kept, sink.sharePlaces);
  const totals = controlTotals(gathered.totals, joined.rounds, joined.series);
  const checks = checkFigures(joined.rounds, joined.series, totals, sink);
  const rejectedLines = new Set([...gathered.rejectedLines, ...problems.map(({ line }) => line)]);
  return {
    layout: layout.key,
    layoutTitle: layout.title,
    encoding: source.encoding,
    delimiter: source.delimiter,
    headerLine: table.headerLine,
    columns: columnsOf(table.headings, opened.used),
    rows: {
      inFile,
      stored: gathered.stored - problems.length,
      skipped: gathered.skipped,
      rejected: rejectedLines.size,
    },
    skips: [...gathered.skips].sort(byLine),
    ...joined,
    places: register.places,
    foreignPlaces: read.foreign.named(),
    mantikas: joined.series.map(({ places }) => mantikasOf(places, read)),
    categories: register.categories,
    controlTotals: totals,
    problems: [...headingProblems, ...gathered.problems, ...problems].sort(byLine),
    rejectedLines,
    warnings: [...gathered.remarks.warnings, ...checks.warnings],
    notes: [
      ...source.notes,
      ...table.notes,
      ...opened.notes,
      ...gathered.remarks.notes,
      ...checks.notes,
    ],
  };
}

/** Each place stands for the mantika that it lies in, or that it is. */
function mantikasOf(
  places: readonly number[],
  { register, foreign, gazetteer }: ReadThrough,
): Mantikas {
  const byCode = new Map(foreign.named().map((place) => [place.code, place]));
  const found = new Map<string, string>();
  for (const number of places) {
    let place = register.places[number];
    while (place !== undefined && place.level !== 'mantika') {
      place = byCode.get(place.parent ?? '') ?? gazetteer.get(place.parent ?? '');
    }
    if (place !== undefined) found.set(place.code, place.nameEn);
  }
  return found;
}

function columnsOf(headings: readonly string[], used: readonly string[]): Reading['columns'] {
  const left = headings.filter((heading) => heading !== '' && !used.includes(heading));
  return { found: headings, used, left };
}

function byLine(a: Problem | Skip, b: Problem | Skip): number {
  return a.line - b.line;
}
