import { type Context, defineCommand } from '../command.ts';
import { coverageOf } from '../db/dtm-coverage.ts';
import { getImport } from '../db/dtm-imports.ts';
import { listSeries, type Series } from '../db/dtm-series.ts';
import type { Action } from '../domain/action.ts';
import type { Coverage } from '../domain/coverage.ts';
import { addDays, type IsoDay } from '../domain/day.ts';
import { homeOperation } from '../domain/dtm.ts';
import { letterId } from '../domain/letter.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
import { groupedNumber } from '../domain/numbers.ts';
import { importRef } from '../domain/stored-import.ts';
import { sharesOf } from '../domain/table-rows.ts';
import { coverageMark } from '../language/en/coverage.ts';
import { summaries } from '../language/en/summaries.ts';
import { nameIn, titleIn } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import { deadlinesOf } from '../office/duties.ts';
import { type LastWeek, lastWeek } from '../office/last-week.ts';
import { latestSeries } from '../office/latest-round.ts';
import { timesElsewhere } from '../office/meeting-facts.ts';
import { type Morning, morning } from '../office/morning.ts';
import type { Obligation } from '../office/obligations.ts';
import { invitedTo } from '../office/replies.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column, Listing } from '../output/listing.ts';
import type { Card, CardField } from '../output/result.ts';
import { actionColumns } from '../records/action.ts';
import { whenText } from '../records/meeting.ts';
import { obligationColumns } from '../records/obligations.ts';
import { pickColumns } from '../records/pick-columns.ts';
import { repliesFields } from '../records/replies.ts';
import { shownWhereMixed } from '../records/shown-where-mixed.ts';
import { waitingListing } from '../records/waiting-letters.ts';
import { asOfParam, standingOn } from './as-of.ts';

type Told = Series & { coverage: Coverage };

/** Lines of a small terminal, those of the heading, the fields and the prompt aside. */
const linesForTables = 17;
/** What a day like another has; each more takes a row from the tables. */
const fieldsOfMost = 3;
/** Of 24 lines, but for the hint below and the prompt. */
const height = 22;
const mostRows = 12;

export const today = defineCommand({
  name: 'today',
  summary: summaries.today,
  examples: ['mwg', 'mwg today --json'],
  params: { asOf: asOfParam },
  returns: 'card',
  run({ asOf }, context) {
    const brought = lastWeek({ ...context, today: asOf?.day ?? context.today });
    return standingOn(context, asOf, (then) => screenOf(then, brought));
  },
});

function screenOf(context: Context, brought: LastWeek): Card {
  const { group, today: day } = context;
  const found = morning(context, mostRows);
  const fields = [
    { key: 'today', label: 'today', value: day, text: '' },
    nextField(context, found.next),
    ...answersField(context, found.next),
    papersField(context, found.next),
    ...dtmFields(context),
    unsentField(found, day),
    ...countFields(found, brought),
  ];
  return {
    kind: 'card',
    heading: (words) => `${words.days.day(day)}   ${nameIn(words, group)}`,
    fields,
    sections: sectionsOf(found, day, fields.filter(({ text }) => text !== '').length),
    next: [(words) => words.today.hint],
    height,
  };
}

function nextField(context: Context, next: Meeting | undefined): CardField {
  const key = 'next_meeting';
  const label = (words: Words) => words.today.next;
  if (next === undefined)
    return { key, label, value: null, text: (words) => words.today.noMeeting };
  const elsewhere = timesElsewhere(context.db, next);
  const text = (words: Words) =>
    words.paper.clauses([
      `${meetingId(next)}  ${titleIn(words, next)}`,
      whenText(next, context.today, words, elsewhere),
    ]);
  return { key, label, value: meetingId(next), text };
}

const unsentNamed = 5;

function unsentField({ unsent }: Morning, day: IsoDay): CardField {
  const ids = unsent.map((letter) => letterId(letter, day));
  const named = ids.slice(0, unsentNamed);
  const text = (words: Words) => words.today.unsent(named, ids.length - named.length);
  const label = (words: Words) => words.today.unsentLabel;
  return { key: 'unsent', label, value: ids, text: ids.length === 0 ? '' : text };
}

/** One line of what the week before brought; how many there are in all is for scripts. */
function countFields({ owed, late, due, letters }: Morning, brought: LastWeek): CardField[] {
  const counts = Object.entries({ owed, late, due, letters }).map(([name, { count }]) => ({
    key: `${name}_count`,
    label: name,
    value: count,
    text: '',
  }));
  const weeks = Object.entries(brought).map(([name, value]) => ({
    key: `last_week_${name}`,
    label: name,
    value,
    text: '',
  }));
  const sum = Object.values(brought).reduce((all, one) => all + one, 0);
  return [
    {
      key: 'last_week',
      label: (words) => words.today.lastWeek,
      value: sum,
      text: sum === 0 ? '' : (words) => words.today.counts(brought),
    },
    ...weeks,
    ...counts,
  ];
}

