import type { Action } from '../domain/action.ts';
import type { IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import { boundarySentence, type Round, type SeriesKey } from '../domain/dtm.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
import type { Member } from '../domain/member.ts';
import { actionColumns, pickColumns } from '../listings/actions.ts';
import { periodText } from '../listings/dtm-caption.ts';
import { type SumRow, sumColumns } from '../listings/dtm-sums.ts';
import { meetingColumns } from '../listings/meetings.ts';
import { createListing } from '../output/create-listing.ts';
import type { Block, Document, Section } from '../output/document.ts';

/** Everything the paper says; `asOf` is the day it is true for, never later than the week's end. */
export type Weekly = {
  group: string;
  groupAr: string | null;
  from: IsoDay;
  until: IsoDay;
  asOf: IsoDay;
  isDemo: boolean;
  held: readonly Meeting[];
  coming: readonly Meeting[];
  openCount: number;
  late: readonly Action[];
  due: readonly Action[];
  done: readonly Action[];
  raised: readonly Action[];
  members: readonly Member[];
  /** Past meetings that were not closed. */
  unclosed: readonly Meeting[];
  dtm: { series: SeriesKey & Round & DtmImport; mantikas: readonly SumRow[] } | undefined;
};
type DtmImport = { importId: number; source: string; total: number };

/** The office's own full report of one week, Sunday to Saturday. */
export function weeklyReport(week: Weekly): Document {
  return {
    kind: 'document',
    // Named by its Sunday: ISO week numbers begin on Monday and would mislead.
    name: `weekly-${week.from}`,
    title: `${week.group} – Weekly report`,
    subtitle: [
      ...(week.groupAr === null ? [] : [week.groupAr]),
      `${dayText(week.from)} to ${dayText(week.until)}; position as of ${dayText(week.asOf)}`,
      ...(week.isDemo ? ['DEMO DATA: made-up people and figures'] : ['For the support office']),
    ],
    sections: [meetings(week), actions(week), dtm(week), missing(week)],
    footer: week.dtm === undefined ? [] : [`${week.dtm.series.source}.`, boundarySentence],
  };
}

function meetings({ held, coming }: Weekly): Section {
  const columns = pickColumns(meetingColumns, ['id', 'date', 'time', 'status', 'title', 'place']);
  const empty = 'No meeting this week, and none is planned.';
  const listing = createListing(columns, [...held, ...coming], { empty });
  return {
    key: 'meetings',
    heading: 'Meetings',
    blocks: [{ kind: 'table', key: 'meetings', listing }],
  };
}

function actions(week: Weekly): Section {
  const counted = [
    ['open', 'Open', week.openCount],
    ['late', 'Late', week.late.length],
    ['due', 'Due this week', week.due.length],
    ['done', 'Done this week', week.done.length],
    ['new', 'New this week', week.raised.length],
  ] as const;
  return {
    key: 'actions',
    heading: 'Actions',
    blocks: [
      { kind: 'facts', facts: counted.map(([key, label, value]) => ({ key, label, value })) },
      ...actionTable('late', 'Late', week.late, week),
      ...actionTable('due', 'Due this week', week.due, week),
      ...actionTable('done', 'Done this week', week.done, week),
    ],
  };
}

function actionTable(
  key: string,
  heading: string,
  rows: readonly Action[],
  { asOf }: Weekly,
): Block[] {
  if (rows.length === 0) return [];
  const keys = ['id', 'days_left', 'due', 'owners', 'title', 'meeting', 'title_ar'];
  const listing = createListing(pickColumns(actionColumns(asOf), keys), rows, { empty: 'none' });
  return [{ kind: 'table', key, heading, listing }];
}

function dtm({ dtm: latest }: Weekly): Section {
  const section = { key: 'dtm', heading: 'DTM' };
  if (latest === undefined) {
    return { ...section, blocks: [{ kind: 'paragraph', text: 'No round has been imported yet.' }] };
  }
  const { series, mantikas } = latest;
  const facts = [
    { key: 'round', label: 'Round', value: String(series.number) },
    { key: 'period', label: 'Period', value: periodText(series) },
    {
      key: series.population,
      label: `${series.population}, ${series.measure}`,
      value: series.total,
    },
    { key: 'import', label: 'Import', value: `I-${series.importId}` },
    { key: 'source', label: 'Source', value: series.source.replace('Source: ', '') },
  ];
  const listing = createListing(sumColumns('mantika', series.total), mantikas.slice(0, 5), {
    empty: 'Counted for the country only.',
  });
  return {
    ...section,
    blocks: [
      { kind: 'facts', facts },
      { kind: 'table', key: 'largest', heading: 'Largest mantikas', listing },
    ],
  };
}

function missing({ members, unclosed }: Weekly): Section {
  const unnamed = members.filter((member) => member.nameAr === null).map((member) => member.handle);
  const chairs = members.filter((member) => member.role === 'chair' || member.role === 'co_chair');
  const items = [
    ...unclosed.map(
      (meeting) =>
        `${meetingId(meeting)} of ${dayText(meeting.heldOn)} is not closed:  mwg meeting close ${meetingId(meeting)}`,
    ),
    ...(unnamed.length > 0 ? [`No Arabic name: ${unnamed.join(', ')}.`] : []),
    ...(chairs.length < 2 ? ['The group has no chair and co-chair in the book.'] : []),
  ];
  const blocks: Block[] =
    items.length > 0 ? [{ kind: 'list', items }] : [{ kind: 'paragraph', text: 'Nothing.' }];
  return { key: 'missing', heading: 'Missing', blocks };
}
