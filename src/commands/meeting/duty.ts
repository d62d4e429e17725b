import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { letterReference } from '../../db/letter-reference.ts';
import { meetingDuties } from '../../domain/vocabulary.ts';
import { fulfilDuty } from '../../office/duties.ts';
import { choice, optional, pastDay, text } from '../../params.ts';
import { dutyChange } from '../../records/deadlines.ts';

export const meetingDuty = defineCommand({
  name: 'meeting duty',
  summary: 'Record that notice, papers or minutes reached every seat, where no letter says so',
  examples: [
    'mwg meeting duty 3 minutes --on 2018-05-02 --letter 12/4',
    'mwg meeting duty next notice --note "By telephone, to every seat"',
  ],
  params: {
    meeting: text('<meeting>', 'M-3, 3, next, last', 'Of which meeting?'),
    duty: choice('<duty>', 'what was owed', meetingDuties, 'Which duty?'),
    on: optional(pastDay('--on <date>', 'the day the last seat had it (default: today)')),
    letter: optional(text('--letter <ref>', 'the letter that shows it: OUT-97')),
    note: optional(text('--note <text>', 'a note for the office')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today } = context;
    const meeting = findMeeting(context, input.meeting);
    const state = fulfilDuty(context, meeting, {
      duty: input.duty,
      happenedOn: input.on?.day ?? today,
      letter: input.letter === undefined ? null : letterReference(db, input.letter, today),
      note: input.note ?? null,
    });
    return dutyChange(meeting, state);
  },
});