function sectionsOf(found: Morning, day: IsoDay, fieldLines: number): Card['sections'] {
  const { owed, late, due, letters } = found;
  const counts = [owed.count, late.count, due.count, letters.count];
  const shown = sharesOf(counts, linesForTables - Math.max(0, fieldLines - fieldsOfMost));
  const actions = (rows: readonly Action[]) => {
    const columns = actionColumns(day);
    const said = rows.some(({ lastWord }) => lastWord !== null) ? ['last_word'] : [];
    const extended = rows.some(({ extensions }) => extensions > 0) ? ['extensions'] : [];
    const grouped = new Set(rows.map(({ group }) => group)).size > 1 ? ['group'] : [];
    const shownKeys = ['id', 'days_left', ...extended, 'owners', ...grouped, 'title', ...said];
    return createListing(pickColumns(columns, shownKeys).map(inSight), rows, { empty });
  };
  const [owedRows, lateRows, dueRows, letterRows] = [owed, late, due, letters].map(
    (portion, at) => portion.rows.slice(0, shown[at]).length,
  );
  return [
    section('owed', owed.count, owedRows, owedListing(owed.rows.slice(0, owedRows), day)),
    section('late', late.count, lateRows, actions(late.rows.slice(0, lateRows))),
    section('due', due.count, dueRows, actions(due.rows.slice(0, dueRows))),
    section(
      'letters',
      letters.count,
      letterRows,
      waitingListing(letters.rows.slice(0, letterRows), day, empty),
    ),
  ];
}

/** What was said last and how often it was extended go first where space is short. */
function inSight({ hidden, ...column }: Column<Action>): Column<Action> {
  return hidden ? { ...column, drop: 1, wrap: true } : column;
}

/** A table without rows is left out. */
const empty = '';

function owedListing(rows: readonly Obligation[], day: IsoDay): Listing {
  const keys = ['what', 'days_left', 'due', 'reached', 'group'];
  const columns = shownWhereMixed(pickColumns(obligationColumns(day), keys), rows, ['group']);
  return createListing(columns, rows, { empty });
}

type Key = keyof Words['today']['sections'];

function section(key: Key, count: number, shown = 0, listing: Listing): Card['sections'][number] {
  const heading = ({ today: words }: Words) =>
    words.heading(words.sections[key], shown, count, words.all[key]);
  return { key, heading, listing };
}

/** Libya's latest, as the weekly prints it; another operation's only where Libya has none. */
function latestCount({ db, today: day }: Context): Told | undefined {
  const latest = latestSeries(db, day, 'office');
  if (latest !== undefined) return latest;
  const all = listSeries(db, { withdrawn: false });
  const other = all.find(({ operation }) => operation === homeOperation) ?? all[0];
  return other && { ...other, coverage: coverageOf(db, other) };
}

/** Once somebody was invited to the next meeting: how the answers stand. */
function answersField({ db }: Context, next: Meeting | undefined): CardField[] {
  return next === undefined ? [] : repliesFields(next, invitedTo(db, next));
}

/** One line, and only where the terms of reference in force ask for it. */
function papersField(context: Context, next: Meeting | undefined): CardField {
  const papers = next && deadlinesOf(context, next).papers;
  const text =
    papers === undefined ? '' : (words: Words) => words.obligation.deadline(papers, context.today);
  return {
    key: 'papers_due',
    label: (words) => words.today.papers,
    value: papers?.day ?? null,
    text,
  };
}

const daysNew = 7;

/** Said while it is new; the number of a round of Libya stays for scripts. */
function dtmFields(context: Context): CardField[] {
  const { db, today: day } = context;
  const latest = latestCount(context);
  const value = latest?.operation === homeOperation ? latest.number : null;
  const importedOn = latest && getImport(db, latest.importId)?.importedOn;
  const isNew = importedOn !== undefined && importedOn >= addDays(day, -daysNew);
  const of = value === null ? undefined : latest?.coverage;
  return [
    {
      key: 'dtm_round',
      label: (words) => words.today.count,
      value,
      text: latest && isNew ? dtmText(latest) : '',
    },
    { key: 'dtm_coverage', label: 'coverage', value: of?.verdict ?? null, text: '' },
    { key: 'dtm_coverage_note', label: 'mark', value: of ? coverageMark(of) : null, text: '' },
  ];
}

function dtmText(latest: Told): (words: Words) => string {
  const { operation, total, importId } = latest;
  const count = {
    ...latest,
    total: groupedNumber(total),
    importId: importRef(importId),
    abroad: operation === homeOperation ? undefined : operation,
  };
  return (words) => words.today.latestCount(count);
}
