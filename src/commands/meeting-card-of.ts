import type { Context } from '../command.ts';
import { listActions } from '../db/actions.ts';
import type { Meeting } from '../domain/meeting.ts';
import { dutyStates } from '../office/duties.ts';
import type { Card } from '../output/result.ts';
import { meetingCard } from '../records/meeting-card.ts';

export function meetingCardOf(context: Context, meeting: Meeting): Card {
  const { db, today } = context;
  const actions = listActions(db, { groupId: meeting.groupId, meetingId: meeting.id });
  return meetingCard(meeting, { actions, duties: dutyStates(context, meeting) }, today);
}
