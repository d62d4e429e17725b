import { type Action, actionId, actionTitle, isOpen } from '../domain/action.ts';
import type { ReadDay } from '../domain/date-words.ts';
import type { IsoDay } from '../domain/day.ts';
import { dayText, explainDay } from '../domain/day-text.ts';
import { type Text, textIn } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import type { Change } from '../output/result.ts';
import { actionColumns, dueText } from './action.ts';
import { labelledText } from './change-lines.ts';
import { recordOf } from './record-fields.ts';

type News = {
  /** What happened to them, behind the id: `added`. */
  what: Text;
  /** The due day as it was typed, to be echoed with what was skipped. */
  due?: ReadDay | undefined;
  /** What an edit changed, a line each. */
  changed?: readonly Text[];
  /** What a person should look at, a line each. */
  notices?: readonly Text[];
  /** Whose part is left, where that is the news. */
  left?: (action: Action) => readonly string[];
  /** Asked before several are changed at once. */
  question?: Text;
};

/** What a person reads of actions that were changed, and the records as they now are. */
export function actionChange(actions: readonly Action[], today: IsoDay, news: News): Change {
  const columns = actionColumns(today);
  return {
    kind: 'change',
    say: actions.flatMap((action) => changeLines(action, today, news)),
    records: actions.map((action) => recordOf(actionId(action), columns, action)),
    next: [],
    ...(news.question !== undefined && actions.length > 1 && { question: news.question }),
  };
}

/** Owners whose seat is over. */
export function endedNotices(handles: readonly string[]): Text[] {
  return handles.map(
    (handle): Text =>
      ({ action }) =>
        action.seatOver(handle),
  );
}

/** Of an action that was in that status already. */
export function unmoved(action: Action): Text {
  const { status, statusOn } = action;
  return (words) =>
    words.action.was(actionId(action), status, dayText(statusOn), actionTitle(action));
}

function changeLines(
  action: Action,
  today: IsoDay,
  { what, due, left, changed = [], notices = [] }: News,
): Text[] {
  type Label = keyof Words['action']['labels'];
  const line = (label: Label, text: Text) =>
    labelledText(({ action: { labels } }) => labels[label], text);
  const hasDue = due !== undefined || action.dueOn !== null;
  return [
    (words) => `${actionId(action)} ${textIn(words, what)}  ${actionTitle(action)}`,
    line('owner', action.owners.join(', ')),
    ...(left && isOpen(action) ? [line('left', left(action).join(', '))] : []),
    ...(hasDue
      ? [line('due', (words) => (due ? explainDay(due, today) : dueText(action, today, words)))]
      : []),
    ...(action.meeting === null ? [] : [line('meeting', action.meeting)]),
    ...changed.map((text) => line('changed', text)),
    ...[...(due?.notices ?? []), ...notices].map((notice) => line('note', notice)),
  ];
}
