import { dayText } from '../domain/day-text.ts';
import type { Member } from '../domain/member.ts';
import type { Column } from '../output/listing.ts';

export const memberColumns: readonly Column<Member>[] = [
  { key: 'handle', title: 'Member', value: (member) => member.handle },
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
  { key: 'name', value: (member) => member.nameEn, cut: true },
  { key: 'name_ar', value: (member) => member.nameAr, cut: true, drop: 4 },
  { key: 'acronym', value: (member) => member.acronym, hidden: true },
  { key: 'until', value: (member) => member.untilOn, hidden: true },
  { key: 'end_reason', value: (member) => member.endReason, hidden: true },
];
