import { defineCommand } from '../../command.ts';
import type { ActionEdit } from '../../db/actions.ts';
import { findAction } from '../../db/find-action.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { given } from '../../domain/given.ts';
import { audiences } from '../../domain/vocabulary.ts';
import { english } from '../../language/en/english.ts';
import { textsIn } from '../../language/text.ts';
import { editAction, recordEdit } from '../../office/action.ts';
import { choice, dayOrNone, flag, optional, text, textOrNone } from '../../params.ts';
import { actionChange, actionColumns } from '../../records/action.ts';
import { differences } from '../../records/differences.ts';
import { nothingToEdit } from '../nothing-to-edit.ts';
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
    seenBy: optional(choice('--seen-by <audience>', 'who may see it', audiences)),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today } = context;
    const before = findAction(db, input.action);
    const edit: ActionEdit = given({
      titleEn: input.title,
      titleAr: input.titleAr,
      dueOn: input.due?.day,
      meetingId: input.at === undefined ? undefined : findMeeting(context, input.at).id,
      isUrgent: input.urgent || input.notUrgent ? input.urgent : undefined,
      visibility: input.seenBy,
    });
    if (Object.keys(edit).length === 0) throw nothingToEdit('action edit');
    const action = editAction(db, before, edit);
    const changed = differences(actionColumns(today), before, action);
    if (changed.length === 0) {
      return actionChange([action], today, { what: (words) => words.action.soAlready });
    }
    recordEdit(context, action, textsIn(english, changed).join('; '));
    return actionChange([action], today, {
      what: (words) => words.action.edited,
      due: input.due,
      changed,
    });
  },
});
