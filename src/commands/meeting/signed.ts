import { basename } from 'node:path';
import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { insertMeetingFile } from '../../db/meeting-files.ts';
import { meetingId } from '../../domain/meeting.ts';
import { readScan } from '../../office/scan.ts';
import { file } from '../../params.ts';
import { meetingRecord } from '../../records/meeting.ts';
import { whichMeeting } from '../which-meeting.ts';

export const meetingSigned = defineCommand({
  name: 'meeting signed',
  summary: 'Register the scan of the signed sign-in sheet by its place and content',
  examples: [
    'mwg meeting signed M-3 fixtures/demo/round-902.csv',
    'mwg meeting signed last fixtures/demo/attendance.csv',
  ],
  params: {
    meeting: whichMeeting,
    scan: file('<file>', 'the scan; it stays outside the book', 'Which file?'),
  },
  returns: 'change',
  writes: true,
  prepare: async ({ scan }, outside) => readScan(scan, outside),
  run(input, context, { path, sha256 }) {
    const meeting = findMeeting(context, input.meeting);
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
      say: [(words) => `${meetingId(meeting)}  ${words.meeting.sheet(basename(path), sha256)}`],
      records: [meetingRecord(meeting)],
      next: [],
    };
  },
});
