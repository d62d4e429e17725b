import type { IsoDay } from '../domain/day.ts';
import { dayOr } from '../domain/day-text.ts';
import type { Group, GroupAsOf, InTree } from '../domain/group.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
import { nameIn, titleIn } from '../language/text.ts';
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
        label: 'next',
        value: next ? meetingId(next) : null,
        text: next
          ? (words) =>
              `${meetingId(next)}  ${titleIn(words, next)}, ${whenText(next, today, words)}`
          : 'none planned',
      },
    ],
    sections: [
      {
        key: 'sub_groups',
        heading: 'Groups under it',
        listing: createListing(columns, subGroups, { empty: 'none' }),
      },
    ],
    next: [(words) => words.group.next.records(group.code)],
  };
}

/** The same keys in the card and in the answer of every verb that changes a group. */
export function groupFields(group: Group): CardField[] {
  const { fromOn, untilOn } = group;
  return [
    { key: 'name', label: 'name', value: group.nameEn, text: '' },
    { key: 'name_ar', label: 'Arabic', value: group.nameAr, text: group.nameAr ?? 'missing' },
    { key: 'parent', label: 'under', value: group.parent },
    {
      key: 'prefix',
      label: 'ids',
      value: group.prefix,
      text: `${group.prefix}-1, ${group.prefix}-2 …`,
    },
    { key: 'since', label: 'since', value: fromOn, text: dayOr(fromOn) },
    {
      key: 'until',
      label: 'until',
      value: untilOn,
      text: dayOr(untilOn),
    },
    { key: 'end_reason', label: 'ended', value: group.endReason },
    { key: 'source', label: 'source', value: group.source },
    { key: 'note', label: 'note', value: group.note },
  ];
}
