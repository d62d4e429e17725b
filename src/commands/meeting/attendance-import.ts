import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { given } from '../../domain/given.ts';
import { readAttendanceList, storeAttendance } from '../../office/imports/attendance.ts';
import { rollOf } from '../../office/roll.ts';
import { rollLines } from '../../records/attendance.ts';
import { meetingRecord } from '../../records/meeting.ts';
import { demandColumns, demandSound, readingText } from '../import-list.ts';
import { listParams } from '../list-params.ts';
import { whichMeeting } from '../which-meeting.ts';

export const meetingAttendanceImport = defineCommand({
  name: 'meeting attendance import',
  summary: 'Mark who came from a sign-in sheet that was typed up',
  examples: [
    'mwg meeting attendance import M-3 fixtures/demo/attendance.csv',
    'mwg meeting attendance import last fixtures/demo/attendance.csv --dry-run',
  ],
  params: { meeting: whichMeeting, ...listParams },
  returns: 'change',
  writes: true,
  async prepare({ file, meeting: _, ...how }, outside) {
    const read = await readAttendanceList(outside.readFile(file), given(how));
    return demandColumns(file, read, 'body,presence,as,name,title');
  },
  run({ meeting: typed, file }, context, read) {
    const meeting = findMeeting(context, typed);
    storeAttendance(context, meeting, read);
    demandSound(file, read.file, read.file.problems);
    return {
      kind: 'change',
      say: [...rollLines(rollOf(context.db, meeting), 'office'), readingText(read.file)],
      records: [meetingRecord(meeting)],
      next: [],
    };
  },
});
