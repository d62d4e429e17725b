import { DataError } from '../errors.ts';
import { cleanHeading, foldHeading, missingHeadings, requiredHeadings } from '../tabular/header.ts';
import type { CsvRecord } from '../tabular/records.ts';
import { isTagRow } from '../tabular/table.ts';
import { hdxApi } from './layouts/hdx-api.ts';
import type { Layout } from './layouts/layout.ts';
import { libyaNationalities } from './layouts/libya-nationalities.ts';

/** A new layout is a file in `layouts/` and a line here. */
const layouts: readonly Layout[] = [libyaNationalities, hdxApi];

export type Recognised = { layout: Layout; headerAt: number };

/** Title lines may stand above the headings, but not many. */
const headRecords = 30;

export function recognise(records: readonly CsvRecord[], isOneColumn: boolean): Recognised {
  const candidates = records.slice(0, headRecords).map(toCandidate);
  for (const [headerAt, { missing }] of candidates.entries()) {
    const layout = layouts.find((each) => missing(each).length === 0);
    if (layout !== undefined) return { layout, headerAt };
  }
  throw notRecognised(candidates, isOneColumn);
}

type Candidate = {
  line: number;
  headings: readonly string[];
  missing: (layout: Layout) => string[];
};

function toCandidate(record: CsvRecord): Candidate {
  const headings = isTagRow(record) ? [] : record.cells.map(cleanHeading).filter(Boolean);
  const folded = new Set(headings.map(foldHeading));
  return {
    line: record.line,
    headings,
    missing: ({ columns }) => missingHeadings(columns, folded),
  };
}

const headingsShown = 40;

function notRecognised(candidates: readonly Candidate[], isOneColumn: boolean): DataError {
  const { line, headings, missing } = likeliest(candidates);
  const found = headings.slice(0, headingsShown).join(', ');
  const more =
    headings.length > headingsShown ? ` and ${headings.length - headingsShown} more` : '';
  return new DataError({
    code: 'LAYOUT_UNKNOWN',
    message: isOneColumn
      ? 'Only one column was found, and no known layout has one: is the delimiter , ; | or tab?'
      : `The headings on line ${line} fit no layout that is read here.`,
    hints: ['export the sheet that has these columns, or rename the headings'],
    details: [
      `found on line ${line}: ${found}${more}`,
      ...layouts.flatMap((layout) => [
        `${layout.title} needs: ${requiredHeadings(layout.columns).join(', ')}`,
        `  not found: ${missing(layout).join(', ')}`,
      ]),
    ],
  });
}

/** The line that lacks least; of equals, the one with most words. */
function likeliest(candidates: readonly Candidate[]): Candidate {
  const scored = candidates.map((candidate) => ({
    candidate,
    lacks: Math.min(...layouts.map((layout) => candidate.missing(layout).length)),
    words: new Set(candidate.headings.filter((heading) => /^\D*\p{L}/u.test(heading))).size,
  }));
  scored.sort((a, b) => a.lacks - b.lacks || b.words - a.words);
  return scored[0]?.candidate ?? toCandidate({ line: 1, cells: [] });
}
