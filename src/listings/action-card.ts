import {
  type Action,
  type ActionEvent,
  actionId,
  actionTitle,
  daysLate,
} from '../domain/action.ts';
import type { IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import type { Card, CardField } from '../output/result.ts';
import { actionColumns, dueText } from './actions.ts';
import { recordFields } from './record-fields.ts';

export function actionCard(action: Action, events: readonly ActionEvent[], today: IsoDay): Card {
  const id = actionId(action);
  return {
    kind: 'card',
    heading: `${id}  ${actionTitle(action)}`,
    fields: recordFields(actionColumns(today), action, labels(action, today)),
    sections: [
      {
        key: 'events',
        heading: 'What happened',
        listing: createListing(eventColumns, events, { empty: 'nothing yet' }),
      },
    ],
    next: [`mwg history ${id}`],
  };
}

/** What a person reads, in this order; everything else is for scripts. */
function labels(action: Action, today: IsoDay): Record<string, Omit<CardField, 'key' | 'value'>> {
  return {
    title_ar: {
      label: 'Arabic',
      text: action.titleEn === null ? '' : (action.titleAr ?? 'missing'),
    },
    status: { label: 'status', text: `${action.status}, since ${dayText(action.statusOn)}` },
    owners: { label: 'owner', text: ownersText(action) },
    due: dueLabel(action, today),
    meeting: { label: 'meeting', text: action.meeting ?? '' },
    raised: { label: 'raised', text: dayText(action.raisedOn) },
    urgent: { label: 'urgent', text: action.isUrgent ? 'yes' : '' },
    visibility: { label: 'for', text: action.visibility },
  };
}

function ownersText({ owners: [lead, ...others] }: Action): string {
  if (lead === undefined) return 'nobody';
  return others.length === 0 ? lead : `${lead} leads, with ${others.join(', ')}`;
}

function dueLabel(action: Action, today: IsoDay) {
  const due = { label: 'due', text: dueText(action, today) || 'no date' };
  return daysLate(action, today) > 0 ? { ...due, tone: 'late' as const } : due;
}

const eventColumns: readonly Column<ActionEvent>[] = [
  {
    key: 'happened_on',
    value: (event) => event.happenedOn,
    text: (event) => dayText(event.happenedOn),
  },
  { key: 'kind', title: 'What', value: (event) => event.kind },
  { key: 'meeting', value: (event) => event.meeting, drop: 1 },
  { key: 'note', value: (event) => event.note, text: noteText, cut: true },
  { key: 'recorded_at', value: (event) => event.recordedAt, hidden: true },
  { key: 'due_before', value: (event) => event.dueBefore, hidden: true },
  { key: 'due_after', value: (event) => event.dueAfter, hidden: true },
];

function noteText({ note, dueBefore, dueAfter }: ActionEvent): string {
  const moved = dueBefore && dueAfter ? `${dayText(dueBefore)} to ${dayText(dueAfter)}` : '';
  return [moved, note ?? ''].filter((part) => part !== '').join(': ');
}
