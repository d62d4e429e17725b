import { defineCommand } from '../../command.ts';
import { findDecision } from '../../db/find-decision.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { findOwners } from '../../db/find-owners.ts';
import { type Action, actionId } from '../../domain/action.ts';
import { titles } from '../../domain/titles.ts';
import { audiences } from '../../domain/vocabulary.ts';
import type { Text } from '../../language/text.ts';
import { addAction, endedOwners, openTwins } from '../../office/action.ts';
import { wanted } from '../../param.ts';
import {
  alsoSpelled,
  choice,
  dayOrNone,
  flag,
  list,
  optional,
  pastDay,
  text,
} from '../../params.ts';
import { actionChange, endedNotices } from '../../records/action-change.ts';

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
    due: wanted(
      optional(
        dayOrNone('--due <date>', 'by when; none for no date', {
          looking: 'ahead',
          question: 'By when? (none: no date)',
        }),
      ),
    ),
    at: optional(text('--at <meeting>', 'the meeting it comes from: M-3, 3, next, last')),
    about: alsoSpelled(
      '--from',
      optional(text('--about <decision>', 'the decision it comes from: D-12, M-7/1')),
    ),
    titleAr: optional(text('--title-ar <text>', 'the Arabic title beside an English one')),
    on: optional(
      pastDay('--on <date>', 'the day it was agreed (default: the meeting’s, or today)'),
    ),
    urgent: flag('--urgent', 'mark it urgent'),
    seenBy: optional(choice('--seen-by <audience>', 'who may see it (default members)', audiences)),
    note: optional(text('--note <text>', 'a note for the office')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const owners = findOwners(context, input.owner);
    const action = addAction(context, {
      ...titles(input.title, input.titleAr),
      owners,
      dueOn: input.due?.day ?? null,
      raisedOn: input.on?.day,
      meeting: input.at === undefined ? undefined : findMeeting(context, input.at),
      decision: input.about === undefined ? undefined : findDecision(context, input.about),
      isUrgent: input.urgent,
      visibility: input.seenBy ?? 'members',
      note: input.note,
    });
    return actionChange([action], context.today, {
      what: (words) => words.action.added,
      due: input.due,
      notices: [
        ...openTwins(context.db, action).map(twinNotice),
        ...endedNotices(endedOwners(context, owners)),
      ],
    });
  },
});

function twinNotice(twin: Action): Text {
  return ({ action }) => action.twin(actionId(twin));
}
