import { defineCommand } from '../../command.ts';
import { findTor } from '../../db/find-tor.ts';
import { dayText } from '../../domain/day-text.ts';
import { deadlineText } from '../../domain/tor-deadlines.ts';
import { circulate, commentsClose } from '../../office/tor.ts';
import { optional, pastDay, text } from '../../params.ts';
import { line, torChange } from '../../records/tor.ts';

export const torCirculate = defineCommand({
  name: 'tor circulate',
  summary: 'Record that a draft went to the members; it is not edited afterwards',
  examples: ['mwg tor circulate 1.1 --on today', 'mwg tor circulate 1.1 --dry-run'],
  params: {
    version: text('<version>', 'such as 1.0', 'Which version?'),
    on: optional(pastDay('--on <date>', 'the day it was sent (default: today)')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, group, today } = context;
    const tor = findTor(db, group, input.version);
    const { version, circulatedOn } = tor;
    if (circulatedOn !== null) {
      const day = dayText(circulatedOn);
      return torChange(tor, { what: (words) => words.tor.circulatedAlready(day) });
    }
    const on = input.on?.day ?? today;
    circulate(context, tor, on);
    const sent = findTor(db, group, version);
    const closing = commentsClose(context, sent);
    return torChange(sent, {
      what: (words) => words.tor.circulated(dayText(on)),
      lines: closing === undefined ? [] : [line('comments', deadlineText(closing, today))],
      next: [(words) => words.tor.toAdopt(version)],
    });
  },
});
