import { type Action, actionId, actionTitle, daysLate, isOpen } from '../domain/action.ts';
import { isOutside } from '../domain/audience.ts';
import { daysBetween, type IsoDay } from '../domain/day.ts';
import { dayText, distanceText } from '../domain/day-text.ts';
import type { Audience } from '../domain/vocabulary.ts';
import type { Column } from '../output/listing.ts';

/** `today` decides what is late and how far off a due day is. */
export function actionColumns(today: IsoDay): Column<Action>[] {
  return [
    { key: 'id', value: actionId },
    {
      key: 'days_left',
      value: (action) => (action.dueOn && isOpen(action) ? daysBetween(today, action.dueOn) : null),
      text: (action) => whenText(action, today),
      tone: (action) => dueTone(action, today),
    },
    {
      key: 'due',
      value: (action) => action.dueOn,
      text: (action) => (action.dueOn ? dayText(action.dueOn) : ''),
      drop: 2,
    },
    { key: 'owners', value: (action) => action.owners, drop: 3 },
    { key: 'meeting', value: (action) => action.meeting, drop: 1 },
    { key: 'title', title: 'Action', value: actionTitle, cut: true },
    { key: 'title_ar', value: (action) => action.titleAr, hidden: true },
    { key: 'status', value: (action) => action.status, hidden: true },
    { key: 'first_due', value: (action) => action.firstDueOn, hidden: true },
    { key: 'extensions', value: (action) => action.extensions, hidden: true },
    { key: 'raised', value: (action) => action.raisedOn, hidden: true },
    { key: 'status_on', value: (action) => action.statusOn, hidden: true },
    {
      key: 'overdue_days',
      value: (action) => daysLate(action, today),
      hidden: true,
    },
    { key: 'urgent', value: (action) => action.isUrgent, hidden: true },
    { key: 'visibility', value: (action) => action.visibility, hidden: true },
  ];
}

/** Members and the public are never shown who is late. */
export function actionColumnsFor(audience: Audience, today: IsoDay): Column<Action>[] {
  const all = actionColumns(today);
  if (!isOutside(audience)) return all;
  return pickColumns(all, ['id', 'due', 'owners', 'meeting', 'title', 'title_ar', 'status']);
}

/** Columns of that table in the order of `keys`, for a paper that needs fewer. */
export function pickColumns<Row>(columns: readonly Column<Row>[], keys: readonly string[]) {
  return keys.flatMap((key) => columns.filter((column) => column.key === key));
}

/** `Sun 13 Dec 2026, in 11 days (first due Thu 19 Nov 2026)`; empty where nothing is due. */
export function dueText(action: Action, today: IsoDay): string {
  if (action.dueOn === null) return '';
  const late = daysLate(action, today);
  const distance = late > 0 ? `${late} days late` : distanceText(action.dueOn, today);
  const first = action.firstDueOn === action.dueOn ? null : action.firstDueOn;
  return `${dayText(action.dueOn)}, ${distance}${first ? ` (first due ${dayText(first)})` : ''}`;
}

function whenText(action: Action, today: IsoDay): string {
  if (!isOpen(action)) return action.status;
  if (action.dueOn === null) return 'no date';
  const late = daysLate(action, today);
  if (late > 0) return `LATE ${late}d`;
  const left = daysBetween(today, action.dueOn);
  return left === 0 ? 'today' : `in ${left}d`;
}

function dueTone(action: Action, today: IsoDay) {
  if (daysLate(action, today) > 0) return 'late';
  return isOpen(action) && action.dueOn === today ? 'soon' : undefined;
}
