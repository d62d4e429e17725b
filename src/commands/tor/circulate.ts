import { type Context, defineCommand } from '../../command.ts';
import { findTor } from '../../db/find-tor.ts';
import { circulateTor, listTors } from '../../db/tors.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { rulesInForce, type Tor } from '../../domain/tor.ts';
import { commentDeadline, deadlineText } from '../../domain/tor-deadlines.ts';
import { RefusedError } from '../../errors.ts';
import { optional, pastDay, text } from '../../params.ts';
import { torChange } from './tor-change.ts';

export const torCirculate = defineCommand({
  name: 'tor circulate',
  summary: 'Record that a draft went to the members; it is not edited afterwards',
  examples: ['mwg tor circulate 1.1 --on today'],
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
      const done = `was already circulated on ${dayText(circulatedOn)}. Nothing changed.`;
      return torChange(context, version, { done });
    }
    const on = input.on?.day ?? today;
    demandDrafted(tor, on);
    circulateTor(db, tor.id, on);
    return torChange(context, version, {
      done: `circulated on ${dayText(on)}`,
      lines: commentLines(context, on),
      next: [`mwg tor adopt ${version} --at MEETING`],
    });
  },
});

/** By the rules in force that day: the ones being circulated bind nobody yet. */
function commentLines({ db, group, today, calendar }: Context, on: IsoDay): string[] {
  const inForce = rulesInForce(listTors(db, group.id), on);
  const deadline = inForce && commentDeadline(inForce, on, calendar);
  return deadline === undefined ? [] : [`  comments ${deadlineText(deadline, today)}`];
}

function demandDrafted({ version, draftedOn }: Tor, on: IsoDay): void {
  if (on >= draftedOn) return;
  throw new RefusedError({
    code: 'TOR_BEFORE_DRAFT',
    message: `ToR ${version} was drafted on ${dayText(draftedOn)}; ${dayText(on)} is before that.`,
    hints: [`See it:  mwg tor show ${version}`],
  });
}
