import { dayText } from '../domain/day-text.ts';
import type { Member } from '../domain/member.ts';
import type { Column } from '../output/listing.ts';

export const memberColumns: readonly Column<Member>[] = [
  { key: 'handle', title: 'Member', value: (member) => member.handle },
  { key: 'role', title: 'Role', value: (member) => member.role },
  { key: 'status', title: 'Status', value: (member) => member.status, drop: 5 },
  { key: 'side', title: 'Side', value: (member) => member.side, drop: 2 },
  {
    key: 'since',
    title: 'Since',
    value: (member) => member.fromOn,
    text: (member) => dayText(member.fromOn),
    drop: 1,
  },
  {
    key: 'open_actions',
    title: 'Open',
    value: (member) => member.openActions,
    align: 'right',
    drop: 3,
  },
  { key: 'name', title: 'Name', value: (member) => member.nameEn, cut: true },
  { key: 'name_ar', title: 'Name (ar)', value: (member) => member.nameAr, cut: true, drop: 4 },
  { key: 'acronym', title: 'Short', value: (member) => member.acronym, hidden: true },
  { key: 'until', title: 'Until', value: (member) => member.untilOn, hidden: true },
  { key: 'end_reason', title: 'Reason', value: (member) => member.endReason, hidden: true },
];
