import { type Count, readCount } from '../../tabular/count.ts';
import type { Columns } from '../../tabular/header.ts';
import { oncePerText } from '../../tabular/once-per-text.ts';
import type { CsvRecord } from '../../tabular/records.ts';
import { matchPlace } from '../match-place.ts';
import type { CellFault, PlaceCells, PlaceMatch } from '../place-cells.ts';
import type { Gazetteer } from '../places.ts';
import type { Remark } from '../remarks.ts';
import type { Entry, RowOutcome } from './layout.ts';

/** A row is read only when nothing in it is at fault; all its faults are told together. */
export function rowOutcome(
  line: number,
  faults: readonly CellFault[],
  remarks: readonly Remark[],
  entries: () => readonly Entry[],
): RowOutcome {
  if (faults.length === 0) return { kind: 'read', line, remarks, entries: entries() };
  return { kind: 'rejected', line, remarks, problems: faults.map((fault) => ({ line, ...fault })) };
}

export function totalOutcome(line: number, label: string, count: Count): RowOutcome {
  const stated = count.kind === 'count' ? count.value : undefined;
  return { kind: 'total', line, remarks: [], label: label.trim(), stated };
}

export function countFaults(count: Count, column: string, value: string): CellFault[] {
  return count.kind === 'bad' ? [{ column, value: value.trim(), reason: count.reason }] : [];
}

/** Of a count that is not bad. */
export function entryCount(count: Count): Entry['count'] {
  if (count.kind === 'count') return count.value;
  return count.kind === 'suppressed' ? 'suppressed' : 'unknown';
}

/** Each distinct number is parsed once. */
export function countReader(): (text: string) => Count {
  return oncePerText(readCount);
}

/** Each distinct place, by the text of all its cells, is matched once however many rows it has. */
export function placeMatcher<Key extends string>(
  gazetteer: Gazetteer,
  at: Columns<Key>,
  keys: readonly Key[],
  placeCells: (row: CsvRecord) => PlaceCells,
): (row: CsvRecord) => PlaceMatch {
  const known = new Map<string, PlaceMatch>();
  return (row) => {
    const text = keys.map((key) => at.cell(row, key)).join('\u001f');
    const match = known.get(text) ?? matchPlace(gazetteer, placeCells(row));
    known.set(text, match);
    return match;
  };
}
