import { defineCommand } from '../../command.ts';
import { given } from '../../domain/given.ts';
import { meetingId } from '../../domain/meeting.ts';
import { numberedMeeting } from '../../language/numbered-meeting.ts';
import { readMeetingList, storeMeetings } from '../../office/imports/meetings.ts';
import { meetingColumns } from '../../records/meeting.ts';
import { demandColumns, demandSound, enteredChange } from '../import-list.ts';
import { listParams } from '../list-params.ts';
import { ownHeadings } from '../own-headings.ts';
import { rehearsalOf } from '../rehearsal.ts';

export const meetingImport = defineCommand({
  name: 'meeting import',
  summary: 'Add meetings from a list kept elsewhere; the same list again adds nothing twice',
  examples: [
    'mwg meeting import fixtures/demo/meetings.csv --dry-run',
    'mwg meeting import fixtures/demo/meetings.csv --day-order day-first',
  ],
  params: listParams,
  returns: 'change',
  writes: true,
  async prepare({ file, ...how }, outside) {
    const own = await ownHeadings(meetingColumns);
    const read = await readMeetingList(outside.readFile(file), { ...given(how), own });
    return demandColumns(file, read, works);
  },
  run({ file }, context, read) {
    const { added, there } = storeMeetings(context, read, numberedMeeting);
    demandSound(file, read.file, read.file.problems);
    const entered = added.map((one) => ({
      id: meetingId(one),
      fields: { title: one.titleEn, status: one.status, date: one.heldOn },
    }));
    return enteredChange(file, read.file, { entered, there, what: 'meetings' });
  },
});

export const meetingCheck = rehearsalOf(meetingImport, {
  name: 'meeting check',
  summary: 'Read a list of meetings and say all that was understood, storing nothing',
  examples: [
    'mwg meeting check fixtures/demo/meetings.csv',
    'mwg meeting check fixtures/demo/meetings.csv --day-order day-first',
  ],
});

const works = 'number,date,title,title_ar,start,end,place,place_ar,status,reason,note';
