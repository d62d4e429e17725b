import { defineCommand } from '../../command.ts';
import { raisedNote } from '../../db/action-events.ts';
import type { Database } from '../../db/database.ts';
import { findAction } from '../../db/find-action.ts';
import { findDecision } from '../../db/find-decision.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { findOwners } from '../../db/find-owners.ts';
import { type Action, actionId } from '../../domain/action.ts';
import type { IsoDay } from '../../domain/day.ts';
import { given } from '../../domain/given.ts';
import { audiences } from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { english } from '../../language/en/english.ts';
import { textsIn } from '../../language/text.ts';
import { type Correction, editAction, recordEdit } from '../../office/action.ts';
import type { Column } from '../../output/listing.ts';
import {
  alsoSpelled,
  choice,
  dayOrNone,
  flag,
  list,
  optional,
  pastDay,
  text,
  textOrNone,
} from '../../params.ts';
import { actionColumns } from '../../records/action.ts';
import { actionChange } from '../../records/action-change.ts';
import { differences } from '../../records/differences.ts';
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
    owner: optional(
      list('--owner <members>', 'owners that were mistyped; who owns it now: assign'),
    ),
    on: optional(pastDay('--on <date>', 'the day it was agreed')),
    due: optional(
      dayOrNone('--due <date>', 'a due date typed wrong; none clears it', { looking: 'ahead' }),
    ),
    at: optional(textOrNone('--at <meeting>', 'the meeting it comes from')),
    about: alsoSpelled(
      '--from',
      optional(textOrNone('--about <decision>', 'the decision it comes from')),
    ),
    note: optional(textOrNone('--note <text>', 'what was noted when it was raised')),
    urgent: flag('--urgent', 'mark it urgent'),
    notUrgent: flag('--not-urgent', 'mark it not urgent'),
    seenBy: optional(choice('--seen-by <audience>', 'who may see it', audiences)),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today } = context;
    const before = findAction(db, input.action);
    const edit: Correction = given({
      titleEn: input.title,
      titleAr: input.titleAr,
      dueOn: input.due?.day,
      owners: input.owner && findOwners(context, input.owner),
      raisedOn: input.on?.day,
      note: input.note,
      meetingId: typeof input.at === 'string' ? findMeeting(context, input.at).id : input.at,
      decisionId:
        typeof input.about === 'string' ? findDecision(context, input.about).id : input.about,
      isUrgent: input.urgent || input.notUrgent ? input.urgent : undefined,
      visibility: input.seenBy,
    });
    if (Object.keys(edit).length === 0) throw new UsageError('NOTHING_TO_EDIT', {});
    const stood = typedOf(db, before);
    const action = editAction(db, before, edit);
    const changed = differences(columns(today), stood, typedOf(db, action));
    if (changed.length === 0) {
      return actionChange([action], today, { what: (words) => words.action.soAlready });
    }
    recordEdit(context, action, textsIn(english, changed).join('; '));
    return actionChange([action], today, {
      what: (words) => words.action.edited,
      due: input.due,
      changed,
      notices: input.owner ? [(words) => words.action.ownersCorrected(actionId(action))] : [],
    });
  },
});

type Typed = Action & { note: string | null };

/** With what only its card shows, as it can be corrected too. */
function typedOf(db: Database, action: Action): Typed {
  return { ...action, note: raisedNote(db, action.id) };
}

function columns(today: IsoDay): Column<Typed>[] {
  return [...actionColumns(today), { key: 'note', value: ({ note }) => note }];
}
