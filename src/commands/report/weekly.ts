import { defineCommand } from '../../command.ts';
import { countActions, listActions } from '../../db/actions.ts';
import type { Database } from '../../db/database.ts';
import { sumByLevel } from '../../db/dtm-answers.ts';
import { listSeries, pickSeries } from '../../db/dtm-series.ts';
import { defaultGroup } from '../../db/groups.ts';
import { listMeetings } from '../../db/meetings.ts';
import { listMembers } from '../../db/members.ts';
import { type Weekly, weeklyReport } from '../../documents/weekly.ts';
import { isInner, visibilitiesFor } from '../../domain/audience.ts';
import { addDays, earlierDay, type IsoDay, startOfWeek } from '../../domain/day.ts';
import type { Audience } from '../../domain/vocabulary.ts';
import { day, optional } from '../../params.ts';
import { forParam } from '../for-param.ts';

export const reportWeekly = defineCommand({
  name: 'report weekly',
  summary: 'The week in one paper: meetings, actions, DTM, what is missing',
  examples: ['mwg report weekly', 'mwg report weekly --format csv -o out/ -q --no-input'],
  params: {
    week: optional(
      day('--week <date>', 'any day of the week wanted (default: today)', { looking: 'back' }),
    ),
    for: forParam,
  },
  returns: 'document',
  run({ week, for: audience = 'office' }, { db, today, isDemo }) {
    const from = startOfWeek(week?.day ?? today);
    const until = addDays(from, 6);
    const asOf = earlierDay(until, today);
    return weeklyReport({ ...gather(db, { from, until, asOf }, audience), isDemo });
  },
});

type Period = { from: IsoDay; until: IsoDay; asOf: IsoDay };

function gather(
  db: Database,
  { from, until, asOf }: Period,
  audience: Audience,
): Omit<Weekly, 'isDemo'> {
  const group = defaultGroup(db);
  const groupId = group.id;
  const seen = { groupId, visibilities: visibilitiesFor(audience) };
  const open = { ...seen, statuses: ['open', 'in_progress'] } as const;
  return {
    audience,
    group: group.nameEn,
    groupAr: group.nameAr,
    from,
    until,
    asOf,
    held: listMeetings(db, { groupId, audience, from, until, statuses: ['held'] }),
    coming: listMeetings(db, {
      groupId,
      audience,
      from: asOf,
      statuses: ['planned', 'convened', 'postponed'],
    }),
    openCount: countActions(db, open),
    open: isInner(audience) ? [] : listActions(db, open),
    late: listActions(db, { ...open, overdueOn: asOf }),
    due: listActions(db, { ...open, dueFrom: asOf, dueUntil: until }),
    done: listActions(db, { ...seen, statuses: ['done'], statusFrom: from, statusUntil: until }),
    raised: listActions(db, { ...seen, raisedFrom: from, raisedUntil: until }),
    members: listMembers(db, { groupId, asOf }),
    unclosed: listMeetings(db, {
      groupId,
      audience,
      until: addDays(asOf, -1),
      statuses: ['planned', 'convened'],
    }),
    dtm: latestRound(db),
  };
}

function latestRound(db: Database): Weekly['dtm'] {
  if (listSeries(db, { withdrawn: false }).length === 0) return undefined;
  const series = pickSeries(db, { measure: 'individuals', by: 'region' });
  const byMantika =
    series.level === 'region'
      ? []
      : sumByLevel(db, { seriesId: series.id, placeId: null, level: 'mantika' });
  return { series, mantikas: byMantika };
}
