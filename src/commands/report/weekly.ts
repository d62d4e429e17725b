import { defineCommand } from '../../command.ts';
import { listActionsAsOf } from '../../db/actions-as-of.ts';
import type { Database } from '../../db/database.ts';
import { sumByLevel } from '../../db/dtm-answers.ts';
import { listSeries, pickSeries } from '../../db/dtm-series.ts';
import { listMeetings } from '../../db/meetings.ts';
import { listMembers } from '../../db/members.ts';
import { type Weekly, weeklyReport } from '../../documents/weekly.ts';
import { daysLate, isOpen } from '../../domain/action.ts';
import { addDays, earlierDay, type IsoDay, startOfWeek } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import { optional, pastDay } from '../../params.ts';

export const reportWeekly = defineCommand({
  name: 'report weekly',
  summary: 'The week in one paper: meetings, actions, DTM, what is missing',
  examples: ['mwg report weekly', 'mwg report weekly --format csv -o out/ -q --no-input'],
  params: {
    week: optional(
      pastDay('--week <date>', 'any day of the week wanted, up to today (default: today)'),
    ),
  },
  returns: 'document',
  run({ week }, { db, group, today, isDemo }) {
    const from = startOfWeek(week?.day ?? today);
    const until = addDays(from, 6);
    const asOf = earlierDay(until, today);
    return weeklyReport({ ...gather(db, group, { from, until, asOf }), isDemo });
  },
});

type Period = { from: IsoDay; until: IsoDay; asOf: IsoDay };

function gather(db: Database, group: Group, { from, until, asOf }: Period): Omit<Weekly, 'isDemo'> {
  const groupId = group.id;
  const actions = listActionsAsOf(db, groupId, asOf);
  const open = actions.filter(isOpen);
  const inWeek = (day: IsoDay | null) => day !== null && day >= from && day <= until;
  return {
    group: group.nameEn,
    groupAr: group.nameAr,
    from,
    until,
    asOf,
    held: listMeetings(db, { groupId, from, until, statuses: ['held'] }),
    coming: listMeetings(db, { groupId, from: asOf, statuses: ahead }),
    openCount: open.length,
    late: open.filter((action) => daysLate(action, asOf) > 0),
    due: open.filter((action) => inWeek(action.dueOn) && daysLate(action, asOf) === 0),
    done: actions.filter((action) => action.status === 'done' && inWeek(action.statusOn)),
    raised: actions.filter((action) => inWeek(action.raisedOn)),
    members: listMembers(db, { groupId, asOf }),
    unclosed: listMeetings(db, { groupId, until: addDays(asOf, -1), statuses: ahead }),
    dtm: latestRound(db),
  };
}

const ahead = ['planned', 'convened', 'postponed'] as const;

function latestRound(db: Database): Weekly['dtm'] {
  if (listSeries(db, { withdrawn: false }).length === 0) return undefined;
  const series = pickSeries(db, { measure: 'individuals', by: 'region' });
  const byMantika =
    series.level === 'region'
      ? []
      : sumByLevel(db, { seriesId: series.id, placeId: null, level: 'mantika' });
  return { series, mantikas: byMantika };
}
