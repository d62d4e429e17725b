import type { IsoDay } from '../domain/day.ts';
import { dayOr } from '../domain/day-text.ts';
import type { Group, GroupAsOf, InTree } from '../domain/group.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
import { nameIn, type Text, titleIn } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import { createListing } from '../output/create-listing.ts';
import type { Card, CardField } from '../output/result.ts';
import { groupColumns } from './groups.ts';
import { whenText } from './meeting.ts';
import { pickColumns } from './pick-columns.ts';

type About = {
  subGroups: readonly InTree<GroupAsOf>[];
  next: Meeting | undefined;
  today: IsoDay;
};

export function groupCard(group: Group, { subGroups, next, today }: About): Card {
  const columns = pickColumns(groupColumns, ['code', 'prefix', 'since', 'name', 'name_ar']);
  return {
    kind: 'card',
    heading: (words) => `${group.code}  ${nameIn(words, group)}`,
    fields: [
      ...groupFields(group),
      {
        key: 'next_meeting',
        label: label('next'),
        value: next ? meetingId(next) : null,
        text: next
          ? (words) =>
              words.paper.clauses([
                `${meetingId(next)}  ${titleIn(words, next)}`,
                whenText(next, today, words),
              ])
          : (words) => words.group.nonePlanned,
      },
    ],
    sections: [
      {
        key: 'sub_groups',
        heading: (words) => words.group.subGroups,
        listing: createListing(columns, subGroups, {
          empty: (words) => words.group.none,
        }),
      },
    ],
    next: [(words) => words.group.next.records(group.code)],
  };
}

/** The same keys in the card and in the answer of every verb that changes a group. */
export function groupFields(group: Group): CardField[] {
  const { fromOn, untilOn } = group;
  return [
    { key: 'name', label: label('name'), value: group.nameEn, text: '' },
    {
      key: 'name_ar',
      label: label('arabic'),
      value: group.nameAr,
      text: ({ group: said }) => group.nameAr ?? said.labels.missing,
    },
    { key: 'parent', label: label('under'), value: group.parent },
    {
      key: 'prefix',
      label: label('ids'),
      value: group.prefix,
      text: `${group.prefix}-1, ${group.prefix}-2 …`,
    },
    { key: 'since', label: label('since'), value: fromOn, text: dayOr(fromOn) },
    {
      key: 'until',
      label: label('until'),
      value: untilOn,
      text: dayOr(untilOn),
    },
    { key: 'end_reason', label: label('ended'), value: group.endReason },
    { key: 'source', label: label('source'), value: group.source },
    { key: 'note', label: label('note'), value: group.note },
  ];
}

function label(key: keyof Words['group']['labels']): Text {
  return ({ group }) => group.labels[key];
}
