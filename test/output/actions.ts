import { createListing } from '../../src/output/create-listing.ts';
import type { Column, Listing } from '../../src/output/listing.ts';

export type ActionRow = {
  id: string;
  late: number;
  due: string;
  dueText: string;
  owner: string;
  title: string;
  meeting: string | null;
};

export const columns: readonly Column<ActionRow>[] = [
  { key: 'id', title: 'Id', value: (row) => row.id },
  {
    key: 'overdue_days',
    title: 'When',
    value: (row) => row.late,
    text: (row) => whenText(row.late),
    tone: (row) => (row.late > 0 ? 'late' : undefined),
  },
  { key: 'due', title: 'Due', value: (row) => row.due, text: (row) => row.dueText, drop: 2 },
  { key: 'owner', title: 'Owner', value: (row) => row.owner, drop: 3 },
  { key: 'action', title: 'Action', value: (row) => row.title, cut: true },
  { key: 'meeting', title: 'Meeting', value: (row) => row.meeting, drop: 1 },
  { key: 'note', title: 'Note', value: () => 'kept for scripts', hidden: true },
];

export const rows: readonly ActionRow[] = [
  action('A-127', 12, '2026-11-12', 'Thu 12 Nov', 'moi', 'Share the returns SOP', 'M-014'),
  action('A-131', 2, '2026-11-22', 'Sun 22 Nov', 'iom', 'Circulate the Round 58 figures', 'M-014'),
  action('A-133', 0, '2026-11-24', 'Tue 24 Nov', 'mol', 'مراجعة محضر الاجتماع الثالث', 'M-015'),
  action(
    'A-134',
    -2,
    '2026-11-26',
    'Thu 26 Nov',
    'unhcr',
    'Draft ToR, detention sub-group',
    'M-015',
  ),
  action('A-129', -12, '2026-12-06', 'Sun 6 Dec', 'moi', 'قائمة نقاط الاتصال في البلديات', 'M-014'),
];

export function actionList(): Listing {
  return createListing(columns, rows, { empty: 'No open actions.' });
}

function whenText(late: number): string {
  if (late === 0) return 'today';
  return late > 0 ? `OVERDUE ${late}d` : `in ${-late}d`;
}

function action(
  id: string,
  late: number,
  due: string,
  dueText: string,
  owner: string,
  title: string,
  meeting: string | null,
): ActionRow {
  return { id, late, due, dueText, owner, title, meeting };
}
