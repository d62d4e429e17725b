import { defineCommand } from '../../command.ts';
import { findGroup } from '../../db/find-group.ts';
import { dayText } from '../../domain/day-text.ts';
import { closeGroup } from '../../office/group.ts';
import { optional, pastDay, text } from '../../params.ts';
import { groupChange } from '../../records/group-change.ts';

export const groupEnd = defineCommand({
  name: 'group end',
  summary: 'End a group; its records stay, and what it leaves open is listed',
  examples: [
    'mwg group end health --reason "Merged into the policies sub-group"',
    'mwg group end border --reason "Its work is done" --on 2018-04-30',
  ],
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
    const { untilOn } = group;
    if (untilOn !== null) {
      return groupChange(group, (words) => words.group.endedAlready(dayText(untilOn)));
    }
    const left = closeGroup(db, group, on, input.reason);
    return groupChange(findGroup(db, group.code), (words) => words.group.ended, left);
  },
});
