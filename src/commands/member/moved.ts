import type { Context } from '../../command.ts';
import { findMember } from '../../db/find-member.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { meetingId } from '../../domain/meeting.ts';
import type { StandingStatus } from '../../domain/vocabulary.ts';
import type { Words } from '../../language/words.ts';
import { moveSeat } from '../../office/seats.ts';
import type { Change } from '../../output/result.ts';
import { memberChange } from '../../records/member.ts';
import { happened } from '../happened.ts';

type Typed = {
  member: string;
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

/** The answer of the verbs that move a seat from a status to another. */
export function moved(context: Context, typed: Typed, { from, to, as }: Move): Change {
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
