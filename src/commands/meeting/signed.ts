import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { insertMeetingFile } from '../../db/meeting-files.ts';
import { meetingId } from '../../domain/meeting.ts';
import { file } from '../../params.ts';
import { meetingRecord } from '../../records/meeting.ts';
import { registeredFile } from '../registered-file.ts';
import { whichMeeting } from './meeting-params.ts';

export const meetingSigned = defineCommand({
  name: 'meeting signed',
  summary: 'Register the scan of the signed sign-in sheet by its place and content',
  examples: ['mwg meeting signed M-3 fixtures/demo/round-902.csv'],
  params: {
    meeting: whichMeeting,
    scan: file('<file>', 'the scan; it stays outside the book', 'Which file?'),
  },
  returns: 'change',
  writes: true,
  prepare: async ({ scan }, outside) => ({
    path: outside.fullPath(scan),
    registered: await registeredFile(scan, outside),
  }),
  run(input, context, { path, registered }) {
    const meeting = findMeeting(context, input.meeting);
    const { fileName = path, fileSha256: sha256 = '' } = registered ?? {};
    insertMeetingFile(context.db, meeting.id, {
      itemId: null,
      kind: 'sign_in',
      symbol: null,
      path,
      sha256,
      addedOn: context.today,
    });
    return {
      kind: 'change',
      say: [(words) => `${meetingId(meeting)}  ${words.meeting.sheet(fileName, sha256)}`],
      records: [meetingRecord(meeting)],
      next: [],
    };
  },
});
