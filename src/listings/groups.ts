import { dayText } from '../domain/day-text.ts';
import type { GroupAsOf, InTree } from '../domain/group.ts';
import type { Column } from '../output/listing.ts';

export const groupColumns: readonly Column<InTree<GroupAsOf>>[] = [
  { key: 'code', title: 'Group', value: (group) => group.code },
  {
    key: 'prefix',
    title: 'Ids',
    value: (group) => group.prefix,
    text: ({ prefix }) => `${prefix}-`,
  },
  { key: 'members', title: 'Members', value: (group) => group.members, align: 'right', drop: 2 },
  { key: 'meetings', title: 'Held', value: (group) => group.meetings, align: 'right', drop: 3 },
  {
    key: 'since',
    title: 'Since',
    value: (group) => group.fromOn,
    text: (group) => (group.fromOn === null ? '' : dayText(group.fromOn)),
    drop: 4,
  },
  { key: 'name', title: 'Name', value: (group) => group.nameEn, text: indented, cut: true },
  { key: 'name_ar', title: 'Name (ar)', value: (group) => group.nameAr, cut: true, drop: 1 },
  { key: 'parent', title: 'Under', value: (group) => group.parent, hidden: true },
  { key: 'until', title: 'Until', value: (group) => group.untilOn, hidden: true },
  { key: 'end_reason', title: 'Reason', value: (group) => group.endReason, hidden: true },
  { key: 'source', title: 'Source', value: (group) => group.source, hidden: true },
  { key: 'note', title: 'Note', value: (group) => group.note, hidden: true },
];

function indented({ depth, nameEn, untilOn }: InTree<GroupAsOf>): string {
  const ended = untilOn === null ? '' : ` (ended ${dayText(untilOn)})`;
  return `${'  '.repeat(depth)}${nameEn}${ended}`;
}
