import { type Count, readCount } from '../../tabular/count.ts';
import { oncePerText } from '../../tabular/once-per-text.ts';
import type { CellFault } from '../place-cells.ts';
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

/** Each distinct combination of cells is looked at once, however many rows have it. */
export function oncePerCells<Read>(
  places: readonly number[],
  read: (cells: readonly string[]) => Read,
): (cells: readonly string[]) => Read {
  const known = new Map<string, Read>();
  return (cells) => {
    let key = '';
    for (const place of places) key += `${cells[place] ?? ''}\u001f`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = read(cells);
    known.set(key, fresh);
    return fresh;
  };
}
