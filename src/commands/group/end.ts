import { defineCommand } from '../../command.ts';
import { listActions } from '../../db/actions.ts';
import type { Database } from '../../db/database.ts';
import { findGroup } from '../../db/find-group.ts';
import { endGroup, listGroups } from '../../db/groups.ts';
import { listMeetings } from '../../db/meetings.ts';
import { actionId, actionTitle } from '../../domain/action.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import type { Group } from '../../domain/group.ts';
import { meetingId } from '../../domain/meeting.ts';
import { openStatuses } from '../../domain/vocabulary.ts';
import { RefusedError } from '../../errors.ts';
import { optional, pastDay, text } from '../../params.ts';
import { groupChange } from './group-change.ts';

export const groupEnd = defineCommand({
  name: 'group end',
  summary: 'End a group; its records stay, and what it leaves open is listed',
  examples: ['mwg group end health --reason "Merged into the policies sub-group"'],
  params: {
    code: text('<group>', 'its code', 'Which group?'),
    reason: text('--reason <text>', 'why', 'Why?'),
    on: optional(pastDay('--on <date>', 'its last day (default: today)')),
  },
  returns: 'change',
  writes: true,
  run(input, { db, today }) {
    const group = findGroup(db, input.code);
    const on = input.on?.day ?? today;
    if (group.untilOn !== null) {
      const ended = `ended on ${dayText(group.untilOn)} already. Nothing changed.`;
      return groupChange(db, group.code, { done: ended });
    }
    demandBegun(group, on);
    endGroup(db, group.id, on, input.reason);
    return groupChange(db, group.code, { done: 'ended', notices: leftOpen(db, group) });
  },
});

function demandBegun({ code, fromOn }: Group, on: IsoDay): void {
  if (fromOn === null || on >= fromOn) return;
  throw new RefusedError({
    code: 'GROUP_ENDS_BEFORE_START',
    message: `${code} stands since ${dayText(fromOn)}; ${dayText(on)} is before that.`,
    hints: [`Its first day was typed wrong:  mwg group edit ${code} --since DAY`],
  });
}

function leftOpen(db: Database, { id: groupId }: Group): string[] {
  const ahead = listMeetings(db, { groupId, statuses: ['planned', 'convened', 'postponed'] });
  const under = listGroups(db).filter(
    (group) => group.parentId === groupId && group.untilOn === null,
  );
  const open = listActions(db, { groupId, statuses: openStatuses });
  return [
    ...ahead.map((meeting) => `still planned: ${meetingId(meeting)}  ${meeting.titleEn}`),
    ...under.map(({ code, nameEn }) => `still under it: ${code}  ${nameEn}`),
    ...open.map((action) => `still open: ${actionId(action)}  ${actionTitle(action)}`),
  ];
}
