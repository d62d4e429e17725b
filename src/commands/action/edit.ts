import { defineCommand } from '../../command.ts';
import { insertActionEvent } from '../../db/action-events.ts';
import { type ActionEdit, updateAction } from '../../db/actions.ts';
import { findAction } from '../../db/find-action.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { audiences } from '../../domain/vocabulary.ts';
import { choice, dayOrNone, flag, optional, text } from '../../params.ts';
import { nothingToEdit } from '../nothing-to-edit.ts';
import { actionChange } from './action-change.ts';

export const actionEdit = defineCommand({
  name: 'action edit',
  summary: 'Correct what was typed about an action',
  examples: ['mwg action edit 2 --title "Circulate the draft minutes"', 'mwg action edit 2 --due none'],
  params: {
    action: text('<action>', 'A-127, 127, or part of its title', 'Which action?'),
    title: optional(text('--title <text>', 'the English title')),
    titleAr: optional(text('--title-ar <text>', 'the Arabic title')),
    due: optional(dayOrNone('--due <date>', 'a due date typed wrong; none clears it', { looking: 'ahead' })),
    at: optional(text('--at <meeting>', 'the meeting it comes from')),
    urgent: flag('--urgent', 'mark it urgent'),
    notUrgent: flag('--not-urgent', 'mark it not urgent'),
    visibility: optional(choice('--visibility <audience>', 'who may see it', audiences)),
  },
  returns: 'change',
  writes: true,
  run(input, { db, today, at }) {
    const action = findAction(db, input.action);
    const edit: ActionEdit = {
      ...(input.title !== undefined && { titleEn: input.title }),
      ...(input.titleAr !== undefined && { titleAr: input.titleAr }),
      ...(input.due !== undefined && { dueOn: input.due.day }),
      ...(input.due !== undefined && action.extensions === 0 && { firstDueOn: input.due.day }),
      ...(input.at !== undefined && { meetingId: findMeeting(db, input.at, today).id }),
      ...((input.urgent || input.notUrgent) && { isUrgent: input.urgent }),
      ...(input.visibility !== undefined && { visibility: input.visibility }),
    };
    if (Object.keys(edit).length === 0) throw nothingToEdit('action edit');
    updateAction(db, action, edit);
    const event = { actionId: action.id, kind: 'edited', happenedOn: today, recordedAt: at } as const;
    insertActionEvent(db, { ...event, note: Object.keys(edit).join(', ') });
    return actionChange(db, [action.id], today, { done: 'edited', due: input.due });
  },
});
