import { defineCommand } from '../command.ts';
import { listActionEvents } from '../db/action-events.ts';
import { listActions } from '../db/actions.ts';
import { seriesOfImport } from '../db/dtm-series.ts';
import { findAction } from '../db/find-action.ts';
import { findImport } from '../db/find-import.ts';
import { findMeeting } from '../db/find-meeting.ts';
import { findMember } from '../db/find-member.ts';
import { findPerson } from '../db/find-person.ts';
import { findRecord } from '../db/find-record.ts';
import { actionCard } from '../listings/action-card.ts';
import { importCard } from '../listings/import-card.ts';
import { meetingCard } from '../listings/meeting-card.ts';
import { text } from '../params.ts';
import { showMember } from './show-member.ts';
import { showPerson } from './show-person.ts';

export const show = defineCommand({
  name: 'show',
  summary: 'Show any record by its id: A-1, M-3, P-1, I-1, iom',
  examples: ['mwg show M-3', 'mwg show A-1 --json', 'mwg show iom'],
  params: {
    record: text('<record>', 'A-127, M-3, P-14, I-5, or a member’s handle', 'Which record?'),
  },
  returns: 'card',
  run(input, { db, today }) {
    const { kind, id } = findRecord(db, input.record, today);
    switch (kind) {
      case 'action': {
        const action = findAction(db, id);
        return actionCard(action, listActionEvents(db, action.id), today);
      }
      case 'person':
        return showPerson(db, findPerson(db, id, today), today);
      case 'meeting': {
        const meeting = findMeeting(db, id, today);
        const filter = { groupId: meeting.groupId, meetingId: meeting.id };
        return meetingCard(meeting, listActions(db, filter), today);
      }
      case 'import': {
        const found = findImport(db, id);
        return importCard(found, seriesOfImport(db, found.id));
      }
      case 'member':
        return showMember(db, findMember(db, id, today), { today, asOf: today });
    }
  },
});
