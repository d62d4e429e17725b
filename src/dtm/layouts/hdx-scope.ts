import { cleanText } from '../../domain/clean-text.ts';
import { DataError } from '../../errors.ts';
import { isUnknownWord, readCount } from '../../tabular/count.ts';
import { inWords } from '../../tabular/line-list.ts';
import { oncePerText } from '../../tabular/once-per-text.ts';
import type { CsvRecord } from '../../tabular/records.ts';
import { statedCode } from '../place-cells.ts';
import type { Gazetteer } from '../places.ts';
import { isTotalLabel } from '../totals.ts';
import type { HdxColumns, HdxKey } from './hdx-columns.ts';

/** Figures of two rounds, operations or assessments are never added: a file with two is refused. */
export function hdxScope(at: HdxColumns, rows: readonly CsvRecord[]) {
  const operation = onlyText(at, rows, 'operation', 'operations');
  const assessmentType = onlyText(at, rows, 'assessment', 'assessment types');
  return {
    ...(operation !== undefined && { operation }),
    ...(assessmentType !== undefined && { assessmentType }),
    ...onlyRound(at, rows),
  };
}

export function refuseOtherCountries(
  at: HdxColumns,
  rows: readonly CsvRecord[],
  gazetteer: Gazetteer,
): void {
  const isLibya = countryJudge(gazetteer);
  const foreign = new Set<string>();
  let libyanRows = 0;
  for (const row of rows) {
    const [code, name] = [at.cell(row, 'countryCode'), at.cell(row, 'countryName').trim()];
    if (isLibya(code, name)) libyanRows += 1;
    else foreign.add(name || code.trim());
  }
  if (foreign.size === 0) return;
  throw new DataError({
    code: 'OTHER_COUNTRIES',
    message: `The file holds rows of ${someInWords([...foreign])}; only Libya is read here.`,
    hints: libyanRows === 0 ? [] : ['keep only the rows whose admin0Pcode is LBY'],
  });
}

function countryJudge(gazetteer: Gazetteer): (code: string, name: string) => boolean {
  const codeOf = oncePerText(statedCode);
  const isLibyanName = oncePerText(
    (name) =>
      isUnknownWord(name) || isTotalLabel(name) || gazetteer.named('country', name).length > 0,
  );
  return (code, name) => (codeOf(code) === '' ? isLibyanName(name) : codeOf(code) === 'LY');
}

function onlyText(at: HdxColumns, rows: readonly CsvRecord[], key: HdxKey, what: string) {
  const texts = new Set(rows.map((row) => at.cell(row, key)));
  const stated = new Set([...texts].filter((text) => !isUnknownWord(text)).map(cleanText));
  return only([...stated], what);
}

function onlyRound(at: HdxColumns, rows: readonly CsvRecord[]): { round?: number } {
  const texts = new Set(rows.map((row) => at.cell(row, 'round')));
  const counts = [...texts].map(readCount);
  const stated = new Set(counts.flatMap((count) => (count.kind === 'count' ? count.value : [])));
  const round = only([...stated], 'rounds');
  return round === undefined ? {} : { round };
}

function only<Value extends string | number>(values: Value[], what: string): Value | undefined {
  if (values.length < 2) return values[0];
  throw new DataError({
    code: `SEVERAL_${what.toUpperCase().replaceAll(' ', '_')}`,
    message: `The file holds ${what} ${someInWords(values.map(String))}; one is read at a time.`,
    hints: ['keep the rows of one and read each as a file of its own'],
  });
}

const shown = 6;

function someInWords(items: readonly string[]): string {
  if (items.length <= shown) return inWords(items);
  return inWords([...items.slice(0, shown), `${items.length - shown} more`]);
}
