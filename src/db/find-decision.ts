import {
  type Decision,
  decisionId,
  decisionTitle,
  readDecisionNumber,
} from '../domain/decision.ts';
import { NotFoundError } from '../errors.ts';
import { findDecisionsByTitle, getDecision, getDecisionAt, lastDecisionId } from './decisions.ts';
import { findMeeting } from './find-meeting.ts';
import type { Scope } from './groups.ts';
import { resolve } from './resolve.ts';

/** `D-12`, `12`, `M-7/1`, or part of its words when only one fits. */
export function findDecision(scope: Scope, text: string): Decision {
  const { db } = scope;
  const at = readDecisionNumber(text);
  if (at !== undefined) {
    const meeting = findMeeting(scope, at.meeting);
    const found = getDecisionAt(db, meeting.id, at.number);
    if (found === undefined) throw new NotFoundError('DECISION_NOT_FOUND', { text });
    return found;
  }
  return resolve(text, {
    kind: 'DECISION',
    prefix: 'D',
    byNumber: (number) => getDecision(db, number),
    highest: () => lastDecisionId(db),
    byName: (folded) => findDecisionsByTitle(db, folded),
    named: (decision) => ({ id: decisionId(decision), name: decisionTitle(decision) }),
  });
}
