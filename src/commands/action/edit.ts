import { defineCommand } from '../../command.ts';
import { insertActionEvent } from '../../db/action-events.ts';
import { type ActionEdit, getAction, updateAction } from '../../db/actions.ts';
import { findAction } from '../../db/find-action.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import type { Action } from '../../domain/action.ts';
import { given } from '../../domain/given.ts';
import { audiences } from '../../domain/vocabulary.ts';
import { RefusedError } from '../../errors.ts';
import { actionColumns } from '../../listings/actions.ts';
import { differences } from '../../listings/differences.ts';
import { choice, dayOrNone, flag, optional, text, textOrNone } from '../../params.ts';
import { nothingToEdit } from '../nothing-to-edit.ts';
import { actionChange } from './action-change.ts';
import { whichAction } from './action-params.ts';

export const actionEdit = defineCommand({
  name: 'action edit',
  summary: 'Correct what was typed about an action',
  examples: [
    'mwg action edit 2 --title "Circulate the draft minutes"',
    'mwg action edit 2 --due none',
  ],
  params: {
    action: whichAction,
    title: optional(text('--title <text>', 'the English title')),
    titleAr: optional(textOrNone('--title-ar <text>', 'the Arabic title')),
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
    demandTitle({ ...action, ...edit });
    updateAction(db, action, edit);
    const after = getAction(db, action.id) ?? action;
    const told = differences(actionColumns(today), action, after);
    if (told.length === 0) {
      return actionChange(db, [action.id], today, { done: 'is so already. Nothing changed.' });
    }
    const event = {
      actionId: action.id,
      kind: 'edited',
      happenedOn: today,
      recordedAt: at,
    } as const;
    insertActionEvent(db, { ...event, note: told.join('; ') });
    return actionChange(db, [action.id], today, { done: 'edited', due: input.due, told });
  },
});

function demandTitle({ titleEn, titleAr }: Pick<Action, 'titleEn' | 'titleAr'>): void {
  if (titleEn !== null || titleAr !== null) return;
  throw new RefusedError({
    code: 'ACTION_NO_TITLE',
    message: 'the action would be left without a title.',
    hints: ['Give it one in the same line:  --title "WHAT MUST BE DONE"'],
  });
}
