import { defineCommand } from '../../command.ts';
import { findOrganisation } from '../../db/find-member.ts';
import { letterReference } from '../../db/letter-reference.ts';
import { insertClearance } from '../../db/papers.ts';
import { dayText } from '../../domain/day-text.ts';
import { RefusedError } from '../../errors.ts';
import { report } from '../../language/en/report.ts';
import { chairsOf } from '../../office/papers.ts';
import { optional, pastDay, text } from '../../params.ts';
import { whichWeek } from './report-params.ts';
import { weekNotes } from './week-notes.ts';

export const reportClear = defineCommand({
  name: 'report clear',
  summary: 'Record that a co-chair has cleared the note to members as it now is',
  examples: [
    'mwg report clear --by iom --on today --ref 4/2/88',
    'mwg report clear --by mfa --week last',
  ],
  params: {
    by: text('--by <member>', 'the chair or co-chair that cleared it', 'Who cleared it?'),
    on: optional(pastDay('--on <date>', 'the day it was cleared (default: today)')),
    ref: optional(text('--ref <letter>', 'the letter that says so: IN-118')),
    week: whichWeek,
  },
  returns: 'change',
  writes: true,
  run({ by, on, ref, week }, context) {
    const { db, group, today } = context;
    const { id, handle } = findOrganisation(db, by);
    const chairs = chairsOf(db, group.id, today);
    if (!chairs.includes(handle)) throw new RefusedError('NOT_A_CHAIR', { handle, chairs });
    const { weekFrom, contentSha256 } = weekNotes({ ...context, week, edition: 'members' });
    const clearedOn = on?.day ?? today;
    const letter = ref === undefined ? null : letterReference(db, ref, today);
    insertClearance(db, {
      groupId: group.id,
      weekFrom,
      organisationId: id,
      clearedOn,
      letter,
      contentSha256,
    });
    return {
      kind: 'change',
      say: [report.cleared(dayText(weekFrom), handle, dayText(clearedOn))],
      records: [{ id: handle, fields: { week: weekFrom, on: clearedOn, letter } }],
      next: [report.release(weekFrom)],
    };
  },
});
