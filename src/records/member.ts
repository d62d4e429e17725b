import type { Action } from '../domain/action.ts';
import type { IsoDay } from '../domain/day.ts';
import { dayOr, dayText } from '../domain/day-text.ts';
import type { Decision } from '../domain/decision.ts';
import type { Member } from '../domain/member.ts';
import type { FormerName, Lineage, Succession } from '../domain/organisation.ts';
import type { HeldPost } from '../domain/person.ts';
import { nameIn, type Text, textIn } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import type { Card, CardField, Change } from '../output/result.ts';
import { actionColumns } from './action.ts';
import { labelledText } from './change-lines.ts';
import { decisionColumns } from './decision.ts';
import { pickColumns } from './pick-columns.ts';
import { postColumns } from './posts.ts';
import { recordFields, recordOf } from './record-fields.ts';

export const memberColumns: readonly Column<Member>[] = [
  { key: 'handle', title: ({ member }) => member.one, value: (member) => member.handle },
  { key: 'role', value: (member) => member.role },
  { key: 'status', value: (member) => member.status, drop: 5 },
  { key: 'side', value: (member) => member.side, drop: 2 },
  {
    key: 'since',
    value: (member) => member.fromOn,
    text: (member) => dayText(member.fromOn),
    drop: 1,
  },
  {
    key: 'open_actions',
    value: (member) => member.openActions,
    align: 'right',
    drop: 3,
  },
  { key: 'name', value: (member) => member.nameEn, wrap: true },
  { key: 'name_ar', value: (member) => member.nameAr, wrap: true, drop: 4 },
  { key: 'acronym', value: (member) => member.acronym, hidden: true },
  { key: 'until', value: (member) => member.untilOn, hidden: true },
  {
    key: 'end_reason',
    value: (member) => member.endReason,
    text: ({ endReason }, { paper }) => paper.reason(endReason ?? ''),
    hidden: true,
  },
];

type Step = {
  status: string;
  fromOn: IsoDay;
  letter: string | null;
  meeting: string | null;
  reason: string | null;
};
export type AboutMember = {
  aliases: readonly string[];
  lineage: Lineage;
  people: readonly HeldPost[];
  steps: readonly Step[];
  /** Addressed to it, and not yet said to be done. */
  decisions: readonly Decision[];
  actions: readonly Action[];
};

export function memberCard(member: Member, about: AboutMember, today: IsoDay): Card {
  const { handle } = member;
  return {
    kind: 'card',
    heading: (words) => `${handle}  ${nameIn(words, member)}`,
    fields: [
      ...recordFields(memberColumns, member, labels(member)),
      { key: 'aliases', label: label('also'), value: about.aliases },
      ...lineageFields(about.lineage),
    ],
    sections: sectionsOf(about, today),
    next: [(words) => words.member.history(handle)],
  };
}

function sectionsOf(about: AboutMember, today: IsoDay) {
  const { lineage, people, steps, actions, decisions } = about;
  const columns = pickColumns(actionColumns(today), ['id', 'days_left', 'due', 'title']);
  const empty = ({ member }: Words) => member.nothing;
  return [
    {
      key: 'people',
      heading: ({ member }: Words) => member.people,
      listing: createListing(postColumns, people, { empty: ({ member }) => member.noPeople }),
    },
    {
      key: 'former_names',
      heading: ({ member }: Words) => member.namesBefore,
      // Left unsaid where there are none: most bodies keep their name.
      listing: createListing(formerNameColumns, lineage.formerNames, { empty: '' }),
    },
    {
      key: 'actions',
      heading: ({ member }: Words) => member.openActions,
      listing: createListing(columns, actions, { empty }),
    },
    {
      key: 'decisions',
      heading: ({ meeting }: Words) => meeting.labels.decisions,
      listing: createListing(addressedColumns, decisions, { empty: '' }),
    },
    {
      key: 'steps',
      heading: ({ member }: Words) => member.seat,
      listing: createListing(stepColumns, steps, { empty }),
    },
  ];
}

const addressedColumns = pickColumns(decisionColumns, [
  'id',
  'number',
  'kind',
  'follow_up',
  'title',
]);

type Label = keyof Words['member']['labels'];

function label(key: Label) {
  return ({ member }: Words) => member.labels[key];
}

