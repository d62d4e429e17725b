import { defineCommand } from '../../../command.ts';
import { findMeeting } from '../../../db/find-meeting.ts';
import { meetingId } from '../../../domain/meeting.ts';
import { standingAgenda } from '../../../language/standing-agenda.ts';
import { addPaper } from '../../../office/agenda.ts';
import { file, optional, text } from '../../../params.ts';
import { registeredFile } from '../../registered-file.ts';
import { whichMeeting } from '../meeting-params.ts';
import { agendaChange, whichItem } from './agenda-params.ts';

export const meetingAgendaPaper = defineCommand({
  name: 'meeting agenda paper',
  summary: 'Register a paper of an item by its place, symbol and content',
  examples: ['mwg meeting agenda paper next 5 fixtures/demo/round-902.csv --symbol MWG/4/1'],
  params: {
    meeting: whichMeeting,
    item: whichItem,
    paper: file('<file>', 'the paper; it stays outside the book', 'Which file?'),
    symbol: optional(text('--symbol <symbol>', 'what is printed on it')),
  },
  returns: 'change',
  writes: true,
  prepare: async ({ paper }, outside) => ({
    path: outside.fullPath(paper),
    registered: await registeredFile(paper, outside),
  }),
  run({ meeting: typed, item, symbol }, context, { path, registered }) {
    const meeting = findMeeting(context, typed);
    const { fileName = path, fileSha256: sha256 = '' } = registered ?? {};
    const paper = { position: item, path, sha256, symbol: symbol ?? null, on: context.today };
    addPaper(context.db, meeting, paper, standingAgenda);
    const id = meetingId(meeting);
    return agendaChange(context, meeting, (words) =>
      words.meeting.agenda.paper(id, item, symbol ?? fileName, sha256),
    );
  },
});
