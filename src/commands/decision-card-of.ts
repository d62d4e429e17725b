import type { Context } from '../command.ts';
import { listActions } from '../db/actions.ts';
import { listDecisionEvents } from '../db/decisions.ts';
import { getLetter } from '../db/letters.ts';
import { getMeeting } from '../db/meetings.ts';
import type { Decision } from '../domain/decision.ts';
import { letterId } from '../domain/letter.ts';
import { quorumOfDecision } from '../office/decision.ts';
import type { Card } from '../output/result.ts';
import { decisionCard } from '../records/decision.ts';

/** `mwg show D-12` and `mwg decision show 12`. */
export function decisionCardOf({ db, today }: Context, decision: Decision): Card {
  const { id, groupId, meetingId } = decision;
  const meeting = meetingId === null ? undefined : getMeeting(db, meetingId);
  return decisionCard(decision, {
    quorum: quorumOfDecision(db, decision, meeting),
    events: listDecisionEvents(db, id).map((event) => {
      const letter = event.letterId === null ? undefined : getLetter(db, event.letterId);
      return { ...event, letter: letter === undefined ? null : letterId(letter) };
    }),
    actions: listActions(db, { groupId, decisionId: id }),
    today,
  });
}
