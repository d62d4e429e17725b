import { daysIn, type IsoDay } from '../domain/day.ts';
import { once } from '../domain/once.ts';
import { listedDay } from '../language/listed-day.ts';
import type { Words } from '../language/words.ts';
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
  /** Rows of the journal beyond those that were told. */
  rowsLeft: number;
};

export function changeColumns(zone: string, today: IsoDay): Column<ToldChange>[] {
  const clock = once(() => clockIn(zone, today));
  return [
    { key: 'change', value: (change) => change.id, text: ({ id }) => `#${id}` },
    {
      key: 'at',
      value: (change) => change.at,
      text: ({ at }, words) => clock()(at, words),
    },
    { key: 'actor', value: (change) => change.actor, drop: 2 },
    {
      key: 'records',
      value: (change) => change.records,
      text: recordsText,
      drop: 3,
      wrap: { least: 12 },
    },
    {
      key: 'undone',
      value: (change) => change.isUndone,
      text: (change, words) => (change.isUndone ? words.history.undoneMark : ''),
      drop: 1,
    },
    { key: 'command', value: (change) => change.command, wrap: { least: 40, lines: 3 } },
    { key: 'kind', value: (change) => change.kind, hidden: true },
    { key: 'differences', value: (change) => change.differences, hidden: true },
    { key: 'rows_left', title: 'rows left', value: (change) => change.rowsLeft, hidden: true },
  ];
}

const recordsNamed = 5;

function recordsText({ records, rowsLeft }: ToldChange, { history, paper }: Words): string {
  const more = records.length - recordsNamed;
  const named = paper.joined(records.slice(0, recordsNamed));
  if (rowsLeft > 0) return history.andRows(named, rowsLeft);
  return more > 0 ? history.andMore(named, more) : named;
}

/** The day and time that an instant reads as in `zone`. */
function clockIn(zone: string, today: IsoDay): (at: string, words: Words) => string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' });
  const dayOf = daysIn(zone);
  return (at, words) => {
    const instant = new Date(at);
    return `${listedDay(dayOf(instant), today, words)} ${time.format(instant)}`;
  };
}
