import type { Mantikas } from '../domain/coverage.ts';
import { answerFlags, type FileAnswers } from '../domain/file-answers.ts';
import type { Place } from '../domain/place.ts';
import type { Source } from '../tabular/source.ts';
import type { Table } from '../tabular/table.ts';
import { checkFigures } from './checks.ts';
import { controlTotals } from './control-totals.ts';
import type { FigureSink } from './figure-sink.ts';
import type { Reading } from './figures.ts';
import type { Finding, RowProblem, RowSkip } from './finding.ts';
import type { ForeignPlaces } from './foreign-places.ts';
import type { Gatherer } from './gather.ts';
import type { HeldDay } from './held-days.ts';
import { joinSeries } from './join-series.ts';
import type { Layout, OpenLayout } from './layouts/layout.ts';
import { layoutKey } from './layouts/layout-kind.ts';
import { type ColumnMap, isSupplement, mapText } from './layouts/mapping.ts';
import { partColumnsNote } from './part-columns.ts';
import type { Gazetteer } from './places.ts';
import type { FilledRegister } from './register.ts';
import type { UnreadFindings } from './unread-columns.ts';
import { refuseUnstated } from './unstated-rounds.ts';

declare module './finding.ts' {
  interface Findings {
    READ_AS_KEPT: { name: string; flags: readonly (readonly [flag: string, value: string])[] };
    HEADING_NOT_READ: { column: string; reason: Finding };
  }
}

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
  unread: UnreadFindings;
  held: readonly HeldDay[];
  said: Said;
};

/** What the clerk said of the file, now or when it was kept under a name. */
export type Said = { map: ColumnMap | undefined; answers: FileAnswers; kept: string | undefined };

/** What can be said only when the last row is read: days, rounds, sums, repeated rows. */
export function finishReading(read: ReadThrough, sink: FigureSink): Reading {
  const { source, layout, table, opened, register, foreign, unread } = read;
  const { map } = read.said;
  const columns = columnsOf(table.headings, opened.used);
  const gathered = read.gatherer.gathered();
  const heading = sortHeadingProblems(table.headingProblems(opened.used));
  const late = giveUpLate(read, gathered.rowsOfPlace, sink);
  const joined = joinSeries(late.kept, sink.sharePlaces);
  const stated = controlTotals(gathered.totals, joined.rounds, joined.series);
  const totals = [...stated, ...unread.totals];
  const checks = checkFigures(joined.rounds, joined.series, totals, sink);
  const rejectedLines = new Set([...gathered.rejectedLines, ...lines(late.problems)]);
  const named = new Map(foreign.named().map((place) => [place.code, place]));
  const places = register.placed.map(({ place }) => named.get(place.code) ?? place);
  const above = (code: string) => named.get(code) ?? read.gazetteer.get(code);
  return {
    ...{ layout: layoutKey(layout.kind), kind: layout.kind },
    ...{ encoding: source.encoding, delimiter: source.delimiter, headerLine: table.headerLine },
    columns,
    rows: rowsOf(read.inFile, gathered.skipped + unread.totals.length, rejectedLines.size),
    skips: [...gathered.skips, ...unread.totals.map(skipOf)].sort(byLine),
    ...joined,
    places,
    foreignPlaces: [...named.values()],
    mantikas: joined.series.map((one) => () => mantikasOf(one.places, places, above)),
    categories: register.categories,
    controlTotals: totals,
    problems: [...heading.problems, ...gathered.problems, ...late.problems].sort(byLine),
    rules: gathered.rules,
    rejectedLines,
    warnings: [...gathered.remarks.warnings, ...unread.warnings, ...checks.warnings],
    heldDays: read.held,
    answers: { ...read.said.answers, ...(map !== undefined && { map: mapText(map) }) },
    notes: [
      ...keptNote(read.said),
      ...partColumnsNote(columns.left),
      ...[source.notes, table.notes, opened.notes, heading.notes, gathered.remarks.notes].flat(),
      ...[late.notes, unread.notes, checks.notes].flat(),
    ],
  };
}

