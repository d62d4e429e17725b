import { DataError } from '../errors.ts';
import { cleanHeading, foldHeading } from '../tabular/header.ts';
import type { CsvRecord } from '../tabular/records.ts';
import { isTagRow } from '../tabular/table.ts';
import { hdxApi, hdxHapi } from './layouts/hdx-extract.ts';
import type { Layout, Needed } from './layouts/layout.ts';
import type { LayoutKind } from './layouts/layout-kind.ts';
import { libyaNationalities } from './layouts/libya-nationalities.ts';
import { refuseServices } from './layouts/libya-services.ts';
import {
  libyaBaladiyaSheet,
  libyaIdpDetails,
  libyaIdpsReturnees,
  libyaMuhallaSheet,
  libyaReturneeDetails,
} from './layouts/libya-sheets.ts';
import {
  type ColumnMap,
  isSupplement,
  mappedLayout,
  missingOf,
  type SavedMapping,
  savedLayout,
} from './layouts/mapping.ts';
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

declare module '../errors.ts' {
  interface ErrorValues {
    LAYOUT_UNKNOWN: {
      line: number;
      /** What was looked for and not found. */
      looked: 'delimiter' | 'supplement' | 'layout';
      found: readonly string[];
      more: number;
      nearest: readonly {
        kind: LayoutKind;
        needs: readonly Needed[];
        missing: readonly Needed[];
      }[];
    };
    MAP_HEADING_MISSING: { missing: readonly string[]; found: readonly string[] };
  }
}

type Way = (candidate: Candidate) => Layout | undefined;

function firstFit(candidates: readonly Candidate[], way: Way): Recognised | undefined {
  for (const [headerAt, candidate] of candidates.entries()) {
    const layout = isEmpty(candidate) ? undefined : way(candidate);
    if (layout !== undefined) return { kind: 'layout', layout, headerAt };
  }
  return undefined;
}

function waysOf({ map, savedMappings = [] }: Asked): Way[] {
  if (map !== undefined && !isSupplement(map))
    return [({ headings }) => mappedLayout(map, headings)];
  return [
    ({ headings }) => savedLayout(savedMappings, headings),
    ({ folded }) => layouts.find((layout) => layout.missing(folded).length === 0),
    ({ headings, tags }) => taggedLayout(headings, tags),
    // Tags without headings above them are headings enough.
    ({ own }) => taggedLayout(own, own),
  ];
}

function isEmpty({ headings, own }: Candidate): boolean {
  return headings.length + own.length === 0;
}

type Candidate = {
  line: number;
  /** Empty for a row of tags, which is not a header. */
  headings: readonly string[];
  folded: ReadonlySet<string>;
  /** The tags themselves, of a row of tags. */
  own: readonly string[];
  /** Of the HXL row right under it. */
  tags: readonly string[];
};

function toCandidate(record: CsvRecord, below: readonly CsvRecord[]): Candidate {
  const headings = isTagRow(record) ? [] : record.cells.map(cleanHeading);
  const next = below.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const tags = next !== undefined && isTagRow(next) ? next.cells : [];
  const named = headings.filter((heading) => heading !== '');
  const own = isTagRow(record) ? record.cells.map(cleanHeading) : [];
  return { line: record.line, headings, folded: new Set(named.map(foldHeading)), tags, own };
}

const headingsShown = 40;

/** The line that has most of the headings that a map names, and which it has not. */
function mapNotFound(candidates: readonly Candidate[], map: ColumnMap): DataError {
  const lacking = candidates
    .filter(({ headings }) => headings.length > 0)
    .map((candidate) => ({ candidate, missing: missingOf(map, candidate.headings) }))
    .sort((a, b) => a.missing.length - b.missing.length);
  const [nearest] = lacking;
  const named = (nearest?.candidate.headings ?? []).filter((heading) => heading !== '');
  return new DataError('MAP_HEADING_MISSING', {
    missing: nearest?.missing ?? [...map.values()],
    found: named.slice(0, headingsShown),
  });
}

function notRecognised(candidates: readonly Candidate[], { map, isOneColumn }: Asked): DataError {
  if (map !== undefined && !isSupplement(map) && !isOneColumn) return mapNotFound(candidates, map);
  const { line, headings, folded } = likeliest(candidates);
  const named = headings.filter((heading) => heading !== '');
  return new DataError('LAYOUT_UNKNOWN', {
    line,
    looked: lookedFor(map, isOneColumn),
    found: named.slice(0, headingsShown),
    more: Math.max(0, named.length - headingsShown),
    nearest: nearestLayouts(folded).map(({ kind, needs, missing }) => {
      return { kind, needs, missing: missing(folded) };
    }),
  });
}

function lookedFor(map: ColumnMap | undefined, isOneColumn: boolean) {
  if (isOneColumn) return 'delimiter';
  return map === undefined ? 'layout' : 'supplement';
}

/** What lacks more than this is another kind of file. */
const farthest = 0.7;

/** The two that lack least: a list of all would hide them. */
function nearestLayouts(folded: ReadonlySet<string>): Layout[] {
  const lacks = (layout: Layout) => layout.missing(folded).length / layout.needs.length;
  return layouts
    .filter((layout) => lacks(layout) <= farthest)
    .toSorted((a, b) => lacks(a) - lacks(b))
    .slice(0, 2);
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