function lineageFields({ successors, predecessors }: Lineage): CardField[] {
  const field = (key: string, word: Label, all: readonly Succession[]): CardField => ({
    key,
    label: label(word),
    value: all.map(({ handle }) => handle),
    text: ({ member, days }) =>
      member.successors(all.map((one) => ({ ...one, fromOn: days.day(one.fromOn) }))),
  });
  return [field('succeeded_by', 'now', successors), field('came_from', 'before', predecessors)];
}

function labels(member: Member): Record<string, Omit<CardField, 'key' | 'value'>> {
  const { nameAr, role, status, side, endReason } = member;
  return {
    name_ar: { label: label('arabic'), text: (words) => nameAr ?? words.member.missing },
    role: { label: label('role'), text: (words) => role ?? words.member.noRole },
    status: { label: label('status'), text: status },
    side: { label: label('side'), text: side },
    since: { label: label('seat'), text: (words) => sinceText(member, words) },
    end_reason: { label: label('ended'), text: ({ paper }) => paper.reason(endReason ?? '') },
  };
}

function sinceText({ fromOn, untilOn }: Member, { member, days }: Words): string {
  return member.since(days.day(fromOn), untilOn === null ? undefined : days.day(untilOn));
}

const stepColumns: readonly Column<Step>[] = [
  { key: 'from', value: ({ fromOn }) => fromOn, text: ({ fromOn }) => dayText(fromOn) },
  { key: 'status', value: ({ status }) => status },
  { key: 'meeting', value: ({ meeting }) => meeting },
  { key: 'letter', value: ({ letter }) => letter },
  { key: 'reason', value: ({ reason }) => reason, wrap: true },
];

const formerNameColumns: readonly Column<FormerName>[] = [
  {
    key: 'from',
    value: (name) => name.fromOn,
    text: ({ fromOn }) => dayOr(fromOn),
  },
  { key: 'until', value: (name) => name.untilOn, text: (name) => dayText(name.untilOn) },
  { key: 'name', value: (name) => name.nameEn, wrap: true },
  { key: 'name_ar', value: (name) => name.nameAr, wrap: true },
  { key: 'acronym', value: (name) => name.acronym, hidden: true },
  {
    key: 'reason',
    title: ({ member }) => member.whyChanged,
    value: (name) => name.reason,
    wrap: true,
    drop: 1,
  },
];

export type Line = { label: Label; text: Text };
type News = { what: Text; lines?: readonly Line[]; next?: readonly Text[] };

/** What a person reads of a member that was changed, and its record. */
export function memberChange(member: Member, { what, lines = [], next = [] }: News): Change {
  const { handle, role, side, status } = member;
  const isPlain = status === 'confirmed' || status === 'ended';
  const seat = (words: Words) =>
    `${words.member.seatIs(role, side, isPlain ? undefined : status)}, ${sinceText(member, words)}`;
  return {
    kind: 'change',
    say: [
      (words) => `${handle} ${textIn(words, what)}  ${member.nameEn}`,
      labelled({ label: 'seat', text: seat }),
      ...lines.map(labelled),
    ],
    records: [recordOf(handle, memberColumns, member, 'handle')],
    next,
  };
}

function labelled({ label: key, text }: Line): Text {
  return labelledText(label(key), text);
}

type Body = {
  handle: string;
  nameEn: string;
  nameAr: string | null;
  acronym: string | null;
  side: string;
};

/** As `memberChange`, of the body itself, whatever groups it sits on. */
export function bodyChange(body: Body, { what, lines = [], next = [] }: News): Change {
  const { handle, nameEn, nameAr, acronym, side } = body;
  const arabic: Line[] = nameAr === null ? [] : [{ label: 'arabic', text: nameAr }];
  return {
    kind: 'change',
    say: [
      (words) => `${handle} ${textIn(words, what)}  ${nameEn}`,
      ...[...arabic, ...lines].map(labelled),
    ],
    records: [{ id: handle, fields: { name: nameEn, name_ar: nameAr, acronym, side } }],
    next,
  };
}

/** The seats of a group in the order in which papers name them. */
export function orderChange(group: string, members: readonly Member[]): Change {
  const handles = members.map(({ handle }) => handle);
  return {
    kind: 'change',
    say: [({ member }) => member.ordered(group, handles)],
    records: [{ id: group, fields: { order: handles } }],
    next: [],
  };
}
