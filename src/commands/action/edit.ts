import { defineCommand } from '../../command.ts';
import { insertActionEvent } from '../../db/action-events.ts';
import { type ActionEdit, updateAction } from '../../db/actions.ts';
import { findAction } from '../../db/find-action.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { given } from '../../domain/given.ts';
import { audiences } from '../../domain/vocabulary.ts';
import { choice, dayOrNone, flag, optional, text } from '../../params.ts';
import { nothingToEdit } from '../nothing-to-edit.ts';
import { actionChange } from './action-change.ts';

export const actionEdit = defineCommand({
  name: 'action edit',
  summary: 'Correct what was typed about an action',
  examples: [
    'mwg action edit 2 --title "Circulate the draft minutes"',
    'mwg action edit 2 --due none',
  ],
  params: {
    action: text('<action>', 'A-127, 127, or part of its title', 'Which action?'),
    title: optional(text('--title <text>', 'the English title')),
    titleAr: optional(text('--title-ar <text>', 'the Arabic title')),
    due: optional(
      dayOrNone('--due <date>', 'a due date typed wrong; none clears it', { looking: 'ahead' }),
    ),
    at: optional(text('--at <meeting>', 'the meeting it comes from')),
    urgent: flag('--urgent', 'mark it urgent'),
    notUrgent: flag('--not-urgent', 'mark it not urgent'),
    visibility: optional(choice('--visibility <audience>', 'who may see it', audiences)),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today, at } = context;
    const action = findAction(db, input.action);
    const due = input.due?.day;
    const edit: ActionEdit = given({
      titleEn: input.title,
      titleAr: input.titleAr,
      dueOn: due,
      // Before any extension, a due date typed wrong was the first one too.
      firstDueOn: action.extensions === 0 ? due : undefined,
      meetingId: input.at === undefined ? undefined : findMeeting(context, input.at).id,
      isUrgent: input.urgent || input.notUrgent ? input.urgent : undefined,
      visibility: input.visibility,
    });
    if (Object.keys(edit).length === 0) throw nothingToEdit('action edit');
    updateAction(db, action, edit);
    const event = {
      actionId: action.id,
      kind: 'edited',
      happenedOn: today,
      recordedAt: at,
    } as const;
    insertActionEvent(db, { ...event, note: Object.keys(edit).join(', ') });
    return actionChange(db, [action.id], today, { done: 'edited', due: input.due });
  },
});
