import { listActions } from '../db/actions.ts';
import { listDecisions } from '../db/decisions.ts';
import type { Scope } from '../db/groups.ts';
import { listMeetingFiles, type MeetingFile } from '../db/meeting-files.ts';
import { listMeetingNotes, type MeetingNote } from '../db/meeting-notes.ts';
import type { Action } from '../domain/action.ts';
import type { AgendaItem } from '../domain/agenda.ts';
import { maySee, visibilitiesFor } from '../domain/audience.ts';
import type { Decision } from '../domain/decision.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Audience } from '../domain/vocabulary.ts';
import type { Calendar } from '../domain/working-week.ts';
import { agendaOf, type StandingItems } from './agenda.ts';
import { type MeetingFacts, meetingFacts } from './meeting-facts.ts';
import { type Invited, invitedTo } from './replies.ts';
import { type Roll, rollOf } from './roll.ts';

/** All that the book knows of one meeting, as far as a reader may see it. */
export type MeetingRecord = {
  facts: MeetingFacts;
  agenda: readonly AgendaItem[];
  files: readonly MeetingFile[];
  invited: readonly Invited[];
  roll: Roll;
  decisions: readonly Decision[];
  notes: readonly MeetingNote[];
  actions: readonly Action[];
};

type Asked = { reader: Audience; usual: StandingItems };

export function meetingRecordOf(
  scope: Pick<Scope, 'db' | 'today'> & { calendar: Calendar },
  meeting: Meeting,
  { reader, usual }: Asked,
): MeetingRecord {
  const { db } = scope;
  const { id, groupId } = meeting;
  return {
    facts: meetingFacts(scope, meeting),
    agenda: agendaOf(db, meeting, usual),
    files: listMeetingFiles(db, id),
    invited: invitedTo(db, meeting),
    roll: rollOf(db, meeting),
    decisions: listDecisions(db, { groupId, meetingId: id, audience: reader }),
    notes: listMeetingNotes(db, id).filter(({ visibility }) => maySee(visibility, reader)),
    actions: listActions(db, { groupId, meetingId: id, visibilities: visibilitiesFor(reader) }),
  };
}
