import {
  type Action,
  type ActionEvent,
  actionId,
  actionTitle,
  daysLate,
  isOpen,
  lateBand,
  outstandingOwners,
} from '../domain/action.ts';
import { isOutside } from '../domain/audience.ts';
import { daysBetween, type IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import { decisionId } from '../domain/decision.ts';
import { ownerWord } from '../domain/owner-words.ts';
import type { Audience } from '../domain/vocabulary.ts';
import { listedDay } from '../language/listed-day.ts';
import { termIn } from '../language/terms.ts';
import { titleIn } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import type { Card, CardField } from '../output/result.ts';
import { pickColumns } from './pick-columns.ts';
import { recordFields } from './record-fields.ts';

/** `today` decides what is late. */
export function actionColumns(today: IsoDay): Column<Action>[] {
  return [
    { key: 'id', value: actionId },
    {
      key: 'days_left',
      value: (action) => (action.dueOn && isOpen(action) ? daysBetween(today, action.dueOn) : null),
      text: (action, words) => urgency(action, words) + whenText(action, today, words),
      tone: (action) => dueTone(action, today),
    },
    {
      key: 'due',
      value: (action) => action.dueOn,
      text: ({ dueOn }, words) => (dueOn ? listedDay(dueOn, today, words) : ''),
      drop: 2,
    },
    { key: 'owners', value: (action) => action.owners, text: partsText, drop: 3 },
    { key: 'meeting', value: (action) => action.meeting, drop: 1 },
    {
      key: 'title',
      title: actionWord,
      value: actionTitle,
      text: (action, words) => titleIn(words, action),
      wrap: true,
    },
    {
      key: 'title_ar',
      title: ({ action }) => action.titleAr,
      value: (action) => action.titleAr,
      hidden: true,
    },
    { key: 'status', value: (action) => action.status, hidden: true },
    { key: 'first_due', value: (action) => action.firstDueOn, hidden: true },
    { key: 'extensions', value: (action) => action.extensions, hidden: true },
    { key: 'raised', value: (action) => action.raisedOn, hidden: true },
    { key: 'status_on', value: (action) => action.statusOn, hidden: true },
    { key: 'overdue_days', value: (action) => daysLate(action, today), hidden: true },
    { key: 'urgent', value: (action) => action.isUrgent, hidden: true },
    { key: 'visibility', value: (action) => action.visibility, hidden: true },
    { key: 'group', value: (action) => action.group, hidden: true },
    {
      key: 'late_band',
      value: (action) => lateBand(daysLate(action, today)),
      hidden: true,
    },
    { key: 'done_owners', value: (action) => action.doneOwners, hidden: true },
    { key: 'meetings_open', value: (action) => action.meetingsOpen, hidden: true },
    { key: 'chases', value: (action) => action.chases, hidden: true },
    { key: 'last_chased', value: (action) => action.chasedOn, hidden: true },
    { key: 'last_word', value: (action) => action.lastWord, hidden: true },
    {
      key: 'decision',
      value: ({ decisionId: id }) => (id === null ? null : decisionId({ id })),
      hidden: true,
    },
  ];
}

const actionWord = ({ action }: Words) => action.one;

/** Members and the public are never shown who is late. */
export function actionColumnsFor(reader: Audience, today: IsoDay): Column<Action>[] {
  const all = actionColumns(today);
  if (reader === 'office') return all;
  // The last word may be a note of the office's own.
  if (!isOutside(reader)) return all.filter(({ key }) => key !== 'last_word');
  return pickColumns(all, ['id', 'due', 'owners', 'meeting', 'title', 'title_ar', 'status']);
}

/** While it is open, those whose part is done stand apart. */
function partsText(action: Action, words: Words): string {
  const left = outstandingOwners(action);
  const { owners, doneOwners } = action;
  return doneOwners.length === 0 || !isOpen(action)
    ? words.paper.joined(owners.map(words.body))
    : words.action.part(left.map(words.body), doneOwners.map(words.body));
}

function whenText(action: Action, today: IsoDay, words: Words): string {
  if (!isOpen(action)) return termIn(words, action.status);
  if (action.dueOn === null) return words.action.noDate;
  const late = daysLate(action, today);
  return late > 0 ? words.action.late(late) : words.action.left(daysBetween(today, action.dueOn));
}

/** Said where the eye falls first, and not by colour alone. */
function urgency(action: Action, words: Words): string {
  return action.isUrgent && isOpen(action) ? `${words.action.urgent} ` : '';
}

function dueTone(action: Action, today: IsoDay) {
  if (daysLate(action, today) > 0) return 'late';
  return isOpen(action) && action.dueOn === today ? 'soon' : undefined;
}

/** `Sun 13 Dec 2026, in 11 days (first due Thu 19 Nov 2026)`; empty where nothing is due. */
export function dueText(action: Action, today: IsoDay, words: Words): string {
  if (action.dueOn === null) return '';
  const late = daysLate(action, today);
  const distance =
    late > 0 ? words.action.daysLate(late) : words.days.distance(action.dueOn, today);
  const { firstDueOn: first, dueOn } = action;
  const moved = first && first !== dueOn ? ` ${words.action.firstDue(words.days.day(first))}` : '';
  return words.paper.clauses([words.days.day(dueOn), `${distance}${moved}`]);
}

export function actionCard(action: Action, events: readonly ActionEvent[], today: IsoDay): Card {
  const id = actionId(action);
  return {
    kind: 'card',
    heading: (words) => `${id}  ${titleIn(words, action)}`,
    fields: recordFields(actionColumns(today), action, cardLabels(action, today)),
    sections: [
      {
        key: 'events',
        heading: (words) => words.action.happened,
        listing: createListing(eventColumns(events), events, {
          empty: (words) => words.action.nothingHappened,
        }),
      },
    ],
    next: [(words) => words.action.history(id)],
  };
}

/** What a person reads, in this order; everything else is for scripts. */
function cardLabels(
  action: Action,
  today: IsoDay,
): Record<string, Omit<CardField, 'key' | 'value'>> {
  const label =
    (key: keyof Words['action']['labels']) =>
    ({ action: { labels } }: Words) =>
      labels[key];
  const { titleEn, titleAr, status, statusOn, visibility } = action;
  return {
    title_ar: {
      label: label('arabic'),
      text: (words) => (titleEn === null ? '' : (titleAr ?? words.action.missing)),
    },
    status: {
      label: label('status'),
      text: (words) => words.action.since(status, words.days.day(statusOn)),
    },
    owners: {
      label: label('owner'),
      text: (words) =>
        action.doneOwners.length === 0 ? ownersText(action, words) : partsText(action, words),
    },
    due: {
      label: label('due'),
      text: (words) => dueText(action, today, words) || words.action.noDate,
      ...(daysLate(action, today) > 0 && { tone: 'late' }),
    },
    meeting: { label: label('meeting'), text: action.meeting ?? '' },
    decision: {
      label: label('decision'),
      text: action.decisionId === null ? '' : decisionId({ id: action.decisionId }),
    },
    raised: { label: label('raised'), text: dayText(action.raisedOn) },
    meetings_open: {
      label: label('meetings'),
      text: (words) =>
        action.meetingsOpen === 0 ? '' : words.action.openThrough(action.meetingsOpen),
    },
    chases: {
      label: label('chased'),
      text: (words) =>
        action.chasedOn === null ? '' : words.action.chased(action.chases, action.chasedOn),
    },
    last_word: { label: label('lastWord'), text: action.lastWord ?? '' },
    urgent: { label: label('urgent'), text: (words) => (action.isUrgent ? words.action.yes : '') },
    visibility: { label: label('seenBy'), text: visibility },
  };
}

function ownersText({ owners: [lead, ...others] }: Action, words: Words): string {
  return lead === undefined
    ? words.action.nobody
    : words.action.owners(words.body(lead), others.map(words.body));
}

/** The column of letters stands where one is the evidence of something. */
const eventColumns = (events: readonly ActionEvent[]): Column<ActionEvent>[] => [
  {
    key: 'happened_on',
    value: (event) => event.happenedOn,
    text: (event) => dayText(event.happenedOn),
  },
  {
    key: 'kind',
    title: ({ action }) => action.what,
    value: (event) => event.kind,
    text: ({ kind, means }, words) => words.action.means(kind, means),
  },
  { key: 'meeting', value: (event) => event.meeting, drop: 1 },
  { key: 'note', value: (event) => event.note, text: noteText, wrap: true },
  { key: 'recorded_at', value: (event) => event.recordedAt, hidden: true },
  { key: 'due_before', value: (event) => event.dueBefore, hidden: true },
  { key: 'due_after', value: (event) => event.dueAfter, hidden: true },
  { key: 'means', value: (event) => event.means, hidden: true },
  {
    key: 'letter',
    value: (event) => event.letter,
    ...(events.every(({ letter }) => letter === null) && { hidden: true }),
  },
];

/** What the program wrote itself: a correction in English, and owners by their handles and words. */
function keptNote(kind: ActionEvent['kind'], note: string, words: Words): string {
  if (kind === 'edited') return words.action.recordedAs(note);
  if (kind !== 'assigned') return note;
  const [owners = '', ...reason] = note.split(': ');
  const named = owners.replace(/[^,\s]+/g, (one) => (ownerWord(one) ? termIn(words, one) : one));
  return [named, ...reason].join(': ');
}

function noteText({ kind, note, dueBefore, dueAfter }: ActionEvent, words: Words): string {
  const moved = dueBefore && dueAfter ? words.days.moved(dueBefore, dueAfter) : '';
  const said = note === null ? '' : keptNote(kind, note, words);
  return [moved, said].filter((part) => part !== '').join(': ');
}
