import type { Action } from '../domain/action.ts';
import type { IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import type { Member } from '../domain/member.ts';
import type { Lineage } from '../domain/organisation.ts';
import type { HeldPost } from '../domain/person.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import type { Card, CardField } from '../output/result.ts';
import { actionColumns } from './action.ts';
import { formerNameColumns, successionText } from './former-names.ts';
import { memberColumns } from './members.ts';
import { pickColumns } from './pick-columns.ts';
import { postColumns } from './posts.ts';
import { recordFields } from './record-fields.ts';

type About = {
  aliases: readonly string[];
  lineage: Lineage;
  people: readonly HeldPost[];
  steps: readonly Step[];
  actions: readonly Action[];
};
type Step = {
  status: string;
  fromOn: IsoDay;
  letter: string | null;
  meeting: string | null;
  reason: string | null;
};

export function memberCard(member: Member, about: About, today: IsoDay): Card {
  const { aliases, lineage, people, steps, actions } = about;
  const columns = pickColumns(actionColumns(today), ['id', 'days_left', 'due', 'title']);
  return {
    kind: 'card',
    heading: `${member.handle}  ${member.nameEn}`,
    fields: [
      ...recordFields(memberColumns, member, labels(member)),
      { key: 'aliases', label: 'also', value: aliases },
      ...lineageFields(lineage),
    ],
    sections: [
      {
        key: 'people',
        heading: 'People',
        listing: createListing(postColumns, people, {
          empty: 'none: no representative is recorded',
        }),
      },
      {
        key: 'former_names',
        heading: 'Names before',
        // Left unsaid where there are none: most bodies keep their name.
        listing: createListing(formerNameColumns, lineage.formerNames, { empty: '' }),
      },
      {
        key: 'actions',
        heading: 'Open actions',
        listing: createListing(columns, actions, { empty: 'none' }),
      },
      {
        key: 'steps',
        heading: 'Seat',
        listing: createListing(stepColumns, steps, { empty: 'none' }),
      },
    ],
    next: [`mwg history ${member.handle}`],
  };
}

function lineageFields({ successors, predecessors }: Lineage): CardField[] {
  const handles = (all: Lineage['successors']) => all.map(({ handle }) => handle);
  return [
    {
      key: 'succeeded_by',
      label: 'now',
      value: handles(successors),
      text: successionText(successors),
    },
    {
      key: 'came_from',
      label: 'before',
      value: handles(predecessors),
      text: successionText(predecessors),
    },
  ];
}

function labels(member: Member): Record<string, Omit<CardField, 'key' | 'value'>> {
  const until = member.untilOn === null ? '' : ` until ${dayText(member.untilOn)}`;
  return {
    name_ar: { label: 'Arabic', text: member.nameAr ?? 'missing' },
    role: { label: 'role', text: member.role ?? 'none' },
    status: { label: 'status', text: member.status },
    side: { label: 'side', text: member.side },
    since: { label: 'seat', text: `since ${dayText(member.fromOn)}${until}` },
    end_reason: { label: 'ended', text: member.endReason ?? '' },
  };
}

const stepColumns: readonly Column<Step>[] = [
  {
    key: 'from',
    value: ({ fromOn }) => fromOn,
    text: ({ fromOn }) => dayText(fromOn),
  },
  { key: 'status', value: ({ status }) => status },
  { key: 'meeting', value: ({ meeting }) => meeting },
  { key: 'letter', value: ({ letter }) => letter },
  { key: 'reason', value: ({ reason }) => reason, cut: true },
];
