import { defineCommand } from '../../command.ts';
import { countActions, listActions } from '../../db/actions.ts';
import type { Database } from '../../db/database.ts';
import { defaultGroup } from '../../db/groups.ts';
import { listMeetings } from '../../db/meetings.ts';
import { listMembers } from '../../db/members.ts';
import { type Weekly, weeklyReport } from '../../documents/weekly.ts';
import { addDays, earlierDay, type IsoDay, startOfWeek } from '../../domain/day.ts';
import { day, optional } from '../../params.ts';
import { latestRound } from './weekly-dtm.ts';

export const reportWeekly = defineCommand({
  name: 'report weekly',
  summary: 'The week in one paper: meetings, actions, DTM, what is missing',
  examples: ['mwg report weekly', 'mwg report weekly --format csv -o out/ -q --no-input'],
  params: {
    week: optional(
      day('--week <date>', 'any day of the week wanted (default: today)', { looking: 'back' }),
    ),
  },
  returns: 'document',
  run({ week }, { db, today, isDemo }) {
    const from = startOfWeek(week?.day ?? today);
    const until = addDays(from, 6);
    const asOf = earlierDay(until, today);
    return weeklyReport({ ...gather(db, { from, until, asOf }), isDemo });
  },
});

type Period = { from: IsoDay; until: IsoDay; asOf: IsoDay };

function gather(db: Database, { from, until, asOf }: Period): Omit<Weekly, 'isDemo'> {
  const group = defaultGroup(db);
  const groupId = group.id;
  const open = { groupId, statuses: ['open', 'in_progress'] } as const;
  return {
    group: group.nameEn,
    groupAr: group.nameAr,
    from,
    until,
    asOf,
    held: listMeetings(db, { groupId, from, until, statuses: ['held'] }),
    coming: listMeetings(db, {
      groupId,
      from: asOf,
      statuses: ['planned', 'convened', 'postponed'],
    }),
    openCount: countActions(db, open),
    late: listActions(db, { ...open, overdueOn: asOf }),
    due: listActions(db, { ...open, dueFrom: asOf, dueUntil: until }),
    done: listActions(db, { groupId, statuses: ['done'], statusFrom: from, statusUntil: until }),
    raised: listActions(db, { groupId, raisedFrom: from, raisedUntil: until }),
    members: listMembers(db, { groupId, asOf }),
    unclosed: listMeetings(db, {
      groupId,
      until: addDays(asOf, -1),
      statuses: ['planned', 'convened'],
    }),
    dtm: latestRound(db),
  };
}
