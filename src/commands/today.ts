import { type Context, defineCommand } from '../command.ts';
import { listActions } from '../db/actions.ts';
import type { Database } from '../db/database.ts';
import { coverageOf } from '../db/dtm-coverage.ts';
import { listSeries, type Series, withdrawnSeries } from '../db/dtm-series.ts';
import { waitingLetters } from '../db/letters.ts';
import { nextMeeting } from '../db/meetings.ts';
import { countedAlike } from '../db/pick-series.ts';
import { addDays, startOfWeek } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import { homeOperation } from '../domain/dtm.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
import { groupedNumber } from '../domain/numbers.ts';
import { deadlineText } from '../domain/tor-deadlines.ts';
import { openStatuses } from '../domain/vocabulary.ts';
import { coverageMark } from '../language/en/coverage.ts';
import { deadlinesOf } from '../office/duties.ts';
import { meetingFacts } from '../office/meeting-facts.ts';
import { createListing } from '../output/create-listing.ts';
import type { CardField } from '../output/result.ts';
import { actionColumns } from '../records/action.ts';
import { periodText } from '../records/dtm-caption.ts';
import { whenText } from '../records/meeting.ts';
import { pickColumns } from '../records/pick-columns.ts';
import { waitingListing } from '../records/waiting-letters.ts';

export const today = defineCommand({
  name: 'today',
  summary: 'The morning screen: next meeting, late, due, last DTM round (bare mwg)',
  examples: ['mwg', 'mwg today --json'],
  params: {},
  returns: 'card',
  run(_input, context) {
    const { db, group, today: day } = context;
    const next = nextMeeting(db, group.id, day);
    const elsewhere = next === undefined ? [] : meetingFacts(context, next).elsewhere;
    const latest = latestCount(db);
    const open = { groupId: group.id, statuses: openStatuses };
    const endOfWeek = addDays(startOfWeek(day), 6);
    const late = listActions(db, { ...open, overdueOn: day });
    const due = listActions(db, { ...open, dueFrom: day, dueUntil: endOfWeek });
    const columns = pickColumns(actionColumns(day), ['id', 'days_left', 'owners', 'title']);
    return {
      kind: 'card',
      heading: `${dayText(day)}   ${group.nameEn}`,
      fields: [
        { key: 'today', label: 'today', value: day, text: '' },
        {
          key: 'next_meeting',
          label: 'next',
          value: next ? meetingId(next) : null,
          text: next
            ? (words) =>
                `${meetingId(next)}  ${next.titleEn}, ${whenText(next, day, words, elsewhere)}`
            : 'no meeting is planned',
        },
        papersField(context, next),
        { key: 'dtm_round', label: 'DTM', value: homeRound(latest), text: dtmText(db, latest) },
      ],
      sections: [
        {
          key: 'late',
          heading: 'Late',
          listing: createListing(columns, late, { empty: 'nothing' }),
        },
        {
          key: 'due',
          heading: 'Due this week',
          listing: createListing(columns, due, { empty: 'nothing' }),
        },
        {
          key: 'letters',
          heading: 'Letters to answer and awaited',
          listing: waitingListing(waitingLetters(db, context), day),
        },
      ],
      next: ['mwg action list   mwg done A-N   mwg report weekly   mwg help'],
    };
  },
});

/** Libya's migrants before any other count; another operation's only where Libya has none. */
function latestCount(db: Database): Series | undefined {
  const counted = countedAlike(db, { operation: homeOperation, measure: 'individuals' });
  if (counted[0] !== undefined) return counted[0];
  const all = listSeries(db, { withdrawn: false });
  return all.find(({ operation }) => operation === homeOperation) ?? all[0];
}

/** One line, and only where the terms of reference in force ask for it. */
function papersField(context: Context, next: Meeting | undefined): CardField {
  const papers = next && deadlinesOf(context, next).papers;
  const text = papers === undefined ? '' : deadlineText(papers, context.today);
  return { key: 'papers_due', label: 'papers', value: papers?.day ?? null, text };
}

/** Rounds of other operations have numbers of their own. */
function homeRound(latest: Series | undefined): number | null {
  return latest?.operation === homeOperation ? latest.number : null;
}

function dtmText(db: Database, latest: Series | undefined): string {
  if (latest === undefined)
    return withdrawnSeries(db).length === 0
      ? 'no round imported yet'
      : 'every import was withdrawn';
  const { operation, number, total, population, importId } = latest;
  const whose = operation === homeOperation ? '' : `no round of Libya; ${operation}, `;
  const mark = coverageMark(coverageOf(db, latest));
  return `${whose}round ${number}, ${periodText(latest)}: ${groupedNumber(total)} ${population} (I-${importId})${mark && `, ${mark}`}`;
}
