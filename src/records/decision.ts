import type { Action } from '../domain/action.ts';
import { isOutside } from '../domain/audience.ts';
import type { IsoDay } from '../domain/day.ts';
import {
  type Decision,
  type DecisionEvent,
  decisionId,
  decisionNumber,
  decisionTitle,
} from '../domain/decision.ts';
import type { Audience } from '../domain/vocabulary.ts';
import { termIn } from '../language/terms.ts';
import { type Text, textIn, titleIn } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import type { Judged } from '../office/roll.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import type { Card, CardField, Change } from '../output/result.ts';
import { actionColumns } from './action.ts';
import { cited } from './attendance.ts';
import { indented } from './change-lines.ts';
import { pickColumns } from './pick-columns.ts';
import { recordFields, recordOf } from './record-fields.ts';

export const decisionColumns: readonly Column<Decision>[] = [
  { key: 'id', value: decisionId },
  {
    key: 'number',
    title: ({ decision }) => decision.inMeeting,
    value: decisionNumber,
    drop: 3,
  },
  { key: 'kind', value: (row) => row.kind, drop: 2 },
  {
    key: 'to',
    title: ({ decision }) => decision.labels.to,
    value: addressees,
    text: (row, words) => words.paper.joined(addressees(row).map(words.body)),
  },
  {
    key: 'follow_up',
    value: (row) => row.followUp,
    text: (row, words) => termIn(words, row.status === 'adopted' ? row.followUp : row.status),
  },
  {
    key: 'title',
    title: ({ decision }) => decision.one,
    value: decisionTitle,
    text: (row, words) => titleIn(words, row),
    wrap: true,
  },
  {
    key: 'title_ar',
    title: ({ decision }) => decision.titleAr,
    value: (row) => row.titleAr,
    hidden: true,
  },
  { key: 'status', value: (row) => row.status, hidden: true },
  {
    key: 'decided',
    value: (row) => row.decidedOn,
    text: (row, { days }) => days.day(row.decidedOn),
    hidden: true,
  },
  { key: 'meeting', value: (row) => row.meeting, hidden: true },
  { key: 'without', value: (row) => row.without, hidden: true },
  { key: 'follow_up_on', value: (row) => row.followUpOn, hidden: true },
  {
    key: 'superseded_by',
    value: (row) => (row.supersededById === null ? null : decisionId({ id: row.supersededById })),
    hidden: true,
  },
  { key: 'visibility', value: (row) => row.visibility, hidden: true },
];

function addressees({ to }: Decision): string[] {
  return to.map(({ name }) => name);
}

/** Who was out of the room is for the office and the chairs. */
export function decisionColumnsFor(reader: Audience): readonly Column<Decision>[] {
  if (!isOutside(reader)) return decisionColumns;
  return decisionColumns.filter(({ key }) => !['without', 'visibility'].includes(key));
}

export type DecisionAbout = {
  quorum: Judged | undefined;
  events: readonly (DecisionEvent & { letter: string | null })[];
  actions: readonly Action[];
  today: IsoDay;
};

export function decisionCard(decision: Decision, about: DecisionAbout): Card {
  const { events, actions, today } = about;
  const columns = pickColumns(actionColumns(today), ['id', 'days_left', 'owners', 'title']);
  const none = ({ decision: { labels } }: Words) => labels.none;
  const id = decisionId(decision);
  return {
    kind: 'card',
    heading: (words) => `${id}  ${titleIn(words, decision)}`,
    fields: [...recordFields(decisionColumns, decision, labels(decision)), quorumField(about)],
    sections: [
      {
        key: 'events',
        heading: label('events'),
        listing: createListing(eventColumns, events, { empty: none }),
      },
      {
        key: 'actions',
        heading: label('actions'),
        listing: createListing(columns, actions, { empty: none }),
      },
    ],
    next: [(words) => words.decision.follow(id), (words) => words.decision.actionFrom(id)],
  };
}

function label(key: keyof Words['decision']['labels']): Text {
  return ({ decision }) => decision.labels[key];
}

function labels(decision: Decision): Record<string, Omit<CardField, 'key' | 'value'>> {
  const { titleEn, titleAr, kind, status, decidedOn, followUp, followUpOn, without } = decision;
  const by = decision.supersededById;
  return {
    title_ar: {
      label: label('arabic'),
      text: titleEn === null ? '' : (titleAr ?? label('missing')),
    },
    number: { label: label('number'), text: decisionNumber(decision) },
    kind: { label: label('kind'), text: kind },
    to: { label: label('to'), text: ({ paper }) => paper.joined(addressees(decision)) },
    status: { label: label('status'), text: status.replaceAll('_', ' ') },
    decided: { label: label('decided'), text: ({ days }) => days.day(decidedOn) },
    follow_up: {
      label: label('followUp'),
      text: (words) =>
        words.paper.clauses([
          termIn(words, followUp),
          ...(followUpOn === null ? [] : [words.days.day(followUpOn)]),
        ]),
    },
    without: { label: label('without'), text: ({ paper }) => paper.joined(without) },
    superseded_by: { label: label('superseded'), text: by === null ? '' : decisionId({ id: by }) },
    visibility: { label: label('seenBy'), text: decision.visibility },
  };
}

function quorumField({ quorum }: DecisionAbout): CardField {
  return {
    key: 'quorate',
    label: label('quorum'),
    value: quorum?.isQuorate ?? null,
    text: quorum === undefined ? '' : quorumText(quorum),
    ...(quorum?.isQuorate === false && { tone: 'late' as const }),
  };
}

/** Said of a decision to the office and the chairs alone. */
function quorumText(quorum: Judged): Text {
  return (words) => {
    const sentence = words.meeting.quorum(cited(quorum));
    return quorum.isQuorate ? sentence : words.decision.noQuorum(sentence);
  };
}

const eventColumns: readonly Column<DecisionAbout['events'][number]>[] = [
  {
    key: 'happened_on',
    value: (event) => event.happenedOn,
    text: (event, { days }) => days.day(event.happenedOn),
  },
  {
    key: 'follow_up',
    value: (event) => event.followUp,
    text: (event, words) => termIn(words, event.followUp),
  },
  { key: 'letter', value: (event) => event.letter },
  { key: 'note', value: (event) => event.note, wrap: true },
];

type News = {
  what: Text;
  changed?: readonly Text[];
  notices?: readonly Text[];
  quorum?: Judged | undefined;
};

/** The same answer for every verb that changes a decision. */
export function decisionChange(decision: Decision, news: News): Change {
  const { what, changed = [], notices = [], quorum } = news;
  const id = decisionId(decision);
  return {
    kind: 'change',
    say: [
      (words) => `${id}  ${textIn(words, what)}  ${decisionTitle(decision)}`,
      ...changed.map(indented),
      ...(decision.without.length === 0
        ? []
        : [indented((words) => words.decision.without(decision.without))]),
      ...(quorum?.isQuorate === false ? [indented(quorumText(quorum))] : []),
      ...notices.map(indented),
    ],
    records: [recordOf(id, decisionColumns, decision)],
    next: [],
  };
}
