import { todayIn } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import type { Column } from '../output/listing.ts';

/** A change with what it did, in words. */
export type ToldChange = {
  id: number;
  /** UTC instant. */
  at: string;
  actor: string;
  command: string;
  kind: 'do' | 'undo' | 'redo';
  isUndone: boolean;
  records: readonly string[];
  differences: readonly string[];
};

export function changeColumns(zone: string): Column<ToldChange>[] {
  return [
    { key: 'change', value: (change) => change.id, text: ({ id }) => `#${id}` },
    {
      key: 'at',
      value: (change) => change.at,
      text: ({ at }) => whenText(at, zone),
    },
    { key: 'actor', value: (change) => change.actor, drop: 2 },
    {
      key: 'records',
      value: (change) => change.records,
      text: ({ records }) => recordsText(records),
      drop: 3,
      cut: true,
    },
    {
      key: 'undone',
      value: (change) => change.isUndone,
      text: (change) => (change.isUndone ? 'undone' : ''),
      drop: 1,
    },
    { key: 'command', value: (change) => change.command, cut: true },
    { key: 'kind', value: (change) => change.kind, hidden: true },
    { key: 'differences', value: (change) => change.differences, hidden: true },
  ];
}

const recordsNamed = 5;

function recordsText(records: readonly string[]): string {
  const more = records.length - recordsNamed;
  const named = records.slice(0, recordsNamed).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}

function whenText(at: string, zone: string): string {
  const instant = new Date(at);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' });
  return `${dayText(todayIn(zone, instant))} ${time.format(instant)}`;
}
