import type { Context } from '../../command.ts';
import { getMeeting } from '../../db/meetings.ts';
import type { Decision } from '../../domain/decision.ts';
import { quorumOfDecision } from '../../office/decision.ts';
import { text } from '../../params.ts';

/** What the verbs of decisions ask in the same words. */
export const whichDecision = text(
  '<decision>',
  'D-12, M-7/1, 12, or part of its words',
  'Which decision?',
);

export function meetingOf({ db }: Pick<Context, 'db'>, { meetingId }: Decision) {
  return meetingId === null ? undefined : getMeeting(db, meetingId);
}

export function quorumOf(context: Pick<Context, 'db'>, decision: Decision) {
  return quorumOfDecision(context.db, decision, meetingOf(context, decision));
}
