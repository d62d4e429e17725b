import { DataError } from '../errors.ts';
import { cleanHeading, foldHeading } from '../tabular/header.ts';
import type { CsvRecord } from '../tabular/records.ts';
import { isTagRow } from '../tabular/table.ts';
import { hdxApi, hdxHapi } from './layouts/hdx-extract.ts';
import type { Layout } from './layouts/layout.ts';
import { libyaNationalities } from './layouts/libya-nationalities.ts';
import { refuseServices } from './layouts/libya-services.ts';
import {
  libyaBaladiyaSheet,
  libyaIdpDetails,
  libyaIdpsReturnees,
  libyaMuhallaSheet,
  libyaReturneeDetails,
} from './layouts/libya-sheets.ts';
import { type ColumnMap, findMapping, mappedLayout, type SavedMapping } from './layouts/mapping.ts';
import { taggedLayout } from './layouts/tagged.ts';
import { isSummary } from './summary-sheet.ts';

/** A new layout is a file in `layouts/` and a line here; the first that fits is taken. */
const layouts: readonly Layout[] = [
  libyaNationalities,
  libyaMuhallaSheet,
  libyaBaladiyaSheet,
  libyaIdpsReturnees,
  libyaIdpDetails,
  libyaReturneeDetails,
  hdxApi,
  hdxHapi,
];

export type Recognised = { kind: 'layout'; layout: Layout; headerAt: number } | { kind: 'summary' };

type Asked = { map?: ColumnMap; savedMappings?: readonly SavedMapping[]; isOneColumn: boolean };

/** What the clerk says comes first, then what was said before, then what is known here. */
export function recognise(records: readonly CsvRecord[], asked: Asked): Recognised {
  const candidates = records.map((record, at) => toCandidate(record, records.slice(at + 1)));
  for (const way of waysOf(asked)) {
    const found = firstFit(candidates, way);
    if (found !== undefined) return found;
  }
  if (isSummary(records)) return { kind: 'summary' };
  for (const { folded } of candidates) refuseServices(folded);
  throw notRecognised(candidates, asked);
}

type Way = (candidate: Candidate) => Layout | undefined;

function firstFit(candidates: readonly Candidate[], way: Way): Recognised | undefined {
  for (const [headerAt, candidate] of candidates.entries()) {
    const layout = candidate.headings.length === 0 ? undefined : way(candidate);
    if (layout !== undefined) return { kind: 'layout', layout, headerAt };
  }
  return undefined;
}

function waysOf({ map, savedMappings = [] }: Asked): Way[] {
  if (map !== undefined) return [({ headings }) => mappedLayout(map, headings)];
  return [
    ({ headings }) => findMapping(savedMappings, headings),
    ({ folded }) => layouts.find((layout) => layout.missing(folded).length === 0),
    ({ headings, tags }) => taggedLayout(headings, tags),
  ];
}

type Candidate = {
  line: number;
  /** Empty for a row of tags, which is not a header. */
  headings: readonly string[];
  folded: ReadonlySet<string>;
  /** Of the HXL row right under it. */
  tags: readonly string[];
};

function toCandidate(record: CsvRecord, below: readonly CsvRecord[]): Candidate {
  const headings = isTagRow(record) ? [] : record.cells.map(cleanHeading);
  const next = below.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const tags = next !== undefined && isTagRow(next) ? next.cells : [];
  const named = headings.filter((heading) => heading !== '');
  return { line: record.line, headings, folded: new Set(named.map(foldHeading)), tags };
}

const headingsShown = 40;

function notRecognised(candidates: readonly Candidate[], { map, isOneColumn }: Asked): DataError {
  const { line, headings, folded } = likeliest(candidates);
  const named = headings.filter((heading) => heading !== '');
  const found = named.slice(0, headingsShown).join(', ');
  const more = named.length > headingsShown ? ` and ${named.length - headingsShown} more` : '';
  return new DataError({
    code: map === undefined ? 'LAYOUT_UNKNOWN' : 'MAP_NOT_FOUND',
    message: whyNot(line, map, isOneColumn),
    hints: [
      'Say which column means what:  --map place=HEADING,level=baladiya,idps=HEADING',
      'Or export the sheet that has one of these sets of columns.',
    ],
    details: [
      `found on line ${line}: ${found}${more}`,
      ...nearestLayouts(folded).flatMap((layout) => [
        `${layout.title} needs: ${layout.needs.join(', ')}`,
        `  not found: ${layout.missing(folded).join(', ')}`,
      ]),
    ],
  });
}

function whyNot(line: number, map: ColumnMap | undefined, isOneColumn: boolean): string {
  if (isOneColumn) {
    return 'Only one column was found, and no known layout has one: is the delimiter , ; | or tab?';
  }
  if (map !== undefined)
    return `Not all headings of --map are on one line (looked at: line ${line}).`;
  return `The headings on line ${line} fit no layout that is read here.`;
}

/** The two that lack least: a list of all would hide them. */
function nearestLayouts(folded: ReadonlySet<string>): Layout[] {
  const lacks = (layout: Layout) => layout.missing(folded).length / layout.needs.length;
  return layouts.toSorted((a, b) => lacks(a) - lacks(b)).slice(0, 2);
}

/** The line that lacks least; of equals, the one with most words. */
function likeliest(candidates: readonly Candidate[]): Candidate {
  const scored = candidates.map((candidate) => ({
    candidate,
    lacks: Math.min(
      ...layouts.map((each) => each.missing(candidate.folded).length / each.needs.length),
    ),
    words: new Set(candidate.headings.filter((heading) => /^\D*\p{L}/u.test(heading))).size,
  }));
  scored.sort((a, b) => a.lacks - b.lacks || b.words - a.words);
  return scored[0]?.candidate ?? toCandidate({ line: 1, cells: [] }, []);
}
