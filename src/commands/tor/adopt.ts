import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { findTor } from '../../db/find-tor.ts';
import { dayText } from '../../domain/day-text.ts';
import { meetingId } from '../../domain/meeting.ts';
import { torName } from '../../domain/tor.ts';
import { adopt } from '../../office/tor.ts';
import { day, optional, text } from '../../params.ts';
import { line, torChange } from '../../records/tor.ts';

export const torAdopt = defineCommand({
  name: 'tor adopt',
  summary: 'Put a circulated version into force; the one before is superseded that day',
  examples: [
    'mwg tor adopt 1.1 --at last --early "Agreed at the meeting by all"',
    'mwg tor adopt 1.1 --on today --early "Agreed by letter"',
  ],
  params: {
    version: text('<version>', 'such as 1.0', 'Which version?'),
    at: optional(text('--at <meeting>', 'the meeting that adopted it')),
    on: optional(
      day('--on <date>', 'the day it comes into force (default: the meeting’s, or today)', {
        looking: 'back',
      }),
    ),
    early: optional(text('--early <reason>', 'why it is adopted before comments have closed')),
  },
  returns: 'change',
  writes: true,
  run({ version, at, on, early }, context) {
    const { db, group, today } = context;
    const tor = findTor(db, group, version);
    const { adoptedOn } = tor;
    if (adoptedOn !== null) {
      return torChange(tor, { what: (words) => words.tor.adoptedAlready(dayText(adoptedOn)) });
    }
    const meeting = at === undefined ? undefined : findMeeting(context, at);
    const last = adopt(context, tor, { on: on?.day, meeting, early });
    const adopted = findTor(db, group, tor.version);
    const from = adopted.adoptedOn ?? today;
    const { earlyReason } = adopted;
    return torChange(adopted, {
      what: (words) =>
        words.tor.adopted(dayText(from), from > today, meeting && meetingId(meeting)),
      lines: [
        ...(last === undefined
          ? []
          : [line('note', (words) => words.tor.superseded(torName(last), dayText(from)))]),
        ...(earlyReason === null ? [] : [line('early', (words) => words.tor.early(earlyReason))]),
      ],
      next: [(words) => words.tor.show],
    });
  },
});
