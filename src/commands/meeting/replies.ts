import { defineCommand } from '../../command.ts';
import { findLetter } from '../../db/find-letter.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { UsageError } from '../../errors.ts';
import { invitedTo, recordReplies } from '../../office/replies.ts';
import { optional, pastDay, text } from '../../params.ts';
import { meetingRecord } from '../../records/meeting.ts';
import { repliesLine } from '../../records/replies.ts';
import { whichMeeting } from '../which-meeting.ts';
import { bodies } from './meeting-params.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    REPLIES_NONE: object;
  }
}

export const meetingReplies = defineCommand({
  name: 'meeting replies',
  summary: 'Record who will come to a meeting, who will not, who is not sure',
  examples: [
    'mwg meeting replies next --coming unhcr,wfp --not-coming mop --unsure mol',
    'mwg meeting replies M-4 --coming "moi: Salem al-Tajribi, Adviser" --on 2018-05-02',
  ],
  params: {
    meeting: whichMeeting,
    coming: optional(bodies('--coming <members>', 'who will come; or "moi: NAME, TITLE"')),
    notComing: optional(bodies('--not-coming <members>', 'who will not')),
    unsure: optional(bodies('--unsure <members>', 'who cannot say yet')),
    letter: optional(text('--letter <letter>', 'the letter that says so: IN-118')),
    on: optional(pastDay('--on <date>', 'the day they said so (default: today)')),
  },
  returns: 'change',
  writes: true,
  run({ coming = [], notComing = [], unsure = [], ...input }, context) {
    const { db, today, at } = context;
    const meeting = findMeeting(context, input.meeting);
    if (coming.length + notComing.length + unsure.length === 0) {
      throw new UsageError('REPLIES_NONE', {});
    }
    recordReplies(context, meeting, {
      answers: [
        { reply: 'accepted', bodies: coming },
        { reply: 'declined', bodies: notComing },
        { reply: 'tentative', bodies: unsure },
      ],
      letterId: input.letter === undefined ? null : findLetter(db, input.letter, today).id,
      on: input.on?.day ?? today,
      at,
    });
    return {
      kind: 'change',
      say: [repliesLine(meeting, invitedTo(db, meeting))],
      records: [meetingRecord(meeting)],
      next: [],
    };
  },
});
