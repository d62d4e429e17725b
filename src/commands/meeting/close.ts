import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { actionId, actionTitle } from '../../domain/action.ts';
import { decisionId, decisionTitle } from '../../domain/decision.ts';
import { meetingId } from '../../domain/meeting.ts';
import type { Text } from '../../language/text.ts';
import { closeMeeting, type Unfinished } from '../../office/close-meeting.ts';
import { storedMeeting } from '../../office/meeting.ts';
import { meetingFacts } from '../../office/meeting-facts.ts';
import { itemTitle } from '../../records/agenda.ts';
import { meetingChange } from '../../records/meeting.ts';
import { whichMeeting } from '../which-meeting.ts';

export const meetingClose = defineCommand({
  name: 'meeting close',
  summary: 'Record that a meeting was held; what carries over and what is unfinished is listed',
  examples: ['mwg meeting close last --yes', 'mwg meeting close M-4 --dry-run'],
  params: { meeting: whichMeeting },
  returns: 'change',
  writes: true,
  mayAsk: true,
  run(input, context) {
    const meeting = findMeeting(context, input.meeting);
    if (meeting.status === 'held') {
      return meetingChange(meetingFacts(context, meeting), {
        what: (words) => words.meeting.closedAlready,
      });
    }
    const id = meetingId(meeting);
    const { carried, unaddressed, unfinished } = closeMeeting(context, meeting);
    return meetingChange(meetingFacts(context, storedMeeting(context.db, meeting.id)), {
      what: (words) => words.meeting.closed,
      notices: [
        ...carried.map(
          (action): Text =>
            (words) =>
              words.meeting.carries(actionId(action), actionTitle(action)),
        ),
        ...unaddressed.map(
          (decision): Text =>
            (words) =>
              words.meeting.toNobody(decisionId(decision), decisionTitle(decision)),
        ),
        ...unfinished.map(unfinishedLine),
      ],
      question: unfinished.length > 0 ? (words) => words.meeting.closeAnyway(id) : undefined,
    });
  },
});

function unfinishedLine(one: Unfinished): Text {
  return ({ meeting: { unfinished } }) => {
    switch (one.what) {
      case 'attendance':
        return unfinished.attendance;
      case 'agenda':
        return unfinished.agenda;
      case 'item':
        return unfinished.item(one.item.position, itemTitle(one.item));
      case 'addressee':
        return unfinished.addressee(decisionId(one.decision), decisionTitle(one.decision));
    }
  };
}
