import { basename } from 'node:path';
import { defineCommand } from '../../../command.ts';
import { findMeeting } from '../../../db/find-meeting.ts';
import { meetingId } from '../../../domain/meeting.ts';
import { standingAgenda } from '../../../language/standing-agenda.ts';
import { addPaper } from '../../../office/agenda.ts';
import { readScan } from '../../../office/scan.ts';
import { file, optional, text } from '../../../params.ts';
import { whichMeeting } from '../../which-meeting.ts';
import { agendaChange, whichItem } from './agenda-params.ts';

export const meetingAgendaPaper = defineCommand({
  name: 'meeting agenda paper',
  summary: 'Register a paper of an item by its place, symbol and content',
  examples: [
    'mwg meeting agenda paper next 5 fixtures/demo/round-902.csv --symbol MWG/4/1',
    'mwg meeting agenda paper M-4 2 fixtures/demo/sitting.txt',
  ],
  params: {
    meeting: whichMeeting,
    item: whichItem,
    paper: file('<file>', 'the paper; it stays outside the book', 'Which file?'),
    symbol: optional(text('--symbol <symbol>', 'what is printed on it')),
  },
  returns: 'change',
  writes: true,
  prepare: async ({ paper }, outside) => readScan(paper, outside),
  run({ meeting: typed, item, symbol }, context, { path, sha256 }) {
    const meeting = findMeeting(context, typed);
    const paper = { position: item, path, sha256, symbol: symbol ?? null, on: context.today };
    addPaper(context.db, meeting, paper, standingAgenda);
    const id = meetingId(meeting);
    return agendaChange(context, meeting, (words) =>
      words.meeting.agenda.paper(id, item, symbol ?? basename(path), sha256),
    );
  },
});
