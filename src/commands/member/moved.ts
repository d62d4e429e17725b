import type { Context } from '../../command.ts';
import { findMember } from '../../db/find-member.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { meetingId } from '../../domain/meeting.ts';
import type { StandingStatus } from '../../domain/vocabulary.ts';
import type { Text } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { happened } from '../../office/happened.ts';
import { moveSeat } from '../../office/seats.ts';
import type { Change } from '../../output/result.ts';
import { memberChange } from '../../records/member.ts';

type Typed = {
  members: readonly string[];
  at: string | undefined;
  on: { day: IsoDay } | undefined;
  reason?: string | undefined;
};
type Move = {
  from: StandingStatus;
  to: StandingStatus;
  /** As the answer says it: `mol confirmed`. */
  as: keyof Words['member']['moved'];
};

/** The answer of the verbs that move seats from a status to another; several are asked about first. */
export function moved(context: Context, typed: Typed, move: Move): Change {
  const changes = typed.members.map((member) => movedOne(context, { ...typed, member }, move));
  const question: Text = ({ member }) => member.moveSeveral(changes.length, move.as);
  return {
    kind: 'change',
    say: changes.flatMap(({ say }) => say),
    records: changes.flatMap(({ records }) => records),
    next: changes.flatMap(({ next }) => next),
    ...(changes.length > 1 && { question }),
  };
}

function movedOne(
  context: Context,
  typed: Omit<Typed, 'members'> & { member: string },
  { from, to, as }: Move,
): Change {
  const member = findMember(context, typed.member);
  const { day, meeting } = happened(context, typed);
  const move = { from, to, on: day, meetingId: meeting?.id, reason: typed.reason };
  const since = moveSeat(context, member, move);
  return memberChange(findMember(context, member.handle), {
    what: ({ member: words }) =>
      since === undefined
        ? words.movedFrom(words.moved[as], dayText(day), meeting && meetingId(meeting))
        : words.movedAlready(to, dayText(since)),
  });
}
