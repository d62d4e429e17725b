import { defineCommand } from '../../command.ts';
import { listActionsAsOf } from '../../db/actions-as-of.ts';
import { readAsItStood } from '../../db/as-it-stood.ts';
import type { Database } from '../../db/database.ts';
import { listMeetings } from '../../db/meetings.ts';
import { listMeetingsAsOf } from '../../db/meetings-as-of.ts';
import { listMembers } from '../../db/members.ts';
import { type Weekly, weeklyReport } from '../../documents/weekly.ts';
import { daysLate, isOpen } from '../../domain/action.ts';
import { maySee } from '../../domain/audience.ts';
import { addDays, type IsoDay } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import type { Audience } from '../../domain/vocabulary.ts';
import { weekOf } from '../../office/week.ts';
import { optional, pastDay } from '../../params.ts';
import { forParam } from '../for-param.ts';
import { latestRound } from './weekly-dtm.ts';

export const reportWeekly = defineCommand({
  name: 'report weekly',
  summary: 'The week in one paper: meetings, actions, DTM, what is missing',
  examples: ['mwg report weekly', 'mwg report weekly --format csv -o out/ -q --no-input'],
  params: {
    week: optional(
      pastDay('--week <date>', 'any day of the week wanted, up to today (default: today)'),
    ),
    for: forParam,
  },
  returns: 'document',
  run({ week, for: audience = 'office' }, { db, group, today, isDemo }) {
    const { from, until, ...standpoint } = weekOf(db, week?.day ?? today, today);
    const edition = { from, until, asOf: standpoint.day, audience };
    const gathered = readAsItStood(db, standpoint, () => gather(db, group, edition));
    return weeklyReport({ ...gathered, isDemo });
  },
});

type Edition = { from: IsoDay; until: IsoDay; asOf: IsoDay; audience: Audience };

function gather(db: Database, group: Group, edition: Edition): Omit<Weekly, 'isDemo'> {
  const { from, until, asOf, audience } = edition;
  const groupId = group.id;
  const actions = listActionsAsOf(db, groupId, asOf).filter(({ visibility }) =>
    maySee(visibility, audience),
  );
  const open = actions.filter(isOpen);
  const inWeek = (day: IsoDay | null) => day !== null && day >= from && day <= until;
  return {
    audience,
    group: group.nameEn,
    groupAr: group.nameAr,
    from,
    until,
    asOf,
    held: listMeetings(db, { groupId, audience, from, until, statuses: ['held'] }),
    coming: listMeetingsAsOf(db, { groupId, audience, from: asOf, statuses: ahead }, asOf),
    open,
    late: open.filter((action) => daysLate(action, asOf) > 0),
    due: open.filter((action) => inWeek(action.dueOn) && daysLate(action, asOf) === 0),
    done: actions.filter((action) => action.status === 'done' && inWeek(action.statusOn)),
    raised: actions.filter((action) => inWeek(action.raisedOn)),
    members: listMembers(db, { groupId, asOf }),
    unclosed: listMeetings(db, { groupId, audience, until: addDays(asOf, -1), statuses: ahead }),
    dtm: latestRound(db, asOf),
  };
}

const ahead = ['planned', 'convened', 'postponed'] as const;
