import type { MeetingFile } from '../db/meeting-files.ts';
import { type AgendaItem, startTimes } from '../domain/agenda.ts';
import type { Meeting } from '../domain/meeting.ts';
import { type Text, titleIn } from '../language/text.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column, Listing } from '../output/listing.ts';
import { indented } from './change-lines.ts';
import { differences } from './differences.ts';

type Row = AgendaItem & { start: string | null; papers: readonly string[] };

const columns: readonly Column<Row>[] = [
  { key: 'item', value: (row) => row.position, align: 'right' },
  { key: 'start', value: (row) => row.start, drop: 3 },
  {
    key: 'minutes',
    value: (row) => row.minutes,
    align: 'right',
    drop: 2,
  },
  {
    key: 'title',
    title: ({ meeting }) => meeting.agenda.item,
    value: itemTitle,
    text: (row, words) => titleIn(words, row),
    wrap: true,
  },
  {
    key: 'title_ar',
    title: ({ meeting }) => meeting.titleAr,
    value: (row) => row.titleAr,
    hidden: true,
  },
  { key: 'kind', value: (row) => row.kind, hidden: true },
  { key: 'papers', value: (row) => row.papers, drop: 1, wrap: true },
  {
    key: 'outcome',
    value: (row) => row.outcome,
    text: (row, words) =>
      row.outcome ??
      (row.deferredTo === null
        ? words.meeting.agenda.decisions(row.decisions)
        : words.meeting.agenda.deferredTo(row.deferredTo, row.deferredReason)),
    wrap: true,
  },
  { key: 'deferred_to', value: (row) => row.deferredTo, hidden: true },
];

/** What was corrected of an item, old and new. */
export function itemDifferences(before: AgendaItem, after: AgendaItem): Text[] {
  const bare = (item: AgendaItem): Row => ({ ...item, start: null, papers: [] });
  return differences(columns, bare(before), bare(after)).map(indented);
}

export function itemTitle({ titleEn, titleAr }: Pick<AgendaItem, 'titleEn' | 'titleAr'>): string {
  return titleEn ?? titleAr ?? '';
}

/** Start times follow from the lengths, wherever all before it have one. */
export function agendaListing(
  meeting: Pick<Meeting, 'startTime' | 'endTime'>,
  items: readonly AgendaItem[],
  files: readonly MeetingFile[],
  isProposed = false,
): Listing {
  const starts = startTimes(meeting.startTime, items);
  const rows = items.map((item, index) => ({
    ...item,
    start: starts[index] ?? null,
    papers: files.filter(({ itemId }) => itemId === item.id).map(paperName),
  }));
  const end = starts.at(items.length);
  const isOver = end != null && meeting.endTime !== null && end > meeting.endTime;
  return createListing(columns, rows, {
    empty: (words) => words.meeting.agenda.none,
    notes: isProposed ? [(words) => words.meeting.agenda.proposed] : [],
    caption: isOver ? [(words) => words.meeting.agenda.late(end, meeting.endTime ?? '')] : [],
  });
}

function paperName({ symbol, path }: MeetingFile): string {
  return symbol ?? path.split('/').at(-1) ?? path;
}
