import { type Context, defineCommand } from '../command.ts';
import { countActions, firstActions, listActions } from '../db/actions.ts';
import { heldDays } from '../db/held-days.ts';
import { waitingLetters } from '../db/letters.ts';
import type { Action } from '../domain/action.ts';
import { addDays, type IsoDay } from '../domain/day.ts';
import type { Portion } from '../domain/portion.ts';
import { openStatuses } from '../domain/vocabulary.ts';
import { summaries } from '../language/en/summaries.ts';
import type { Words } from '../language/words.ts';
import { obligations } from '../office/obligations.ts';
import { groupsSpoken } from '../office/tree.ts';
import { createListing } from '../output/create-listing.ts';
import type { Listing } from '../output/listing.ts';
import { day, flag, optional } from '../params.ts';
import { actionColumns } from '../records/action.ts';
import { obligationColumns } from '../records/obligations.ts';
import { pickColumns } from '../records/pick-columns.ts';
import { shownWhereMixed } from '../records/shown-where-mixed.ts';
import { waitingListing } from '../records/waiting-letters.ts';
import { asOfParam, standingOn } from './as-of.ts';

const daysAhead = 14;
/** Actions of one table. */
const most = 50;

export const due = defineCommand({
  name: 'due',
  summary: summaries.due,
  examples: ['mwg due', 'mwg due --ours', 'mwg due --until +1m --json'],
  params: {
    ours: flag('--ours', 'only what this office owes'),
    until: optional(
      day('--until <date>', `up to a day (default: ${daysAhead} days ahead)`, { looking: 'ahead' }),
    ),
    asOf: asOfParam,
  },
  returns: 'card',
  run({ ours, until: asked, asOf }, context) {
    const today = asOf?.day ?? context.today;
    const until = asked?.day ?? addDays(today, daysAhead);
    const sections = standingOn(context, asOf, (then) =>
      sectionsOf(then, { until, asOf: asOf?.day }),
    );
    return {
      kind: 'card',
      heading: ({ due, days }) => due.by(days.day(until), days.distance(until, today)),
      fields: [{ key: 'until', label: ({ due }) => due.until, value: until, text: '' }],
      sections: ours ? sections.slice(0, 3) : sections,
      next: [({ due }) => due.next],
    };
  },
});

type Asked = { until: IsoDay; asOf: IsoDay | undefined };

function sectionsOf(context: Context, asked: Asked) {
  const { db, today, calendar } = context;
  const { until } = asked;
  const groupId = groupsSpoken(context).map(({ id }) => id);
  const falling = { groupId, statuses: openStatuses, dueUntil: until };
  const held = heldDays(db);
  const mine = firstActions(db, most, held)({ ...falling, ownerGroup: 'office' });
  const others = {
    rows: listActions(db, { ...falling, notOwnerGroup: 'office', limit: most }, held),
    // All are counted in the index alone, and one by one only those of the office.
    count: countActions(db, falling) - mine.count,
  };
  const letters = waitingLetters(db, { today, calendar }).filter(
    ({ wait }) => !wait?.dueOn || wait.dueOn <= until,
  );
  const owed = obligations(context, until);
  const toAnswer = letters.filter(({ direction }) => direction === 'in');
  const awaited = letters.filter(({ direction }) => direction === 'out');
  const owedColumns = shownWhereMixed(obligationColumns(today), owed, ['group']);
  const empty = ({ due }: Words) => due.nothing;
  return [
    section('answer', waitingListing(toAnswer, today)),
    section('ours', actionListing(mine, today, { ...asked, owner: 'office' })),
    section('obligations', createListing(owedColumns, owed, { empty })),
    section('actions', actionListing(others, today, asked)),
    section('awaited', waitingListing(awaited, today)),
  ];
}

/** The first of many, and how many more there are. */
function actionListing(
  { rows, count }: Portion<Action>,
  today: IsoDay,
  whole: Asked & { owner?: 'office' },
): Listing {
  const keys = ['id', 'days_left', 'due', 'owners', 'group', 'title'];
  const columns = shownWhereMixed(pickColumns(actionColumns(today), keys), rows, ['group']);
  const left = count - rows.length;
  return createListing(columns, rows, {
    empty: ({ due }) => due.nothing,
    count,
    ...(left > 0 && { caption: [({ due }: Words) => due.more(left, whole)] }),
  });
}

function section(key: keyof Words['due']['sections'], listing: Listing) {
  return { key, heading: ({ due }: Words) => due.sections[key], listing };
}
