import { dayOr } from '../domain/day-text.ts';
import type { GroupAsOf, InTree } from '../domain/group.ts';
import { nameIn } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import type { Column } from '../output/listing.ts';

export const groupColumns: readonly Column<InTree<GroupAsOf>>[] = [
  { key: 'code', title: 'Group', value: (group) => group.code },
  {
    key: 'prefix',
    value: (group) => group.prefix,
    text: ({ prefix }) => `${prefix}-`,
  },
  { key: 'members', value: (group) => group.members, align: 'right', drop: 2 },
  { key: 'meetings', value: (group) => group.meetings, align: 'right', drop: 3 },
  {
    key: 'since',
    value: (group) => group.fromOn,
    text: (group) => dayOr(group.fromOn),
    drop: 4,
  },
  { key: 'name', value: (group) => group.nameEn, text: indented, wrap: true },
  { key: 'name_ar', value: (group) => group.nameAr, wrap: true, drop: 1 },
  { key: 'parent', value: (group) => group.parent, hidden: true },
  { key: 'until', value: (group) => group.untilOn, hidden: true },
  { key: 'end_reason', value: (group) => group.endReason, hidden: true },
  { key: 'source', value: (group) => group.source, hidden: true },
  { key: 'note', value: (group) => group.note, hidden: true },
];

function indented(group: InTree<GroupAsOf>, words: Words): string {
  const { depth, untilOn } = group;
  const name = nameIn(words, group);
  return '  '.repeat(depth) + (untilOn === null ? name : words.group.endedOn(name, untilOn));
}
