import { getAction } from '../../db/actions.ts';
import type { Database } from '../../db/database.ts';
import { type Action, actionId, actionTitle } from '../../domain/action.ts';
import type { ReadDay } from '../../domain/date-words.ts';
import type { IsoDay } from '../../domain/day.ts';
import { explainDay } from '../../domain/day-text.ts';
import { type Text, textIn } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { actionColumns, dueText } from '../../listings/actions.ts';
import type { Change } from '../../output/result.ts';

type Said = {
  /** The verb of the first line: `A-12 added`. */
  done: string;
  /** The due day as it was typed, to be echoed with what was skipped. */
  due?: ReadDay | undefined;
  /** What an edit changed. */
  told?: readonly Text[];
  next?: readonly string[];
  question?: string;
};

/** The same answer for every verb that changes actions: the line, the record, the way back. */
export function actionChange(
  db: Database,
  ids: readonly number[],
  today: IsoDay,
  said: Said,
): Change {
  const actions = ids.map((id) => getAction(db, id)).filter((action) => action !== undefined);
  return {
    kind: 'change',
    say: actions.flatMap((action) => sayLines(action, today, said)),
    records: actions.map((action) => record(action, today)),
    next: said.next ?? [],
    ...(said.question !== undefined && ids.length > 1 && { question: said.question }),
  };
}

function sayLines(action: Action, today: IsoDay, { done, due, told = [] }: Said): Text[] {
  const dueOn = due ? explainDay(due, today) : dueText(action, today);
  return [
    `${actionId(action)} ${done}  ${actionTitle(action)}`,
    `  owner    ${action.owners.join(', ')}`,
    ...(dueOn === '' ? [] : [`  due      ${dueOn}`]),
    ...(action.meeting === null ? [] : [`  meeting  ${action.meeting}`]),
    ...told.map((line) => (words: Words) => `  changed  ${textIn(words, line)}`),
    ...(due?.notices ?? []).map((notice) => `  note     ${notice}`),
  ];
}

function record(action: Action, today: IsoDay): Change['records'][number] {
  const fields = actionColumns(today)
    .filter((column) => column.key !== 'id')
    .map((column) => [column.key, column.value(action)]);
  return { id: actionId(action), fields: Object.fromEntries(fields) };
}