function keptNote({ map = new Map(), answers, kept }: Said): Finding[] {
  const columns = map.size > 0 && isSupplement(map) && { map: mapText(map) };
  const flags = answerFlags({ ...answers, ...columns });
  if (kept === undefined || flags.length === 0) return [];
  return [{ code: 'READ_AS_KEPT', name: kept, flags }];
}

/** Every row of the file is exactly one of these. */
function rowsOf(inFile: number, skipped: number, rejected: number): Reading['rows'] {
  return { inFile, stored: inFile - skipped - rejected, skipped, rejected };
}

/** A column that nobody named is not read, so it stops nothing. */
function sortHeadingProblems(all: readonly RowProblem[]) {
  const problems = all.filter(({ value }) => value !== '');
  const unnamed = all.filter(({ value }) => value === '');
  const notes = unnamed.map(({ column, reason }): Finding => {
    return { code: 'HEADING_NOT_READ', column, reason };
  });
  return { problems, notes };
}

/** Rows that turn out, at the last row, to be of no round, of no place, or totals of others. */
function giveUpLate(read: ReadThrough, rowsOfPlace: readonly number[], sink: FigureSink) {
  const unstated = refuseUnstated(read.register.opened, sink);
  const named = refuseMisnamed(read, rowsOfPlace, sink);
  giveUp(read, lines(read.unread.totals), sink);
  const problems: readonly RowProblem[] = [...unstated.problems, ...named.problems];
  return { kept: unstated.kept, problems, notes: named.notes };
}

function skipOf({ line, label }: UnreadFindings['totals'][number]): RowSkip {
  return { line, reason: { code: 'TOTAL_ROW', label } };
}

function lines(all: readonly { line: number }[]): number[] {
  return all.map(({ line }) => line);
}

/** A row whose code and name are those of two places is a row of neither. */
function refuseMisnamed(read: ReadThrough, rowsOfPlace: readonly number[], sink: FigureSink) {
  const { placed } = read.register;
  const counted = placed.flatMap(({ chain }, number) =>
    chain === undefined ? [] : [{ chain, rows: rowsOfPlace[number] ?? 0 }],
  );
  const { misnamed, notes } = read.foreign.settle(counted);
  const numbers = new Map(placed.map(({ chain }, number) => [chain, number]));
  const problems = misnamed.flatMap(({ chain, ...fault }) => {
    const number = numbers.get(chain);
    if (number === undefined) return [];
    return sink.linesOfPlaces([number]).map((line): RowProblem => ({ line, ...fault }));
  });
  giveUp(read, lines(problems), sink);
  return { problems, notes };
}

/** What was taken in of rows that turn out not to count. */
function giveUp({ register }: ReadThrough, given: readonly number[], sink: FigureSink): void {
  if (given.length === 0) return;
  for (const { series, figures, total, places } of sink.giveUp(given)) {
    const open = register.opened[series];
    if (open === undefined) continue;
    open.figures = figures;
    open.total = total;
    open.places = [];
    for (const place of places) open.places[place] = true;
  }
}

/** Each place stands for the mantika that it lies in, or that it is. */
function mantikasOf(
  numbers: readonly number[],
  places: readonly Place[],
  above: (code: string) => Place | undefined,
): Mantikas {
  const found = new Map<string, string>();
  for (const number of numbers) {
    let place = places[number];
    while (place !== undefined && place.level !== 'mantika') {
      place = above(place.parent ?? '');
    }
    if (place !== undefined) found.set(place.code, place.nameEn);
  }
  return found;
}

function columnsOf(headings: readonly string[], used: readonly string[]): Reading['columns'] {
  const left = headings.filter((heading) => heading !== '' && !used.includes(heading));
  return { found: headings, used, left };
}

function byLine(a: RowProblem | RowSkip, b: RowProblem | RowSkip): number {
  return a.line - b.line;
}
