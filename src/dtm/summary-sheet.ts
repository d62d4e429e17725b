import { cleanText } from '../domain/clean-text.ts';
import { DataError } from '../errors.ts';
import { isUnknownWord, readCount } from '../tabular/count.ts';
import type { CsvRecord } from '../tabular/records.ts';
import type { Source } from '../tabular/source.ts';
import type { ControlTotal, Reading } from './figures.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    SUMMARY_SHEET: Record<string, never>;
  }
}

/** DTM Libya's printed summary names its round in a title and stacks tables without headings. */
export function isSummary(head: readonly CsvRecord[]): boolean {
  return head.some(({ cells }) => cells.some((cell) => summaryTitle.test(cell.trim())));
}

const summaryTitle = /^DTM Round (\d+)/i;

/** Of a summary nothing but its totals can be used, to compare the other sheets with. */
export function readSummary(
  records: Iterable<CsvRecord>,
  source: Pick<Source, 'encoding' | 'delimiter' | 'notes'>,
): Reading {
  const totals = totalReader();
  const found: ControlTotal[] = [];
  let inFile = 0;
  for (const record of records) {
    inFile += 1;
    found.push(...totals(record));
  }
  return {
    layout: 'libya-summary',
    kind: { code: 'libya-summary' },
    encoding: source.encoding,
    delimiter: source.delimiter,
    headerLine: 1,
    columns: { found: [], used: [], left: [] },
    rows: { inFile, stored: 0, skipped: inFile, rejected: 0 },
    ...{
      skips: [],
      rounds: [],
      series: [],
      places: [],
      foreignPlaces: [],
      mantikas: [],
      categories: [],
      problems: [],
      rules: [],
    },
    controlTotals: found,
    rejectedLines: new Set(),
    heldDays: [],
    answers: {},
    warnings: [],
    notes: source.notes,
    refusal: new DataError('SUMMARY_SHEET', {}),
  };
}

/** A number goes by the word to its left and by the word on top of its column. */
function totalReader(): (record: CsvRecord) => ControlTotal[] {
  let tops: string[] = [];
  return ({ line, cells }) => {
    if (cells.every((cell) => cell.trim() === '')) tops = [];
    let word = '';
    return cells.flatMap((cell, at) => {
      const count = readCount(cell);
      if (count.kind === 'count')
        return { line, label: label(word, tops[at]), stated: count.value };
      const text = cleanText(cell).replace(/\s+/g, ' ');
      if (/\p{L}/u.test(text) && !isUnknownWord(text)) word = tops[at] = text;
      return [];
    });
  };
}

function label(word: string, top: string | undefined): string {
  return [word, top].filter((part, at, all) => part && all.indexOf(part) === at).join(': ');
}
