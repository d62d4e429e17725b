import { defineCommand } from '../../command.ts';
import { findGroup } from '../../db/find-group.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { ownersOn } from '../../db/owner-names.ts';
import { meetingPaper } from '../../documents/meeting-paper.ts';
import { meetingId } from '../../domain/meeting.ts';
import { standingAgenda } from '../../language/standing-agenda.ts';
import { meetingRecordOf } from '../../office/meeting-record.ts';
import { inLanguages } from '../in-languages.ts';
import { whichMeeting } from '../which-meeting.ts';
import { whichReader } from './report-params.ts';

export const reportMeeting = defineCommand({
  name: 'report meeting',
  summary: 'The record of a meeting as a paper: who came, agenda, decisions, actions',
  examples: ['mwg report meeting M-3', 'mwg report meeting last --for members --lang both'],
  params: { meeting: whichMeeting, for: whichReader },
  returns: 'document',
  run({ meeting: which, for: reader = 'office' }, context) {
    const { db, isDemo, languages, today } = context;
    const meeting = findMeeting(context, which, reader);
    const record = meetingRecordOf(context, meeting, { reader, usual: standingAgenda });
    const group = findGroup(db, meeting.prefix);
    const bodies = ownersOn(db, meeting.heldOn, reader);
    return inLanguages(languages, (language) =>
      meetingPaper(record, {
        language,
        isDemo,
        reader,
        group,
        bodies,
        today,
        name: ['meeting', meetingId(meeting), reader, language].join('-'),
      }),
    );
  },
});
