import { defineCommand } from '../command.ts';
import { listActionEvents } from '../db/action-events.ts';
import { listActions } from '../db/actions.ts';
import { seriesOfImport } from '../db/dtm-series.ts';
import { findAction } from '../db/find-action.ts';
import { findImport } from '../db/find-import.ts';
import { findLetter } from '../db/find-letter.ts';
import { findMeeting } from '../db/find-meeting.ts';
import { findMember } from '../db/find-member.ts';
import { findRecord } from '../db/find-record.ts';
import { defaultGroup } from '../db/groups.ts';
import { listAliases } from '../db/members.ts';
import { timed } from '../domain/letter-wait.ts';
import { actionCard } from '../listings/action-card.ts';
import { importCard } from '../listings/import-card.ts';
import { letterCard } from '../listings/letter-card.ts';
import { meetingCard } from '../listings/meeting-card.ts';
import { memberCard } from '../listings/member-card.ts';
import { text } from '../params.ts';

export const show = defineCommand({
  name: 'show',
  summary: 'Show any record by its id: A-1, M-3, IN-1, I-1, iom',
  examples: ['mwg show M-3', 'mwg show A-1 --json', 'mwg show iom'],
  params: {
    record: text('<record>', 'A-127, M-3, IN-118, I-5, or a member’s handle', 'Which record?'),
  },
  returns: 'card',
  run(input, { db, today, calendar }) {
    const { kind, id } = findRecord(db, input.record, today);
    switch (kind) {
      case 'action': {
        const action = findAction(db, id);
        return actionCard(action, listActionEvents(db, action.id), today);
      }
      case 'meeting': {
        const meeting = findMeeting(db, id, today);
        const filter = { groupId: meeting.groupId, meetingId: meeting.id };
        return meetingCard(meeting, listActions(db, filter), today);
      }
      case 'import': {
        const found = findImport(db, id);
        return importCard(found, seriesOfImport(db, found.id));
      }
      case 'letter':
        return letterCard(timed(findLetter(db, id, today), { today, calendar }), today);
      case 'member': {
        const member = findMember(db, id, today);
        const { organisationId } = member;
        const filter = { groupId: defaultGroup(db).id, organisationId };
        const actions = listActions(db, { ...filter, statuses: ['open', 'in_progress'] });
        return memberCard(member, { aliases: listAliases(db, organisationId), actions }, today);
      }
    }
  },
});
