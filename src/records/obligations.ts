import { daysBetween, type IsoDay } from '../domain/day.ts';
import { dayText, distanceText } from '../domain/day-text.ts';
import { torName } from '../domain/tor.ts';
import type { Deadline } from '../domain/tor-deadlines.ts';
import { daysText } from '../domain/tor-rules.ts';
import type { Column } from '../output/listing.ts';

type Row = { what: string; deadline: Deadline };

export function obligationColumns(today: IsoDay): Column<Row>[] {
  return [
    { key: 'what', value: (row) => row.what },
    {
      key: 'days_left',
      value: (row) => daysBetween(today, row.deadline.day),
      text: (row) => distanceText(row.deadline.day, today),
      tone: (row) => (row.deadline.day < today ? 'late' : undefined),
    },
    {
      key: 'due',
      value: (row) => row.deadline.day,
      text: (row) => dayText(row.deadline.day),
    },
    { key: 'rule', value: ({ deadline }) => ruleText(deadline), cut: true },
  ];
}

function ruleText(deadline: Deadline): string {
  return `${torName(deadline)}, ${daysText(deadline.days)} ${deadline.direction}`;
}
