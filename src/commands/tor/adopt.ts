import { type Context, defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { findTor } from '../../db/find-tor.ts';
import { adoptTor, listTors, supersedeTor } from '../../db/tors.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { type Meeting, meetingId } from '../../domain/meeting.ts';
import { type Tor, torName } from '../../domain/tor.ts';
import { RefusedError } from '../../errors.ts';
import { optional, pastDay, text } from '../../params.ts';
import { torChange } from './tor-change.ts';

export const torAdopt = defineCommand({
  name: 'tor adopt',
  summary: 'Put a circulated version into force; the one before is superseded that day',
  examples: ['mwg tor adopt 1.1 --at last'],
  params: {
    version: text('<version>', 'such as 1.0', 'Which version?'),
    at: optional(text('--at <meeting>', 'the meeting that adopted it')),
    on: optional(
      pastDay('--on <date>', 'the day it came into force (default: the meeting’s, or today)'),
    ),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, group, today } = context;
    const tor = findTor(db, group, input.version);
    const { version } = tor;
    if (tor.adoptedOn !== null) {
      const done = `was already adopted on ${dayText(tor.adoptedOn)}. Nothing changed.`;
      return torChange(context, version, { done });
    }
    const meeting = input.at === undefined ? undefined : adoptingMeeting(context, input.at);
    const on = input.on?.day ?? meeting?.heldOn ?? today;
    demandCirculated(tor, on);
    const last = listTors(db, group.id).find(({ status }) => status === 'adopted');
    if (last !== undefined) supersede(context, last, on);
    adoptTor(db, tor.id, on, meeting?.id ?? null);
    const at = meeting === undefined ? '' : ` at ${meetingId(meeting)}`;
    return torChange(context, version, {
      done: `adopted${at}, in force from ${dayText(on)}`,
      lines: last === undefined ? [] : [`  note     ${torName(last)} is superseded`],
      next: ['mwg tor show'],
    });
  },
});

function adoptingMeeting(context: Context, text: string): Meeting {
  const meeting = findMeeting(context, text);
  const id = meetingId(meeting);
  if (meeting.groupId !== context.group.id) {
    throw cannot(
      `${id} is not a meeting of ${context.group.code}`,
      'Its meetings:  mwg meeting list',
    );
  }
  if (meeting.status === 'cancelled') {
    throw cannot(`${id} was cancelled, so it adopted nothing`, `See it:  mwg meeting show ${id}`);
  }
  if (meeting.heldOn <= context.today) return meeting;
  throw cannot(
    `${id} is on ${dayText(meeting.heldOn)}, which has not come yet`,
    `It was held earlier:  mwg meeting edit ${id} --date DAY`,
  );
}

function demandCirculated({ version, circulatedOn }: Tor, on: IsoDay): void {
  if (circulatedOn === null) {
    throw cannot(
      `ToR ${version} is a draft that no member has seen`,
      `When it was sent:  mwg tor circulate ${version} --on DAY`,
    );
  }
  if (on >= circulatedOn) return;
  throw cannot(
    `ToR ${version} was circulated on ${dayText(circulatedOn)}; ${dayText(on)} is before that`,
    `See it:  mwg tor show ${version}`,
  );
}

function supersede({ db }: Context, last: Tor, on: IsoDay): void {
  if (last.adoptedOn !== null && on <= last.adoptedOn) {
    throw cannot(
      `${torName(last)} is in force from ${dayText(last.adoptedOn)}; ${dayText(on)} is not after that`,
      'See the versions:  mwg tor list',
    );
  }
  supersedeTor(db, last.id, on);
}

function cannot(why: string, hint: string): RefusedError {
  return new RefusedError({ code: 'TOR_NOT_ADOPTABLE', message: `${why}.`, hints: [hint] });
}
