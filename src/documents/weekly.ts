import type { Action } from '../domain/action.ts';
import { isOutside } from '../domain/audience.ts';
import type { IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import { boundarySentence } from '../domain/dtm.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
import type { Member } from '../domain/member.ts';
import { officeName } from '../domain/office-name.ts';
import type { Audience } from '../domain/vocabulary.ts';
import { createListing } from '../output/create-listing.ts';
import type { Block, Document, Section } from '../output/document.ts';
import { actionColumnsFor } from '../records/action.ts';
import { meetingColumns } from '../records/meetings.ts';
import { pickColumns } from '../records/pick-columns.ts';
import { editionOf, madeFor } from './edition.ts';
import { dtmSection, type WeeklyDtm } from './weekly-dtm.ts';

/** Everything the paper says; `asOf` is the day it is true for, never later than the week's end. */
export type Weekly = {
  group: string;
  groupAr: string | null;
  from: IsoDay;
  until: IsoDay;
  asOf: IsoDay;
  isDemo: boolean;
  audience: Audience;
  held: readonly Meeting[];
  coming: readonly Meeting[];
  open: readonly Action[];
  late: readonly Action[];
  due: readonly Action[];
  done: readonly Action[];
  raised: readonly Action[];
  members: readonly Member[];
  /** Past meetings that were not closed. */
  unclosed: readonly Meeting[];
  dtm: WeeklyDtm | undefined;
};

/** The office's own full report of one week, Sunday to Saturday. */
export function weeklyReport(week: Weekly): Document {
  return {
    kind: 'document',
    office: officeName({ nameEn: week.group, nameAr: week.groupAr }).office,
    // Named by its Sunday: ISO week numbers begin on Monday and would mislead.
    name: ['weekly', week.from, ...editionOf(week.audience)].join('-'),
    title: `${week.group} – Weekly report`,
    subtitle: [
      ...(week.groupAr === null ? [] : [week.groupAr]),
      `${dayText(week.from)} to ${dayText(week.until)}; position as of ${dayText(week.asOf)}`,
      ...(week.isDemo ? ['DEMO DATA: made-up people and figures'] : []),
      ...(week.isDemo && week.audience === 'office' ? [] : [madeFor[week.audience].en]),
    ],
    sections: [
      meetings(week),
      actions(week),
      dtmSection(week.dtm),
      // What is missing is between this office and the chairs.
      ...(isOutside(week.audience) ? [] : [missing(week)]),
    ],
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
  const { late, due, done, raised, open, audience } = week;
  const counted = [
    ['open', 'Open', open.length],
    ...(isOutside(audience) ? [] : [['late', 'Late', late.length] as const]),
    ['due', 'Due this week', due.length],
    ['done', 'Done this week', done.length],
    ['new', 'New this week', raised.length],
  ] as const;
  // Others than the chairs read what is open by its date, and not what is late.
  const standing = isOutside(audience)
    ? actionTable('open', 'Open', open, week)
    : [
        ...actionTable('late', 'Late', late, week),
        ...actionTable('due', 'Due this week', due, week),
      ];
  return {
    key: 'actions',
    heading: 'Actions',
    blocks: [
      { kind: 'facts', facts: counted.map(([key, label, value]) => ({ key, label, value })) },
      ...standing,
      ...actionTable('done', 'Done this week', done, week),
    ],
  };
}

function actionTable(
  key: string,
  heading: string,
  rows: readonly Action[],
  { asOf, audience }: Weekly,
): Block[] {
  if (rows.length === 0) return [];
  const keys = ['id', 'days_left', 'due', 'owners', 'title', 'meeting', 'title_ar'];
  const listing = createListing(pickColumns(actionColumnsFor(audience, asOf), keys), rows, {
    empty: 'none',
  });
  return [{ kind: 'table', key, heading, listing }];
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
