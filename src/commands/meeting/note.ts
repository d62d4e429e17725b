import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { insertMeetingNote } from '../../db/meeting-notes.ts';
import { meetingId } from '../../domain/meeting.ts';
import { audiences } from '../../domain/vocabulary.ts';
import { choice, optional, text } from '../../params.ts';
import { meetingRecord } from '../../records/meeting.ts';
import { whichMeeting } from '../which-meeting.ts';

export const meetingNote = defineCommand({
  name: 'meeting note',
  summary: 'Write down what was said at a meeting, for the rapporteur',
  examples: [
    'mwg meeting note last "Two figures were cited for the South"',
    'mwg meeting note M-3 "The chair will speak to the press" --seen-by chairs',
  ],
  params: {
    meeting: whichMeeting,
    note: text('<note>', 'the note', 'What is to be noted?'),
    seenBy: optional(choice('--seen-by <audience>', 'who may see it (default office)', audiences)),
  },
  returns: 'change',
  writes: true,
  run(input, { at, ...context }) {
    const meeting = findMeeting(context, input.meeting);
    const visibility = input.seenBy ?? 'office';
    insertMeetingNote(context.db, meeting.id, { text: input.note, recordedAt: at, visibility });
    return {
      kind: 'change',
      say: [(words) => `${meetingId(meeting)} ${words.meeting.noted}  ${input.note}`],
      records: [meetingRecord(meeting)],
      next: [],
    };
  },
});
