import { defineCommand } from '../../command.ts';
import { insertActionEvent } from '../../db/action-events.ts';
import { replaceOwners } from '../../db/action-owners.ts';
import { insertAction } from '../../db/actions.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { findOwners } from '../../db/find-owners.ts';
import { titles } from '../../domain/titles.ts';
import { audiences } from '../../domain/vocabulary.ts';
import { choice, day, flag, list, optional, pastDay, text } from '../../params.ts';
import { actionChange } from './action-change.ts';

export const actionAdd = defineCommand({
  name: 'action add',
  summary: 'Record a follow-up action',
  examples: [
    'mwg action add "Circulate the minutes" --owner iom,mfa --due +5wd --at M-3',
    'mwg action add "مراجعة المحضر" --owner mfa --due "الخميس"',
    'mwg action add "Share the returns SOP" --owner iom --due 2018-05-10 --urgent',
  ],
  params: {
    title: text('<title>', 'what must be done, English or Arabic', 'What must be done?'),
    owner: list('--owner <members>', 'who must do it; the first leads', 'Who must do it?'),
    due: optional(day('--due <date>', 'by when', { looking: 'ahead' })),
    at: optional(text('--at <meeting>', 'the meeting it comes from: M-3, 3, next, last')),
    titleAr: optional(text('--title-ar <text>', 'the Arabic title beside an English one')),
    on: optional(
      pastDay('--on <date>', 'the day it was agreed (default: the meeting’s, or today)'),
    ),
    urgent: flag('--urgent', 'mark it urgent'),
    visibility: optional(
      choice('--visibility <audience>', 'who may see it (default members)', audiences),
    ),
    note: optional(text('--note <text>', 'a note for the office')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, group, today, at } = context;
    const meeting = input.at === undefined ? undefined : findMeeting(context, input.at);
    const owners = findOwners(db, input.owner);
    const meetingDay = meeting && meeting.heldOn <= today ? meeting.heldOn : today;
    const raisedOn = input.on?.day ?? meetingDay;
    const id = insertAction(db, {
      groupId: meeting?.groupId ?? group.id,
      ...titles(input.title, input.titleAr),
      dueOn: input.due?.day ?? null,
      raisedOn,
      meetingId: meeting?.id ?? null,
      isUrgent: input.urgent,
      visibility: input.visibility ?? 'members',
    });
    replaceOwners(db, id, owners);
    const event = { actionId: id, kind: 'raised', happenedOn: raisedOn, recordedAt: at } as const;
    insertActionEvent(db, { ...event, note: input.note, meetingId: meeting?.id });
    return actionChange(db, [id], today, { done: 'added', due: input.due });
  },
});
