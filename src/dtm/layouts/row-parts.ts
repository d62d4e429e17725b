import { type Count, readCount } from '../../tabular/count.ts';
import { oncePerText } from '../../tabular/once-per-text.ts';
import { ownText } from '../../tabular/own-text.ts';
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

/** Plain digits as they are; what else there is, parsed once per distinct text. */
export function countReader(): (text: string) => Count {
  const read = oncePerText(readCount);
  return (text) => plainCount(text) ?? read(text);
}

/** No number of people is longer. */
const mostDigits = 9;

function plainCount(text: string): Count | undefined {
  if (text.length === 0 || text.length > mostDigits) return undefined;
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return { kind: 'count', value };
}

/** Each distinct combination of cells is looked at once, however many rows have it. */
export function oncePerCells<Read>(
  places: readonly number[],
  read: (cells: readonly string[]) => Read,
): (cells: readonly string[]) => Read {
  const known = new Map<string, Read>();
  let last: { cells: readonly string[]; read: Read } | undefined;
  const find = (cells: readonly string[]): Read => {
    let key = '';
    for (const place of places) key += `${cells[place] ?? ''}\u001f`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = read(ownCells(places, cells));
    known.set(ownText(key), fresh);
    return fresh;
  };
  return (cells) => {
    // Neighbours mostly say the same: comparing is cheaper than making a key.
    if (last !== undefined && areEqual(places, cells, last.cells)) return last.read;
    last = { cells, read: find(cells) };
    return last.read;
  };
}

/** The cells that count, at their places; the rest of the row is not looked at. */
function ownCells(places: readonly number[], cells: readonly string[]): string[] {
  const own: string[] = [];
  for (const place of places) if (place >= 0) own[place] = ownText(cells[place] ?? '');
  return own;
}

function areEqual(places: readonly number[], a: readonly string[], b: readonly string[]): boolean {
  for (const place of places) if (a[place] !== b[place]) return false;
  return true;
}
